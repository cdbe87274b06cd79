import type { Range } from "./match.ts";

const isInWord = (text: string, at: number): boolean => /^[a-z]{2}$/i.test(text.slice(at - 1, at + 1));
function wordStart(text: string, at: number): number {
  let start = at;
  while (isInWord(text, start)) start--;
  return start;
}
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isInWord(text, end)) end++;
  return end;
}

const BEFORE = 12;
const LONGEST = 52;

/** The stretch of a long text around its first mark, with the marks where they stand in it. */
export function excerpt(
  text: string,
  ranges: readonly Range[],
): { readonly text: string; readonly ranges: readonly Range[] } {
  const first = ranges[0]?.[0] ?? 0;
  const start = text.length <= LONGEST || first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const end = wordEnd(text, Math.min(text.length, start + LONGEST));
  const lead = start > 0 ? "…" : "";
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? "…" : ""}`,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Range => [from + shift, to + shift]),
  };
}
