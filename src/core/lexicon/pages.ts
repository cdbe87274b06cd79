/** What prints a page and not the budget. */

export const PAGE_MARKS: readonly RegExp[] = [
  /^[-—–―~·•|]+\d{1,4}[-—–―~·•|]+$/u,
  /^第?\d{1,4}页?[/，,、]?(?:共\d{1,4}页|\/\d{1,4}|of\d{1,4})$/u,
  /^第(?:\d{1,4}|[一二三四五六七八九十]{1,4})页$/u,
  /^(?:page|p\.?)\d{1,4}(?:(?:of|\/)\d{1,4})?$/iu,
  /^\d{1,3}$/,
];

export const PAGE_NUMBER_AT_END = /(?:[-—–]\d{1,4}[-—–]|第\d{1,4}页(?:[/，,]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/u;

/** The title of the whole disclosure, as the heads of pages repeat it; the heading of a part is none. */
export const RUNNING_TITLE =
  /^(?!第)(?:.{0,40}(?:部门|单位)?(?:预算|决算)(?:信息)?公开(?:表|说明|报告|文本)?$|.{2,30}20\d\d年度?(?:部门|单位)?(?:预算|决算)$|20\d\d年度?.{2,30}(?:部门|单位)(?:预算|决算)$)/u;

/** Lines that come back because tables and sheets do. */
export const COMES_BACK = /[:：。；]|绩效|^\(?20\d\d年度?\)?$|本表无数据|无数据|^[-—─=_]+$/u;

/** The head of the row that numbers the columns. */
export const COLUMN_NUMBERS = /^(?:栏次|栏目|行次|栏号)$/u;
