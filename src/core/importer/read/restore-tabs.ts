import { readSheetLabel } from "../sheets/sheet-labels.ts";
import { columnMeaning } from "../tables/column-meaning.ts";
import type { Line } from "./lines.ts";
import { clustersOf } from "./space-columns.ts";
import { alignedBlocks, MEASURES, type Measure, type Token, tokensOf } from "./space-tokens.ts";

type Decode = (line: Line) => string;

/**
 * Finds out whether the tabs of a document were replaced by spaces in a way that can be undone exactly: each by the same number of spaces,
 * or up to the next tab stop. Gives the lines with their tabs back. Text that was aligned in columns has lost its tabs and stays as it is.
 */
export function restoreTabs(lines: readonly Line[]): readonly Line[] {
  if (lines.some((line) => line.text.includes("\t"))) return lines;
  const spaced = lines.filter((line) => / {2,}/.test(line.text.trim()) && !DOTTED.test(line.text));
  if (spaced.length < 8 || isAligned(spaced)) return lines;
  const decode = fixedRuns(spaced) ?? tabStops(spaced);
  if (!decode) return lines;
  return lines.map((line) =>
    / {2,}/.test(line.text) && !DOTTED.test(line.text) ? { ...line, text: decode(line) } : line,
  );
}

/** A line of the contents: its dots lead to a page, no tab did. */
const DOTTED = /\.{4,}/;

/** In aligned text no two cells of a row stand above one another's column; where tabs were replaced blindly they soon do. */
const isAligned = (spaced: readonly Line[]): boolean =>
  MEASURES.some((measure) =>
    alignedBlocks(spaced).every((block) => clustersOf(block.map((line) => tokensOf(line.text, measure))) !== null),
  );

function fixedRuns(spaced: readonly Line[]): Decode | null {
  const runs = spaced.flatMap((line) => [...line.text.trimEnd().matchAll(/ {2,}/g)].map((match) => match[0].length));
  const unit = runs.reduce(commonDivisor, 0);
  if (unit < 2) return null;
  return (line) =>
    line.text.replace(/ {2,}/g, (run) => (run.length % unit === 0 ? "\t".repeat(run.length / unit) : run));
}

const commonDivisor = (one: number, two: number): number => (two === 0 ? one : commonDivisor(two, one % two));

function tabStops(spaced: readonly Line[]): Decode | null {
  for (const stop of [8, 4])
    for (const measure of MEASURES) {
      const starts = spaced.flatMap((line) =>
        tokensOf(line.text, measure)
          .slice(1)
          .map((token) => token.start),
      );
      if (starts.length > 20 && starts.every((start) => start % stop === 0))
        return (line) => withStops(line.text, measure, stop);
    }
  return null;
}

function withStops(text: string, measure: Measure, stop: number): string {
  let at = 0;
  let out = "";
  for (const token of splitAtStops(tokensOf(text, measure, 1), stop)) {
    out += "\t".repeat(Math.floor(token.start / stop) - Math.floor(at / stop)) + token.text;
    at = token.end;
  }
  return out;
}

/** A single space is a tab only where it ends at a stop; inside a head or label that is known in one piece ("政府性 基金预 算") it is a line break even there. */
function splitAtStops(tokens: readonly Token[], stop: number): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = tokens.slice(at, runEnd(tokens, at));
    const label = run.map((token) => token.text).join("");
    if (run.length > 1 && (columnMeaning(label).kind !== "unknown" || readSheetLabel(label) !== null)) {
      joined.push(run.reduce(besides));
      at += run.length - 1;
      continue;
    }
    const token = tokens[at] as Token;
    const above = joined.at(-1);
    if (above && token.start - above.end < 2 && token.start % stop !== 0)
      joined[joined.length - 1] = besides(above, token);
    else joined.push(token);
  }
  return joined;
}

const besides = (one: Token, other: Token): Token => ({
  text: `${one.text} ${other.text}`,
  start: one.start,
  end: other.end,
});

/** The end of the run of Han tokens that single spaces divide. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    end < tokens.length &&
    isHan(tokens[end - 1]) &&
    isHan(tokens[end]) &&
    (tokens[end]?.start ?? 0) - (tokens[end - 1]?.end ?? 0) < 2
  )
    end += 1;
  return end;
}

const isHan = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Script=Han}(?:.*\p{Script=Han})?$/u.test(token.text);
