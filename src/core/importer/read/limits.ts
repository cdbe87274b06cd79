import { type Finding, finding } from "../finding.ts";

/** A text of 20 MB has some 4,500 full pages, a line of a million characters is some 600 of them, and no table has 500 columns: what is larger is no disclosure, and is not looked at. */
const MOST_BYTES = 20_000_000;
const MOST_CHARACTERS = 1_000_000;
const MOST_CELLS = 500;

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** Refuses a text by its size, before anything else is done with it; null where it may be read. */
export const fileTooLarge = (bytes: number): Finding | null =>
  bytes > MOST_BYTES
    ? finding("error", "tooLarge", null, { megabytes: megabytes(bytes), most: MOST_BYTES / 1_000_000 })
    : null;

/** Refuses a text for the first line that is too long, or has too many tabs, to be one of a disclosure; null where there is none. */
export function lineTooLong(text: string): Finding | null {
  let line = 1;
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r|$/g)) {
    const characters = index - start;
    if (characters > MOST_CHARACTERS)
      return finding("error", "lineTooLong", line, { line, characters, most: MOST_CHARACTERS });
    const cells = characters > MOST_CELLS ? text.slice(start, index).split("\t").length : 1;
    if (cells > MOST_CELLS) return finding("error", "tooManyCells", line, { line, cells, most: MOST_CELLS });
    start = index + ending.length;
    line += 1;
  }
  return null;
}
