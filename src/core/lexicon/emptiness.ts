/** How a document says that there is nothing. */

/** A line under a title or a table. */
export const NO_DATA_LINE =
  /^\s*(?:本表无数据|此表无数据|本表为空|无此项.*|本(?:单位|部门)(?:没有|无).{2,40})[。.]?\s*$/u;

/** The only word of a row. */
export const NONE_ROW = /^(?:无|空表|无数据|本表无数据|本表为空)$/u;

/** A note about rounding, which says nothing of that kind. */
export const ON_ROUNDING = /四舍五入|尾差/;
/** 本表无数据. */
export const NO_DATA = /无数据/;

/** 本单位无机关运行经费, 没有使用政府性基金预算安排的支出; 无增减变化 is no such sentence. */
const none = (name: string): RegExp =>
  new RegExp(
    `(?:本|我)(?:单位|部门|年)?(?:本年|当年|\\d{4}年度?)?(?:无|没有|不涉及|未安排)(?:使用|安排)?${name}(?!增减|变动|变化|的?增)(?:预算)?(?:安排)?(?:的)?(?:支出|拨款)?`,
  );

/** Sentences that call a statement empty, by the statement. */
export const STATED_NONE = [
  ["agency-operating", none("机关运行经费")],
  ["fund-expenditure", none("政府性基金")],
  ["state-capital", none("国有资本经营")],
] as const satisfies readonly (readonly [string, RegExp])[];

/** 机关运行经费, in a heading or a term. */
export const AGENCY_OPERATING = /机关运行经费/;
