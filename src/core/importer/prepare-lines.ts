import { readContents } from "./contents.ts";
import { isBlank, type Line, splitLines } from "./lines.ts";
import { isPartHeading } from "./outline.ts";
import { pageFurniture } from "./page-furniture.ts";
import { restoreTabs } from "./restore-tabs.ts";

export interface PreparedLines {
  /** Every line as printed, tabs given back where they could be. */
  readonly printed: readonly Line[];
  /** The same, with the heads, feet and numbers of pages blank: nothing of a page stands between two rows or two halves of a sentence. */
  readonly lines: readonly Line[];
  readonly furniture: ReadonlySet<number>;
}

export function prepareLines(text: string): PreparedLines {
  const plain = splitLines(text.replace(/^\uFEFF/, "")).map((line) => ({
    ...line,
    text: line.text.replaceAll("\f", ""),
  }));
  const printed = restoreTabs(plain);
  const furniture = pageFurniture(printed, bodyStart(printed));
  const lines = printed.map((line) => (furniture.has(line.number) ? { ...line, text: "" } : line));
  return { printed, lines, furniture };
}

/** Where the front page and the contents end. Without contents, the front page goes up to the first part. */
function bodyStart(lines: readonly Line[]): number {
  const contents = readContents(lines);
  if (contents.end > 0) return contents.end;
  const part = lines.findIndex((line) => isPartHeading(line.text));
  return part > 0 && lines.slice(0, part).filter((line) => !isBlank(line)).length < 8 ? part : 0;
}
