import type { Folded } from "./fold.ts";
import type { Pieces, Query, Run } from "./query.ts";
import type { Wording } from "./wording.ts";
import { placesOfWords, wordsIn } from "./words.ts";

/** A stretch of the printed text, from the first character to behind the last. */
export type Range = readonly [start: number, end: number];

/**
 * How a text fits a query: `exact` holds it as typed, or in other words for the same; `beginning` a longer word that begins so;
 * `parts` all its parts; `near` most of them.
 */
export interface Match {
  readonly fit: "exact" | "beginning" | "parts" | "near";
  readonly ranges: readonly Range[];
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

/** Every place of one wording: words whole, in whichever form; other signs by plain comparison, letters and digits not from the middle of a word. */
function placesOf(folded: Folded, { text: sought, words }: Wording, isBeginning: boolean): readonly Range[] {
  if (words !== null) return placesOfWords(wordsIn(folded), words, isBeginning);
  const { text } = folded;
  const isWord = isLetter(sought[0]);
  const places: Range[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length))
    if (!isWord || !isLetter(text[at - 1])) places.push([at, at + sought.length]);
  return places;
}

const placesOfAny = (text: Folded, wordings: readonly Wording[], isBeginning: boolean): readonly Range[] => {
  for (const wording of wordings) {
    const places = placesOf(text, wording, isBeginning);
    if (places.length > 0) return places;
  }
  return [];
};

interface Cover {
  readonly covered: number;
  readonly places: readonly Range[];
}
const NOTHING: Cover = { covered: 0, places: [] };

/** Covers a run with what the text has of it: a word of letters whole, Han characters in pieces, the longest first. */
function coverRun(text: Folded, run: Run): Cover {
  if (run.pieces.length === 0) {
    const places = placesOfAny(text, run.forms, run.text.length >= LEAST_BEGINNING);
    return { covered: places.length > 0 ? run.text.length : 0, places };
  }
  const places: Range[] = [];
  let covered = 0;
  for (let start = 0; start < run.text.length; ) {
    const found = firstPiece(text, run.pieces[start]);
    places.push(...found.places);
    covered += found.covered;
    start += Math.max(1, found.covered);
  }
  return { covered, places };
}

/** Fewer letters begin too many words. */
const LEAST_BEGINNING = 4;

function firstPiece(text: Folded, pieces: Pieces | undefined): Cover {
  if (pieces === undefined || (pieces.beginning !== null && !text.text.includes(pieces.beginning))) return NOTHING;
  for (const { length, forms } of pieces.longestFirst) {
    const places = placesOfAny(text, forms, false);
    if (places.length > 0) return { covered: length, places };
  }
  return NOTHING;
}

/** Finds a query in a text; null where too little of it stands there. */
export function matchText(folded: Folded, query: Query): Match | null {
  const printed = (places: readonly Range[]) =>
    joined(places).map(([start, end]): Range => [folded.at[start] ?? 0, (folded.at[end - 1] ?? 0) + 1]);
  const whole = query.forms.flatMap((form) => placesOf(folded, form, false));
  if (whole.length > 0) return { fit: "exact", ranges: printed(whole) };
  const typed = query.forms[0];
  const begun = typed === undefined || typed.words === null ? [] : placesOf(folded, typed, true);
  if (begun.length > 0) return { fit: "beginning", ranges: printed(begun) };
  if (query.runs.length === 0) return null;

  const covers = query.runs.map((run) => coverRun(folded, run));
  const covered = covers.reduce((sum, cover) => sum + cover.covered, 0);
  const total = query.runs.reduce((sum, run) => sum + run.text.length, 0);
  if (covered === 0 || covered * 2 < total) return null;
  const places = covers.flatMap((cover) => cover.places);
  return { fit: covered === total ? "parts" : "near", ranges: printed(places) };
}

/** Ranges in order, those that touch as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result[result.length - 1];
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

const ORDER = { exact: 0, beginning: 1, parts: 2, near: 3 } as const;
/** Below zero where the first fits better. */
export const compareFit = (a: Match["fit"], b: Match["fit"]): number => ORDER[a] - ORDER[b];

/** How well the best of several fits; null where none does. */
export const bestFit = (fits: readonly (Match["fit"] | undefined)[]): Match["fit"] | null =>
  fits.flatMap((fit) => fit ?? []).sort(compareFit)[0] ?? null;
