/** What numbers an entry of a list in print: 一、 （一） 1. ①. */
const LIST_NUMBER = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．]|[①-⑳])/;

/** 一、: a line of the first level of a table. */
export const FIRST_LEVEL_NUMBER = /^\s*[一二三四五六七八九十]+\s*、/;

/** 其中：, before a row that is a part of the one above it. */
const OF_WHICH = /^其中[:：]/;

/** A number of any kind, in digits or written out. */
export const ANY_NUMBER = /\d+|[一二三四五六七八九十]+/g;

/** A label without what numbers and sets it: spaces, 其中：, and one list number. */
export const plain = (label: string): string => label.replace(/\s/g, "").replace(OF_WHICH, "").replace(LIST_NUMBER, "");
