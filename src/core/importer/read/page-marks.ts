import { compact } from "./han.ts";

const PAGE_MARKS = [
  /^[-—–―~·•|]+\d{1,4}[-—–―~·•|]+$/u,
  /^第?\d{1,4}页?[/，,、]?(?:共\d{1,4}页|\/\d{1,4}|of\d{1,4})$/u,
  /^第(?:\d{1,4}|[一二三四五六七八九十]{1,4})页$/u,
  /^(?:page|p\.?)\d{1,4}(?:(?:of|\/)\d{1,4})?$/iu,
  /^\d{1,3}$/,
];

/** True for a line that holds the number of its page and nothing else. */
export const isPageMark = (text: string): boolean => {
  if (text.length > 40) return false;
  const plain = compact(text);
  return PAGE_MARKS.some((pattern) => pattern.test(plain));
};
