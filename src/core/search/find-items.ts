import { matchPrinted } from "./filter-items.ts";
import { fold } from "./fold.ts";
import { type Initials, partByInitials } from "./initials.ts";
import type { Match, Range } from "./match.ts";
import { type Query, readQuery } from "./query.ts";
import { SEARCH_GROUPS, type SearchGroup, type SearchItem } from "./search-items.ts";

/** An item with its English, as far as there is any. */
export interface Searched {
  readonly item: SearchItem;
  readonly nameEn: string | null;
  readonly textEn: string | null;
}
export interface FoundItem extends Searched {
  readonly marks: {
    readonly code: readonly Range[];
    readonly name: readonly Range[];
    readonly text: readonly Range[];
    readonly nameEn: readonly Range[];
    readonly textEn: readonly Range[];
  };
}
export interface FoundGroup {
  readonly group: SearchGroup;
  readonly found: readonly FoundItem[];
  /** how many there are, shown or not */
  readonly count: number;
}

/** A search shows the best; who wants more types more. */
const MOST_IN_GROUP = 6;

/** How good a hit is, the less the better: the whole name, its beginning, a part of it, its initials, words of it, what is said about it. */
const RANK = {
  whole: 0,
  beginning: 1,
  inside: 2,
  initials: 3,
  initialsInside: 4,
  words: 5,
  text: 6,
  textWords: 7,
  near: 9,
};

function rankOfName(name: string | null, match: Match | null): number {
  const [range] = match?.ranges ?? [];
  if (name === null || match === null || range === undefined) return Number.POSITIVE_INFINITY;
  if (match.fit === "parts") return RANK.words;
  if (match.fit === "near") return RANK.near;
  const quotes = name.length - fold(name).text.length;
  if (range[1] - range[0] + quotes >= name.length) return RANK.whole;
  return range[0] <= quotes ? RANK.beginning : RANK.inside;
}
const rankOfText = (match: Match | null): number =>
  match === null
    ? Number.POSITIVE_INFINITY
    : match.fit === "exact"
      ? RANK.text
      : match.fit === "parts"
        ? RANK.textWords
        : RANK.near;

function judge(searched: Searched, query: Query, initials: Initials): { rank: number; found: FoundItem } | null {
  const { item, nameEn, textEn } = searched;
  let name = matchPrinted(item.name, query);
  const [text, english, englishText] = [item.text, nameEn, textEn].map((words) => matchPrinted(words, query));
  const code: readonly Range[] = item.code?.startsWith(query.text) === true ? [[0, query.text.length]] : [];
  let rank = Math.min(
    code.length === 0 ? Number.POSITIVE_INFINITY : item.code === query.text ? RANK.whole : RANK.beginning,
    rankOfName(item.name, name),
    rankOfName(nameEn, english ?? null),
    rankOfText(text ?? null),
    rankOfText(englishText ?? null),
  );
  if (item.name !== null && name === null && rank > RANK.initials) {
    const part = partByInitials(item.name, query.text, initials);
    const meant = part === null ? null : readQuery(part.part);
    name = meant === null ? null : matchPrinted(item.name, meant);
    if (part !== null && name !== null) rank = Math.min(rank, part.start === 0 ? RANK.initials : RANK.initialsInside);
  }
  if (rank === Number.POSITIVE_INFINITY) return null;
  const ranges = (match: Match | null | undefined) => match?.ranges ?? [];
  const marks = {
    code,
    name: ranges(name),
    text: ranges(text),
    nameEn: ranges(english),
    textEn: ranges(englishText),
  };
  return { rank, found: { ...searched, marks } };
}

/** What fits a query, the best group first; what fits only nearly where nothing else does. */
export function findItems(items: readonly Searched[], typed: string, initials: Initials): readonly FoundGroup[] {
  const query = readQuery(typed);
  if (query === null) return [];
  const judged = items.flatMap((item) => judge(item, query, initials) ?? []);
  const whole = judged.filter(({ rank }) => rank < RANK.near);
  const shown = whole.length > 0 ? whole : judged;
  return SEARCH_GROUPS.map((group) => {
    const own = shown.filter(({ found }) => found.item.group === group).sort((a, b) => a.rank - b.rank);
    return { group, best: own[0]?.rank ?? Number.POSITIVE_INFINITY, own };
  })
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => a.best - b.best)
    .map(({ group, own }) => ({
      group,
      found: own.slice(0, MOST_IN_GROUP).map(({ found }) => found),
      count: own.length,
    }));
}

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
