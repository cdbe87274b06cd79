import { fold, isHan } from "./fold.ts";
import { otherWordsFor } from "./same-words.ts";

/** The first letters of a character's readings in the names of a data set: 行 is x and, in 银行, h. */
export type Initials = ReadonlyMap<string, string>;

/** For a data set whose initials were not read: nothing is found by them. */
export const NO_INITIALS: Initials = new Map();

/** Reads the generated text "社s会hk…"; anything else gives no initials. */
export function readInitials(text: unknown): Initials {
  if (typeof text !== "string") return NO_INITIALS;
  const pairs = text.match(/[^a-z][a-z]+/g) ?? [];
  return new Map(pairs.map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}

/** Fewer letters fit nearly every name. */
const LEAST = 2;
const fits = (typed: string, text: string, start: number, initials: Initials): boolean => {
  for (let index = 0; index < typed.length; index++) {
    const character = text[start + index];
    const letters = isHan(character) ? initials.get(character ?? "") : character;
    if (letters === undefined || !letters.includes(typed[index] ?? " ")) return false;
  }
  return true;
};

/**
 * The part of a name whose initials were typed: sbk is 社保卡, which is what people call 社会保障卡. Also found in the middle of a
 * name; null where the letters are no initials of it.
 */
export function partByInitials(
  name: string,
  typed: string,
  initials: Initials,
): { part: string; start: number } | null {
  if (typed.length < LEAST || !/^[a-z]+$/.test(typed) || initials.size === 0) return null;
  for (const form of otherWordsFor(fold(name).text))
    for (let start = 0; start + typed.length <= form.length; start++)
      if (isHan(form[start]) && fits(typed, form, start, initials))
        return { part: form.slice(start, start + typed.length), start };
  return null;
}
