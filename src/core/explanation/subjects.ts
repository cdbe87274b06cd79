import { type Source, sourceNamed } from "../document/sources.ts";
import { type ThreePublicPart, threePublicPartNamed } from "../document/three-public-rows.ts";

/** What the words before a figure name, as far as the standard wording of an explanation is known. */
export type Meaning =
  | "revenueTotal"
  | "expenditureTotal"
  | "balanceTotal"
  | "currentRevenue"
  | "currentExpenditure"
  | "arranged"
  | "carriedOver"
  | "basic"
  | "project"
  | "personnel"
  | "public"
  | "threePublic"
  | "agencyOperating"
  | "procurement"
  | { readonly source: Source }
  | { readonly part: ThreePublicPart };

/** Words before a figure without the year, the unit's name and what leads in: 2026年度大同市社会保险中心预算收入总计 is 预算收入总计. */
export function cleanSubject(subject: string, unitName: string): string {
  const words = subject
    .replace(/[\s“”"]/g, "")
    .replace(/(?:\d{4}年度?)?(?:(?:年初|全年|调整)预算数?|[预决]算[数额])(?:安排)?(?:共计|为|是|约|达)*$/, "")
    .replace(/^.*\d{4}年(?:度|初)?/, "");
  return withoutUnit(words, unitName)
    .replace(/^(?:其中|主要|具体|支出|收入)*(?:包括|用于|是|为|由)(?:以下方面)?/, "")
    .replace(/^(?:本|我|该|编报)(?:单位|部门)的?/, "")
    .replace(/(?:单位|部门)(?=预算|支出|收入)/g, "")
    .replace(/(?:分别)?(?:共计|为|是|约|达)+$/, "");
}

const SHORTEST_NAME = 3;
/** The unit's name is left out, also where its beginning is: 江苏省某委员会办公厅 may be 省某委员会办公厅, or 办公厅. */
function withoutUnit(words: string, unitName: string): string {
  const name = unitName.replace(/\s/g, "");
  if (name === "") return words;
  if (words.includes(name)) return words.slice(words.indexOf(name) + name.length);
  for (let from = 1; name.length - from >= SHORTEST_NAME; from += 1)
    if (words.startsWith(name.slice(from))) return words.slice(name.length - from);
  return words;
}

/**
 * Words that say of which year, budget or phase a quantity is, and change nothing about what it is. Any other word names something else: 会议费预算支出 is no 预算支出.
 * No word here is two others joined, so that a hostile text has one reading only.
 */
const AROUND =
  "(?:全年|年度|本年度?|当年|今年|年初|全部|各项|总体|收支|部门|单位|财政|拨款|一般公共预算|政府性基金|国有资本经营|预算|决算|安排|批复|编制|日常|我|本(?!年)|该|的|总(?!体)|共)*";
const AFTER = "(?:财政拨款|拨款|预算|决算|支出|收入|安排|资金|金额|费用|总额|总计|合计|总数|数|额|共|的)*";

const named = (core: string, after = AFTER): RegExp => new RegExp(`^${AROUND}(?:${core})${after}$`);
const ending = (core: string): RegExp => named(core, "");

const MEANINGS: readonly (readonly [Meaning, RegExp])[] = [
  ["agencyOperating", named("机关运行经费")],
  // goods, works and services are told apart by whoever asks
  ["procurement", /政府采购/],
  ["threePublic", named("三公经费")],
  ["carriedOver", named("(?:上年|年初)度?(?:财政拨款)?结转(?:[和及]?结余)?")],
  ["arranged", ending("(?:本年|当年)预算安排")],
  ["personnel", named("人员经费")],
  ["public", named("公用经费")],
  ["basic", named("基本支出")],
  ["project", named("项目支出")],
  ["balanceTotal", ending("(?:收支|收入支出)(?:总预算|总计|预算总计|决算总计|预算总额|总额)")],
  ["currentExpenditure", ending("(?:本年|当年)(?:财政)?(?:拨款)?支出(?:预算)?(?:合计|总额)?")],
  [
    "currentExpenditure",
    ending(
      "(?:一般公共|政府性基金|国有资本经营)预算(?:财政拨款|拨款|安排的?)?支出(?:预算|决算)?(?:合计|总额)?|(?:政府性基金|国有资本经营)(?:财政拨款|拨款)支出(?:预算|决算)?(?:合计|总额)?",
    ),
  ],
  ["currentRevenue", ending("(?:本年|当年)(?:财政)?(?:拨款)?收入(?:预算)?(?:合计|总额)?")],
  ["revenueTotal", ending("(?:收入总计|收入合计|总收入|预算收入|收入预算|收入总额)(?:总额|合计|总计)?")],
  [
    "expenditureTotal",
    ending("(?:支出总计|支出合计|总支出|预算支出|支出预算|支出总额|预算财政拨款支出)(?:总额|合计|总计)?"),
  ],
];

const SOURCE_ONLY = new RegExp(
  `^${AROUND}(?:一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|财政专户资金|单位资金)(?:财政拨款|拨款|补助|当年|本年|收入|资金|预算|合计|总计|安排)*$`,
);
const PART_ONLY = new RegExp(
  `^${AROUND}(?:因公出国[（(]?境?[）)]?(?:费用?|经费)?|公务接待费?|公务用车购置费?[及和与、](?:公务用车)?运行(?:维护)?费?|公务用车购置费?|公务用车运行(?:维护)?费?)${AFTER}$`,
);

/** The meaning of cleaned words; null where they name something of this unit, as a class or a project, or a part of what is known. */
export function meaningOf(words: string): Meaning | null {
  const source = sourceNamed(words);
  if (source !== null && SOURCE_ONLY.test(words)) return { source };
  const part = threePublicPartNamed(words);
  if (part !== null) return PART_ONLY.test(words) ? { part } : null;
  return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
