import type { Folded } from "./fold.ts";
import { stemOf } from "./stem.ts";

/** A word of small letters in a folded text. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<Folded, readonly Word[]>();

/** The words of letters in a text, in their order; a number or a Han character beside a word is not part of it. */
export function wordsIn(folded: Folded): readonly Word[] {
  const found = known.get(folded) ?? readWords(folded.text);
  known.set(folded, found);
  return found;
}

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const pattern = /[a-z]+/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    words.push({
      text: match[0],
      stem: stemOf(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  return words;
}

/** Words that belong together have one sign between them: three-public, public expenses. */
const isNext = (word: Word, next: Word): boolean => next.start - word.end === 1;

/**
 * Where words stand one after the other, whatever their endings. With `isBeginning` the last one may be the beginning of a
 * longer word, as it is while somebody types.
 */
export function placesOfWords(
  words: readonly Word[],
  sought: readonly Word[],
  isBeginning: boolean,
): readonly (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  const last = sought.length - 1;
  const fits = (at: number, index: number): boolean => {
    const word = words[at + index] as Word;
    const each = sought[index] as Word;
    if (word.stem !== each.stem && !(isBeginning && index === last && word.text.startsWith(each.text))) return false;
    return index === last || (isNext(word, words[at + index + 1] as Word) && fits(at, index + 1));
  };
  for (let at = 0; at + last < words.length; at++)
    if (fits(at, 0)) places.push([words[at]?.start ?? 0, words[at + last]?.end ?? 0]);
  return places;
}
