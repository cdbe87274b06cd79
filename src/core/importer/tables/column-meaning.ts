import { compact } from "../read/han.ts";

/** What a column of a table holds, by its printed head. */
export type ColumnMeaning =
  | { readonly kind: "code" | "label" | "government" | "ordinal" | "ratio" | "unknown" }
  | { readonly kind: "amount"; readonly key: string };

const LABELS =
  /^(?:(?:收入|支出)?项目|(?:收入|支出)?项目名称|(?:预算)?(?:单位|部门)(?:\(?单位\)?)?名称|(?:.*)科目名称|(?:预算|功能|经济)?科目|名称|项目\(.*\)|支出功能分类|.*经济分类|功能分类)$/u;
const CODES =
  /^(?:(?:收入|支出|功能|经济|预算|部门|政府|分类)*科目(?:编码|代码)(?:\(.*\))?|(?:项目|单位|部门|预算单位|部门\(单位\)|单位\(部门\))?(?:编码|代码)|[类款项])$/u;
const RATIOS = /%|比例|占比|增减率|增长率|幅度/u;

const AMOUNTS: readonly (readonly [string, RegExp])[] = [
  ["change", /^(?:比上年|与上年|较上年)?(?:增减|增减额|增减变化|变动)(?:情况|数|额)?$/u],
  ["carriedOver", /^(?:上年|年初)(?:财政拨款)?结转(?:和|及)?(?:结余|安排|资金|收入)*(?:安排)?$/u],
  ["current", /^(?:当年|本年)(?:预算)?安排$|^(?:当年|本年)预算数?$/u],
  ["generalBudget", /^一般公共预算(?:财政)?(?:拨款)?(?:收入|支出|资金|安排)?$/u],
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
  ["project", /^项目支出$/u],
  ["personnel", /^人员经费(?:支出)?$/u],
  ["public", /^(?:日常)?公用经费(?:支出)?$/u],
  ["total", /^(?:合计|总计|小计|总额|(?:本年)?(?:收入|支出)合计|本年合计)$/u],
  ["amount", /^(?:金额|(?:年初|年度)?(?:预算|决算|执行)数?|数额|.*(?:收入|支出)(?:预算|决算)数?|)$/u],
];

/** Reads a column head, in the row of heads nearest to the figures; the year in front of it says nothing about what it holds. */
export function columnMeaning(head: string): ColumnMeaning {
  const plain = compact(head);
  if (/^序号$|^行次$/u.test(plain)) return { kind: "ordinal" };
  if (RATIOS.test(plain)) return { kind: "ratio" };
  if (CODES.test(plain)) return { kind: "code" };
  if (LABELS.test(plain)) return { kind: /政府/u.test(plain) ? "government" : "label" };
  const withoutYear = plain.replace(/^(?:20\d\d年?度?|上年度?(?!结转|财政)|本年度(?=预算))/u, "");
  const key = AMOUNTS.find(([, pattern]) => pattern.test(withoutYear))?.[0];
  return key && plain !== "" ? { kind: "amount", key } : { kind: "unknown" };
}

/** The year that a head names for its figures ("2025年预算数", "上年预算数"), null where it names none. */
export function yearOfHead(head: string, documentYear: number): number | null {
  const plain = compact(head);
  const year = /^(20\d\d)/.exec(plain);
  if (year) return Number(year[1]);
  return /^上年(?:度)?(?!结转|财政拨款结转)/u.test(plain) ? documentYear - 1 : null;
}
