import { type Source, sourceNamed } from "../sources.ts";
import { type ThreePublicPart, threePublicPartNamed } from "../three-public-rows.ts";

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
  const name = unitName.replace(/\s/g, "");
  let words = subject
    .replace(/\s/g, "")
    .replace(/(?:\d{4}年度?)?(?:年初预算|预算[数额])(?:安排)?(?:共计|为|是|约|达)?$/, "")
    .replace(/^.*\d{4}年(?:度|初)?/, "");
  if (name !== "" && words.includes(name)) words = words.slice(words.indexOf(name) + name.length);
  return words
    .replace(/^(?:其中|主要|具体|支出|收入)*(?:包括|用于|是|为|由)(?:以下方面)?/, "")
    .replace(/^(?:本|我|该|编报)(?:单位|部门)的?/, "")
    .replace(/(?:单位|部门)(?=预算|支出|收入)/g, "")
    .replace(/(?:分别)?(?:共计|为|是|约|达)+$/, "");
}

const MEANINGS: readonly (readonly [Meaning, RegExp])[] = [
  ["agencyOperating", /机关运行经费/],
  ["procurement", /政府采购/],
  ["threePublic", /三公[”"]?经费/],
  ["carriedOver", /上年.*结转/],
  ["arranged", /(?:本年|当年)预算安排$/],
  ["personnel", /人员经费$/],
  ["public", /公用经费$/],
  ["basic", /基本支出(?:预算)?$/],
  ["project", /项目支出(?:预算)?(?:总额|合计)?$/],
  ["balanceTotal", /收支(?:总预算|总计|预算总计|预算总额|总额)$/],
  ["currentExpenditure", /(?:本年|当年)(?:财政)?(?:拨款)?支出(?:预算)?(?:合计|总额)?$/],
  [
    "currentExpenditure",
    /(?:一般公共|政府性基金|国有资本经营)预算(?:财政拨款|拨款|安排的?)?支出(?:预算)?(?:合计|总额)?$/,
  ],
  ["currentRevenue", /(?:本年|当年)(?:财政)?(?:拨款)?收入(?:预算)?(?:合计|总额)?$/],
  ["revenueTotal", /(?:收入总计|收入合计|总收入|预算收入|收入预算|收入总额)(?:总额|合计|总计)?$/],
  ["expenditureTotal", /(?:支出总计|支出合计|总支出|预算支出|支出预算|支出总额|预算财政拨款支出)(?:总额|合计|总计)?$/],
];
const SOURCE_ONLY = /(?:预算|资金|经营)(?:当年|本年)?(?:财政)?(?:拨款)?(?:收入|资金)?(?:合计)?$/;

/** The meaning of cleaned words; null where they name something of this unit, as a class or a project. */
export function meaningOf(words: string): Meaning | null {
  const source = sourceNamed(words);
  if (source !== null && SOURCE_ONLY.test(words)) return { source };
  const part = threePublicPartNamed(words);
  if (part !== null) return { part };
  return MEANINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
