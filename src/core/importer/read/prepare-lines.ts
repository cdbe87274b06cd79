import { type Finding, finding } from "../finding.ts";
import { readContents } from "../outline/contents.ts";
import { isPartHeading } from "../outline/outline.ts";
import { isBlank, type Line, splitLines } from "./lines.ts";
import { pageFurniture } from "./page-furniture.ts";
import { tabsForPipes } from "./pipe-tables.ts";
import { plainCharacters } from "./plain-characters.ts";
import { restoreTabs } from "./restore-tabs.ts";
import { splitTitleLines } from "./split-title-lines.ts";

export interface PreparedLines {
  /** Every line as printed, tabs given back where they could be. */
  readonly printed: readonly Line[];
  /** The same, with the heads, feet and numbers of pages blank: nothing of a page stands between two rows or two halves of a sentence. */
  readonly lines: readonly Line[];
  readonly furniture: ReadonlySet<number>;
  /** Says which characters were read as others, and which were left out. */
  readonly findings: readonly Finding[];
}

export function prepareLines(text: string): PreparedLines {
  const published = text.replace(/^\uFEFF/, "");
  const characters = plainCharacters(published);
  const plain = splitLines(characters.text).map((line) => ({ ...line, text: line.text.replaceAll("\f", "") }));
  const printed = restoreTabs(tabsForPipes(plain));
  const furniture = pageFurniture(printed, bodyStart(printed));
  const lines = splitTitleLines(printed.map((line) => (furniture.has(line.number) ? { ...line, text: "" } : line)));
  const { folded, removed, first } = characters;
  const findings =
    first === null
      ? []
      : [finding("info", "charactersFolded", splitLines(published.slice(0, first + 1)).length, { folded, removed })];
  return { printed, lines, furniture, findings };
}

/** Where the front page and the contents end. Without contents, the front page goes up to the first part. */
function bodyStart(lines: readonly Line[]): { readonly frontEnd: number; readonly bodyStart: number } {
  const contents = readContents(lines);
  if (contents.end > 0) return { frontEnd: contents.start, bodyStart: contents.end };
  const part = lines.findIndex((line) => isPartHeading(line.text));
  const start = part > 0 && lines.slice(0, part).filter((line) => !isBlank(line)).length < 8 ? part : 0;
  return { frontEnd: start, bodyStart: start };
}
