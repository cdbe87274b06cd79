/**
 * What the words before a figure name, as far as the standard wording of an explanation is known.
 * No word of AROUND and AFTER is two others joined, so that a hostile text has one reading only.
 */

/** Words that say of which year, budget or phase a quantity is, and change nothing about what it is. Any other word names something else: 会议费预算支出 is no 预算支出. */
const AROUND =
  "(?:全年|年度|本年度?|当年|今年|年初|全部|各项|总体|收支|部门|单位|财政|拨款|一般公共预算|政府性基金|国有资本经营|预算|决算|安排|批复|编制|日常|我|本(?!年)|该|的|总(?!体)|共)*";
const AFTER = "(?:财政拨款|拨款|预算|决算|支出|收入|安排|资金|金额|费用|总额|总计|合计|总数|数|额|共|的)*";

const named = (core: string, after = AFTER): RegExp => new RegExp(`^${AROUND}(?:${core})${after}$`);
const ending = (core: string): RegExp => named(core, "");

/** Quantities by name; the first that fits is meant. */
export const QUANTITIES = [
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
] as const satisfies readonly (readonly [string, RegExp])[];

/** Words that name one source and nothing else. */
export const SOURCE_ONLY = new RegExp(
  `^${AROUND}(?:一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|财政专户资金|单位资金)(?:财政拨款|拨款|补助|当年|本年|收入|资金|预算|合计|总计|安排)*$`,
);
/** Words that name one part of the “三公”经费 and nothing else. */
export const THREE_PUBLIC_PART_ONLY = new RegExp(
  `^${AROUND}(?:因公出国[（(]?境?[）)]?(?:费用?|经费)?|公务接待费?|公务用车购置费?[及和与、](?:公务用车)?运行(?:维护)?费?|公务用车购置费?|公务用车运行(?:维护)?费?)${AFTER}$`,
);

/** Revenue, wherever it is named. */
export const REVENUE = /收入/;
/** Expenditure, wherever it is named. */
export const EXPENDITURE = /支出/;
/** 收入总计 is the line of that name; 预算收入 or 收入预算 may leave out what is carried over. */
export const NAMES_GRAND_TOTAL = /总计|总收入|总支出/;
/** Expenditure, at the end of a name. */
export const SPENT = "支出";

/** What may stand around the name of a quantity: a year, a phase, what leads in, whose it is, and a verb before the figure. */
const PHASE_AT_END = /(?:\d{4}年度?)?(?:(?:年初|全年|调整)预算数?|[预决]算[数额])(?:安排)?(?:共计|为|是|约|达)*$/;
const UP_TO_YEAR = /^.*\d{4}年(?:度|初)?/;
const LEADS_IN = /^(?:其中|主要|具体|支出|收入)*(?:包括|用于|是|为|由)(?:以下方面)?/;
const OF_THIS_UNIT = /^(?:本|我|该|编报)(?:单位|部门)的?/;
const UNIT_BEFORE = /(?:单位|部门)(?=预算|支出|收入)/g;
const VERB_AT_END = /(?:分别)?(?:共计|为|是|约|达)+$/;

/** Words before a figure without year, phase and quotation marks. */
export const withoutYearAndPhase = (words: string): string =>
  words
    .replace(/[\s“”"]/g, "")
    .replace(PHASE_AT_END, "")
    .replace(UP_TO_YEAR, "");
/** Words before a figure without what leads in, 本单位 and the verb at their end. */
export const withoutLeadAndVerb = (words: string): string =>
  words.replace(LEADS_IN, "").replace(OF_THIS_UNIT, "").replace(UNIT_BEFORE, "").replace(VERB_AT_END, "");
