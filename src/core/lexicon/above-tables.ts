/** What stands between the title of a statement and its head, and under its last row. */

const AMOUNT_UNIT_NAME = "[(（]?(?:金额|货币|计量)?单位\\s*[:：]\\s*(?:人民币)?\\s*(?:[百千万亿]?元|[百千]万元)[)）]?";
const OWNER = "(?:编制|预算|填报|公开|预算主管)?(?:单位|部门)(?:名称)?";
const NAMED_OWNER = `${OWNER}\\s*[:：]\\s*[^\\s:：]+`;
const NUMBER = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
const PUBLISHED = "(?:预算|决算|部门|单位|财政|财决)*公开\\s*(?:附?表|附件)?\\s*";
const MARKER = `${PUBLISHED}${NUMBER}表?|(?:附?表|附件)\\s*${NUMBER}表?`;

/** A unit, a marker or the unit of amounts that shares its line with a title, in front of it and behind it. */
export const BEFORE_TITLE = new RegExp(
  `^(${AMOUNT_UNIT_NAME}|${NAMED_OWNER}|${PUBLISHED}${NUMBER}表?)\\s+(?=\\S)`,
  "u",
);
export const AFTER_TITLE = new RegExp(
  `^(.*\\S\\s+|.*表[)）]?(?=[(（]?(?:金额|货币|计量|编制)?单位)|.*(?=[(（]))(${AMOUNT_UNIT_NAME}|${NAMED_OWNER}|${MARKER})$`,
  "u",
);
export const AMOUNT_UNIT_ONLY = new RegExp(`^${AMOUNT_UNIT_NAME}$`, "u");
export const TABLE_WORD = "表";

/** The unit of amounts (单位：万元); the group is what is printed. */
export const AMOUNT_UNIT = /(?:^|[\s(（])(?:金额|货币|计量)?单位\s*[:：]\s*(?:人民币)?\s*([^\s)）]{1,4})/u;
/** 公务用车保有量（单位：辆）: the unit of a row, whose figures follow. */
export const UNIT_OF_ROW = /[^\s(（][(（](?:金额|货币|计量)?单位\s*[:：]/u;
export const UNIT_ALONE = /^[(（](万元|元)[)）]$/u;
export const IS_AMOUNT_UNIT = /^(?:人民币)?(?:[百千万亿]?元|[百千万亿]+$)/u;
const UNITS: Readonly<Record<string, "wan" | "yuan">> = { 万元: "wan", 万: "wan", 元: "yuan" };
/** The unit that is printed, whatever is printed right behind it; null for one in which this page keeps no amounts. */
export const unitPrinted = (text: string): "wan" | "yuan" | null =>
  UNITS[/^(?:万元|万|元)/u.exec(text.normalize("NFKC"))?.[0] ?? ""] ?? null;

/** The end of a unit that was broken over two lines: 单位：万 and 元. */
export const REST_OF_UNIT = /^\s*元\s*[)）]?\s*$/u;

/** Whose table it is (编制单位：…). */
export const UNIT_NAME = /^\s*(?:编制|预算|填报|公开)?(?:单位|部门)(?:名称)?\s*(?:[(（]公章[)）])?\s*[:：]\s*(\S*)/u;
export const UNIT_NAME_LINE = /^(?:编制|预算|填报|公开|预算主管)?(?:单位|部门)(?:名称)?\s*[:：]\s*([^\s:：]+)/u;
export const IS_MONEY_WORD = /^(?:[百千万亿]*元|[百千万亿]+)$/u;

export const DATE_ALONE = /^[(（]?20\d\d(?:年度?(?:\d{1,2}月(?:\d{1,2}日)?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?)[)）]?$/u;
export const NOTE = /^\s*(?:注|备注|说明|注释)\s*\d?\s*[:：]/u;
/** The second of several notes: 注：1. … 2. …. */
export const NEXT_NOTE = /^\s*[2-9]\s*[.、．](?!\d)/u;
export const CONTINUED = /^\s*[(（]?\s*(?:续(?:上|前)?表?|接上[表页])\s*[)）]?\s*$/u;
/** 2026年收支总表（续） is the title once more. */
export const CONTINUED_TITLE = /\(续.*\)$/u;

/** Such a line, or the head of a table, stands right under a title. */
export const PREAMBLE =
  /^(?:\(?金额)?\(?单位\s*[:：]|^单位名称|^(?:编制|预算|填报)?(?:单位|部门)(?:名称)?\s*[:：]|^(?:注|备注|说明)\s*[:：]/u;
export const HEAD_WORDS = /项目|科目|编码|收入|支出|单位名称|合计/u;
