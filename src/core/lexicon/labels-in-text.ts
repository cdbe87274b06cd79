/** How a text names the line of a table. */

/** （类）, （款）, （项） after the parts of a name, with their part of the code or without: 社会保障和就业支出（208类）. */
export const LEVEL_MARK = /[（(]\d{0,3}[类款项][）)]/;
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
