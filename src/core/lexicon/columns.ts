import type { Words } from "./forms/form.ts";

/** What a column holds, by its printed head, compared compact. Nowhere else does a head have a meaning. */

export const NAME_HEADS =
  /^(?:(?:收入|支出)?项目|(?:收入|支出)?项目名称|(?:预算)?(?:单位|部门)(?:\(?单位\)?)?名称(?:\(科目\))?|(?:.*)科目名称|(?:预算|功能|经济)?科目|名称|项目\(.*\)|.*(?:分类)?科目\(按.*\)|(?:单位|部门)\(项目\)名称|支出功能分类|.*经济分类|功能分类)$/u;
export const CODE_HEADS =
  /^(?:(?:收入|支出|功能|经济|预算|部门|政府|分类)*科目(?:编码|代码)(?:\(.*\))?|(?:项目|单位|部门|预算单位|部门\(单位\)|单位\(部门\)|单位\(项目\))?(?:编码|代码)|[类款项])$/u;
export const ORDINAL_HEADS = /^(?:序号|行次)$/u;
export const RATIO_HEADS = /%|比例|占比|增减率|增长率|幅度/u;
export const GOVERNMENT = /政府/u;
export const GOVERNMENT_ITEMS = /政府预算/u;
/** The code of the government's own classification, beside that of the unit's. */
export const GOVERNMENT_CODE = /^政府.*(?:编码|代码)$/u;
/** Codes of units or projects, which are none of the classification. */
export const OTHER_CODE_HEADS = /^(?!.*(?:科目|分类)).*(?:单位|部门|项目).*(?:编码|代码)$/u;
/** The columns that a code is split over, from left to right. */
export const CODE_PART_HEADS = /^[类款项目]$/u;

export const AMOUNT_HEADS: Words = [
  ["change", /^(?:比上年|与上年|较上年)?(?:增减|增减额|增减变化|变动)(?:情况|数|额)?$/u],
  ["carriedOver", /^(?:上年|年初)(?:财政拨款)?(?:资金)?结转(?:和|及)?(?:结余|安排|资金|收入)*(?:安排)?$/u],
  ["current", /^(?:当年|本年)(?:预算|财政拨款|拨款)?安排$|^(?:当年|本年)预算数?$/u],
  ["generalBudget", /^(?:一般)?公共预算(?:财政)?(?:拨款)?(?:收入|支出|资金|安排)?$/u],
  ["fund", /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金|安排)?$/u],
  ["stateCapital", /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|支出|资金|安排)?$/u],
  ["fiscalAppropriation", /^财政拨款(?:收入|支出|资金)?$/u],
  ["fiscalAccount", /^财政专户(?:管理)?(?:资金|核拨|拨款)?(?:收入|支出)?$/u],
  ["unitFunds", /^单位资金(?:收入|支出)?$/u],
  ["superiorSubsidy", /^上级补助收入$/u],
  ["business", /^事业(?:预算)?收入.*$/u],
  ["operating", /^(?:事业单位)?经营(?:预算)?(?:收入|支出)$/u],
  ["affiliateRemittance", /^附属单位上缴收入$/u],
  ["remittance", /^上缴上级支出$/u],
  ["affiliateSubsidy", /^对附属单位补助支出$/u],
  ["otherRevenue", /^其他收入$/u],
  ["basic", /^基本支出$/u],
  ["project", /^(?:项目支出|专项业务(?:经费)?支出)$/u],
  ["reserve", /^(?:单位)?预留(?:的)?(?:机动|预备)?(?:经费|费用|费|支出)$|^(?:单位)?机动经费$/u],
  ["personnel", /^人员经费(?:支出)?$/u],
  ["public", /^(?:日常)?公用经费(?:支出)?$/u],
  ["total", /^(?:合计|总计|小计|总额|(?:本年)?(?:收入|支出)合计|本年合计)$/u],
  [
    "amount",
    /^(?:(?:项目)?金额|(?:年初|年度|全年|调整)?(?:预算|决算|执行)(?:统计)?数?|数额|.*(?:收入|支出)(?:预算|决算)数?|)$/u,
  ],
];

/** The year in front of a head says nothing about what the column holds. */
export const HEAD_YEAR = /^(?:20\d\d年?度?|上年度?(?!结转|财政)|本年度(?=预算))/u;
export const HEAD_OF_LAST_YEAR = /^上年(?:度)?(?!结转|财政拨款(?:资金)?结转)/u;

/** Heads that span others and mean nothing by themselves. */
export const SPANNING_HEADS = /^(?:20\d\d年?(?:度)?)?(?:收入|支出|本年收入|本年支出|金额|预算数|决算数|财政拨款)?$/u;
/** A word of a head that never stands alone. */
export const LONE_HEAD_WORD = /^(?:收入|支出)?(?:科目|项目|单位)$/u;
export const REVENUE_WORD = /收入/u;
export const EXPENDITURE_WORD = /支出/u;

/** Two columns for each quantity in final accounts: what was planned, and what came of it. */
export const PAIR_HEADS: Words = [
  ["budget", /^(?:20\d\d年度?)?(?:年初|全年|调整)?预算数?$/u],
  ["total", /^(?:20\d\d年度?)?决算(?:统计)?数?$/u],
];
