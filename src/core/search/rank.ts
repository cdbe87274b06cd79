import type { Folded } from "./fold.ts";
import { type Match, matchText } from "./match.ts";
import type { Prepared } from "./prepared.ts";
import type { Query } from "./query.ts";

/**
 * How good a hit is, the less the better: the whole name, its beginning, a part of it, its initials, the beginning of one of its
 * words, words of it, what is said about it, what nearly fits.
 */
export const RANK = {
  whole: 0,
  beginning: 1,
  inside: 2,
  initials: 3,
  initialsInside: 4,
  begun: 5,
  words: 6,
  text: 7,
  textBegun: 8,
  textWords: 9,
  near: 10,
  none: Number.POSITIVE_INFINITY,
} as const;

/** The letters that a unit puts before the names of its projects: J残疾人就业保障金. */
const MARK_BEFORE = /^[A-Za-z]{1,3}(?=[\u3400-\u9fff])/;

/** `name` as it is printed, for the quotation marks around it that no match covers. */
export function rankOfName(name: string | null, folded: Folded | null, match: Match | null): number {
  const [range] = match?.ranges ?? [];
  if (name === null || folded === null || match === null || range === undefined) return RANK.none;
  if (match.fit === "parts") return RANK.words;
  if (match.fit === "near") return RANK.near;
  if (match.fit === "beginning") return RANK.begun;
  const before = name.length - folded.text.length + (MARK_BEFORE.exec(name)?.[0].length ?? 0);
  if (range[1] - range[0] + before >= name.length) return RANK.whole;
  return range[0] <= before ? RANK.beginning : RANK.inside;
}

const OF_TEXT = { exact: RANK.text, beginning: RANK.textBegun, parts: RANK.textWords, near: RANK.near } as const;
/** How well a running text fits; `RANK.none` where it does not. */
export const rankOfText = (match: Match | null): number => (match === null ? RANK.none : OF_TEXT[match.fit]);

/** Other words for a thing: one of them as it was typed counts as its name, anything less as words of it. */
export function rankOfAliases({ aliases, allAliases }: Prepared, query: Query): number {
  const all = allAliases === null ? null : matchText(allAliases, query);
  if (all === null || all.fit === "near") return RANK.none;
  if (all.fit === "parts") return RANK.words;
  const isWhole = aliases.some((alias) => {
    const match = matchText(alias, query);
    return match?.fit === "exact" && match.ranges.length === 1 && rankOfName(alias.text, alias, match) === RANK.whole;
  });
  return isWhole ? RANK.whole : all.fit === "beginning" ? RANK.begun : RANK.words;
}

/** Found by what was typed itself, not by pieces of it or by what begins so. */
const isWholeHit = (rank: number): boolean => rank <= RANK.inside || rank === RANK.text;
/** A word this short begins too many others: car, carried. */
const SHORT = 4;

/**
 * Leaves out what only looks alike where the thing itself is found: pieces of one word (基本 and 支出 in another name), words of a
 * phrase scattered in a text, longer words that begin like a short one, and what nearly fits.
 */
export function withoutLookalikes<Hit extends { readonly rank: number }>(
  hits: readonly Hit[],
  query: Query,
): readonly Hit[] {
  const isNamed = hits.some(({ rank }) => rank <= RANK.inside);
  const isFound = hits.some(({ rank }) => isWholeHit(rank));
  const isOneWord = query.runs.length <= 1;
  const isShort = query.text.length <= SHORT;
  const kept = hits.filter(({ rank }) => {
    if (rank === RANK.words) return !(isFound && isOneWord);
    if (rank === RANK.textWords) return !(isNamed || (isFound && isOneWord));
    if (rank === RANK.begun || rank === RANK.textBegun) return !(isFound && isShort);
    return rank < RANK.near;
  });
  return kept.length > 0 ? kept : hits;
}
