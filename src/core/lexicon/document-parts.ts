/** The parts of a disclosure in words, its headings, and what closes it. */

export type Topic = "duties" | "organisation" | "explanation" | "glossary";

/** What a heading says that the text under it is about. */
export const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ["glossary", /名词解释$|^专业名词/u],
  ["explanation", /(?:预算|决算)(?:公开|编制)?(?:情况)?说明$|情况说明$|^(?:部门|单位)?(?:预算|决算)?收支情况$/u],
  ["duties", /(?:职责|职能)(?:情况)?$/u],
  ["organisation", /机构设置(?:情况)?$|内设机构$|(?:部门|单位)?(?:预算)?单位构成(?:情况)?$|机构情况$/u],
];

/** Whose budget or final accounts a document says it is: 部门预算编制说明, 单位决算. A 预算单位 is no budget of a unit. */
export const DOCUMENT_NAMED = [
  ["department", /^(?:(?!单位[预决]算).)*部门(?:收支|财务收支|收入|支出)?[预决]算/u],
  ["unit", /单位(?:收支|财务收支|收入|支出)?[预决]算/u],
] as const;

/** A heading under which text stands, after a table. */
export const HEADING_OF_TEXT = /^[一二三四五六七八九十]+、.*(?:说明|情况|职责|设置)$/u;
/** A heading that may print the year of the document. */
export const HEADING_WITH_YEAR = /^第.{1,3}部分|公开|说明$/u;
export const BUDGET_YEAR = /(?:^|\D)(20\d\d)年?度?.{0,30}(?:预算|决算)/u;

/** What stands under a whole document without a full stop: its date, and where its unit is reached. */
export const CLOSES =
  /^(?:20\d\d年\d{1,2}月\d{1,2}日|[二〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|(?:公开|发布|填报)?(?:联系人|联系电话|电话|传真|邮编|邮政编码|地址|通[信讯]地址|网址|邮箱|电子邮箱|日期|时间)[:：].{1,80}|https?:\/\/\S+)$/u;

/** The year in the name of a file: 2026-budget.pdf. */
export const FILE_YEAR = /(?:^|\D)((?:199|20[0-4])\d)(?:\D|$)/u;
/** A name in Han characters, and no table, contents or part of a document. */
export const IS_NAME = /^(?!.*(?:表|目录|部分|说明|概况)$)[\p{Script=Han}（）()·、]{4,40}$/u;
export const IS_TITLE_WORD = /预算|决算|公开|年度/u;
/** The name of the unit in front of a title: 大同市社会保险中心2026年…. */
export const NAME_BEFORE_YEAR = /^(.{3,40}?)(?:20\d\d年|（?20\d\d)/u;
