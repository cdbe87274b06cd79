/** How a text names the line of a table. */

/** （类）, （款）, （项） after the parts of a name, with their part of the code or without: 社会保障和就业支出（208类）. */
export const LEVEL_MARK = /[（(]\d{0,3}[类款项][）)]/;
/** Such a mark at the end of a name, with its level. */
export const LEVEL_AT_END = /[（(]\d{0,3}([类款项])[）)](?:科目)?$/;
/** Words that end in the name of an item, quoted or not. */
export const NAMES_ITEM = /[（(]\d{0,3}项[）)][”"]?(?:科目)?$/;
/** An item that stands by itself at the beginning of a paragraph. */
export const ITEM_OPENING = /^[^。：:，,；;]{4,120}[（(]\d{0,3}项[）)][”"]?(?=[。：:，,])/;
/** How long the codes of each level are. */
export const CODE_LENGTHS: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 };
/** The parts of the code in such marks. */
export const CODE_IN_MARKS = /[（(](\d{2,3})[类款项][）)]/g;
/** 社会保障和就业（类）支出: the mark inside the name. */
export const LEVEL_MARK_BEFORE_SPENT = /[（(]\d{0,3}[类款项][）)]支出$/;
/** 科目 after a name. */
export const ITEM_WORD = /科目$/;
/** A text may leave out, or add, the 支出 or 费 at the end of a name. */
export const spellingsOf = (name: string): readonly string[] => [
  name,
  `${name}支出`,
  name.replace(/支出$/, ""),
  `${name}费`,
];

/** Words under which an economic item is of basic expenditure. */
export const OF_BASIC_EXPENDITURE = /基本支出|人员经费|公用经费|经济科目/;
/** A figure of a budget may be paid from projects too. */
export const OF_WHOLE_BUDGET = /预算|安排|拨款/;

/** Brackets of either width are one. */
export const withHalfWidthBrackets = (name: string): string => name.replace(/（/g, "(").replace(/）/g, ")");
