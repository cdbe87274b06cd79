import type { Folded } from "./fold.ts";
import type { Query, Run } from "./query.ts";

/** A stretch of the printed text, from the first character to behind the last. */
export type Range = readonly [start: number, end: number];

/** How a text fits a query: `exact` holds it as typed, or in other words for the same; `parts` all its parts; `near` half of them at least. */
export interface Match {
  readonly fit: "exact" | "parts" | "near";
  readonly ranges: readonly Range[];
}

/** A word of letters is found at the beginning of a word only, and stands for its other endings as well. */
const stemOf = (word: string): string =>
  word
    .replace(/ies$/, "")
    .replace(/([^s])s$/, "$1")
    .replace(/y$/, "");
const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

/** Every place of one wording, by plain comparison. */
function placesOf(text: string, wording: string): readonly Range[] {
  const isWord = isLetter(wording[0]);
  const sought = isWord && wording.length > 3 && /^[a-z]+$/.test(wording) ? stemOf(wording) : wording;
  const places: Range[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    if (isWord && isLetter(text[at - 1])) continue;
    let end = at + sought.length;
    // the ending of the word belongs to the mark
    while (sought !== wording && isLetter(text[end])) end++;
    places.push([at, end]);
  }
  return places;
}

const placesOfAny = (text: string, wordings: readonly string[]): readonly Range[] => {
  for (const wording of wordings) {
    const places = placesOf(text, wording);
    if (places.length > 0) return places;
  }
  return [];
};

interface Cover {
  readonly covered: number;
  readonly places: readonly Range[];
}

/** Covers a run with what the text has of it: a word of letters whole, Han characters in pieces, the longest first. */
function coverRun(text: string, run: Run): Cover {
  if (run.pieces.length === 0) {
    const places = placesOfAny(text, run.forms);
    return { covered: places.length > 0 ? run.text.length : 0, places };
  }
  const places: Range[] = [];
  let covered = 0;
  for (let start = 0; start < run.text.length; ) {
    const found = firstPiece(text, run.pieces[start] ?? []);
    places.push(...found.places);
    covered += found.covered;
    start += Math.max(1, found.covered);
  }
  return { covered, places };
}

function firstPiece(text: string, pieces: Run["pieces"][number]): Cover {
  const [shortest] = pieces[pieces.length - 1]?.forms ?? [];
  // where no piece has other wordings, none is there whose beginning is not
  if (shortest === undefined || (pieces.every(({ forms }) => forms.length === 1) && !text.includes(shortest)))
    return { covered: 0, places: [] };
  for (const { length, forms } of pieces) {
    const places = placesOfAny(text, forms);
    if (places.length > 0) return { covered: length, places };
  }
  return { covered: 0, places: [] };
}

/** Finds a query in a text; null where too little of it stands there. */
export function matchText({ text, at }: Folded, query: Query): Match | null {
  const printed = (places: readonly Range[]) =>
    joined(places).map(([start, end]): Range => [at[start] ?? 0, (at[end - 1] ?? 0) + 1]);
  const whole = query.forms.flatMap((form) => placesOf(text, form));
  if (whole.length > 0) return { fit: "exact", ranges: printed(whole) };

  const covers = query.runs.map((run) => coverRun(text, run));
  const places = covers.flatMap((cover) => cover.places);
  const covered = covers.reduce((sum, cover) => sum + cover.covered, 0);
  const total = query.runs.reduce((sum, run) => sum + run.text.length, 0);
  if (places.length === 0 || covered * 2 < total) return null;
  return { fit: covered === total ? "parts" : "near", ranges: printed(places) };
}

/** Ranges in order, those that touch as one. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result[result.length - 1];
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

const ORDER = { exact: 0, parts: 1, near: 2 } as const;
export const compareFit = (a: Match["fit"], b: Match["fit"]): number => ORDER[a] - ORDER[b];

/** Of several texts about one thing, how well the best fits; null where none does. */
export const bestFit = (matches: readonly (Match | null)[]): Match["fit"] | null =>
  matches.reduce<Match["fit"] | null>(
    (best, match) => (match === null || (best !== null && compareFit(best, match.fit) <= 0) ? best : match.fit),
    null,
  );
