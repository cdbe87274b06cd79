/** What a title says besides which statement it is: its number, the year, the unit, and words that are added or left out at will. */

export const TITLE_NUMBER =
  /^(?:附?表|附件)\s*([一二三四五六七八九十]{1,3}|\d{1,2}(?=\D|20\d\d年))(?:[-－.]\d{1,2}(?=\D))?\s*[-.、:：]?\s*/u;
/** 表3-1, the first of the tables that say more of 表3, has no number of its own. */
export const SUB_NUMBERED = /^(?:附?表|附件)\s*\d{1,2}[-－.]\d/u;
/** A marker that stands alone above a title, with its number: 预算公开表10, 表三, 公开03表; 表3-1 has none of its own. */
export const MARKERS: readonly RegExp[] = [
  /^(?:(?:预算|决算|部门|单位|财政)*公开)?(?:附?表|附件)\s*([一二三四五六七八九十]{1,3}|\d{1,2})(?:表)?$/u,
  /^(?:预算|决算|部门|单位|财政|财决|公开)+(\d{1,2})表$/u,
  /^(?:公开)?(?:附?表|附件)\d{1,2}[-.]\d{1,2}$/u,
];

/** A title ends in 表; its brackets come behind. */
export const ENDS_IN_TABLE = /表$/;
/** The heading of all tables together, without its other words: 部门决算公开附表. */
export const HEADING_OF_TABLES = /^附?表$/u;
/** Words that end in 表 and head no statement. */
export const NO_STATEMENT = /^第.{1,3}部分|(?:^|[^申填])报表$/u;
/** A table that says more of another: 一般公共预算支出明细表 beside 一般公共预算支出表. */
export const IN_DETAIL = /明细|表[-－—]/u;
/** What stands behind a title that says which part of it a table holds: 一般公共预算基本支出表--人员经费. */
export const PART_OF_TABLE = /(?<=表)[-－—]{1,2}([^()表]{2,10})(?=\(|$)/u;
export const OTHER_THAN_STATEMENTS = /^(?!.*三公).*(?:目录|说明|[:：])/;
/** Tables of a disclosure that are no statement of the unit's money: assets, services to be bought, staff, what goes to lower levels, plans of several years, targets, lists of projects. */
export const OTHER_TABLES =
  /^(?!.*三公).*(?:绩效|政府购买服务|资产|机构人员|人员(?:基本)?情况|人员编制|(?:对下|市县).*转移支付|中期|滚动|收费项目|信息表|项目(?:清单|名单|名录|库)|(?:专项|资金).*(?:清单|目录)|支出(?:预算)?分类汇总)|^(?!.*一般公共).*(?:政府性基金|国有资本经营).*三公|三公.*行政参公/u;
export const TITLE_YEAR = /(?:^|\D)(20\d\d)年?/;
export const FINAL_ACCOUNTS = /决算/;

/** What numbers a title in a list: （三）, 三、, 3.. */
export const TITLE_LIST_NUMBER = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d{1,2}[.、](?!\d))/u;
/** Everything up to the year is the unit. */
export const UP_TO_YEAR = /^.*20\d\d年度?/;

/** Words that titles add or leave out; what is left says which statement it is. */
export const FILLERS =
  /预算|决算|部门|单位|综合|年度|年初|[省市县区]?本级|汇总|总体|情况|统计|明细|安排|信息|公开|总/gu;
/** What stands between such words (部门/单位, 部门（单位）, 部门、单位 or 部门及所属单位), and quotation marks. */
export const BETWEEN = /[-/\\∕⁄|()、·•‧,&+—–「」『』《》]|及|和|或|所属|下属/gu;

/** The number, the year and the words for unit and department of any name, for comparing contents, titles and headings. */
export const NAME_NUMBER =
  /^(?:第[一二三四五六七八九十]{1,3}部分|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[、.](?!\d(?!0\d\d年)))/u;
export const NAME_YEAR = /20\d\d年?度?/u;
export const OWNER_WORDS = /部门|单位/gu;

/** Whose table a title says it is, in front of what it is: 部门收入预算总表. */
export const WHOSE_TABLE = /^(?:预算单位|部门|单位)(?=.*表$|.*预算数$)/u;
