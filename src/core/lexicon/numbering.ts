/** How parts, headings, entries and rows are numbered in print. */

const HAN_DIGITS = "[一二三四五六七八九十]";

/** 第一部分. */
export const PART = new RegExp(`^第${HAN_DIGITS}{1,3}部分`, "u");

/** 第一部分, （一）, 一、, 1. in front of a paragraph. */
export const NUMBERED_PARAGRAPH = new RegExp(
  `^(?:第${HAN_DIGITS}+部分|[（(][一二三四五六七八九十\\d]{1,3}[）)]|${HAN_DIGITS}{1,3}、|\\d{1,2}(?:、|[.．](?!\\d)))`,
  "u",
);
/** The same with the heading that follows it. */
export const NUMBER_AND_HEADING = new RegExp(
  `^(第${HAN_DIGITS}+部分|[（(][一二三四五六七八九十\\d]{1,3}[）)]|${HAN_DIGITS}{1,3}、|\\d{1,2}[、.．])\\s*(.*?)[：:]?$`,
  "su",
);

/** How deep such a number stands: 第一部分, 一、, （一）, 1、, （1）. */
export function depthOfNumber(number: string): number {
  if (number.startsWith("第")) return 0;
  if (/^[一二三四五六七八九十]/u.test(number)) return 1;
  if (/^[（(][一二三四五六七八九十]/u.test(number)) return 2;
  return /^\d/.test(number) ? 3 : 4;
}

/** （一） anywhere in a text that lists. */
export const BRACKETED_NUMBER = /[（(]([一二三四五六七八九十]{1,3})[）)]/gu;
/** What stands in front of the next number of such a list. */
export const ENDS_BEFORE_NUMBER = /[。；;）)训]|$/u;

/** A term of a glossary: number, term, wording. */
export const NUMBERED_TERM = /^((?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]))\s*([^：:。]{2,40})[：:](.*)$/su;

/** 一、 in front of a heading. */
export const FIRST_LEVEL = /^[一二三四五六七八九十]+、/u;

/** In front of the name of a row, as printed. */
export const ROW_NUMBER =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?|[（(]?\d{1,2}(?:[）)]|[、．]|\.(?!\d))|[①-⑳]|其中[:：])/u;
/** The same in a name that was made compact. */
export const ROW_NUMBER_COMPACT =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\(\d{1,2}\)|\d{1,2}[、.)](?!\d)|\d(?=[公因])|其中:)/u;
export const ONLY_HAN_DIGITS = /^[一二三四五六七八九十]+$/u;
export const NUMBERED_ROW = /^[（(]?[一二三四五六七八九十]+[、）)]/u;

/** In front of the name of a row or item, set off by its own mark: 一、 （一） 1. ①. */
const LIST_NUMBER = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．]|[①-⑳])/;

/** 一、: a line of the first level of a table. */
export const FIRST_LEVEL_NUMBER = /^\s*[一二三四五六七八九十]+\s*、/;

/** 其中：, before a row that is a part of the one above it. */
const OF_WHICH = /^其中[:：]/;

/** A number of any kind, in digits or written out. */
export const ANY_NUMBER = /\d+|[一二三四五六七八九十]+/g;

/** A label without what numbers and sets it: spaces, 其中：, and one list number. */
export const plain = (label: string): string => label.replace(/\s/g, "").replace(OF_WHICH, "").replace(LIST_NUMBER, "");
/** A label without its list number only, as the code lists have it: 一、公共安全支出 is 公共安全支出. */
export const withoutListNumber = (label: string): string => label.trim().replace(LIST_NUMBER, "");
