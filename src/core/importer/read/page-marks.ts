import { compact } from "../../lexicon/han.ts";
import { PAGE_MARKS } from "../../lexicon/pages.ts";

/** True for a line that holds the number of its page and nothing else. */
export const isPageMark = (text: string): boolean => {
  if (text.length > 40) return false;
  const plain = compact(text);
  return PAGE_MARKS.some((pattern) => pattern.test(plain));
};
