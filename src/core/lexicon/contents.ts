/** What a table of contents is called, and how its entries are numbered. */
export const CONTENTS_HEADING = /^(?:目录|目次|目錄)$/u;

export const ENTRY_NUMBER = /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．])/u;
export const LISTED_ENTRY =
  /^(?:第.{1,3}部分|[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|[（(]?\d{1,2}[、）)．.](?!\d)|附[件表录]|表[一二三四五六七八九十\d])/u;
export const NUMBERED_ENTRY = /^(?:第.{1,3}部分|[（(]?[一二三四五六七八九十\d]{1,3}[、）)．.])/u;
