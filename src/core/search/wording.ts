import { isHan } from "./fold.ts";
import { remembered } from "./remembered.ts";
import { type Word, wordsIn } from "./words.ts";

/** One way to say something, as it is looked for: words of letters by their stems, anything else sign by sign. */
export interface Wording {
  readonly text: string;
  /** null where it is not of words alone */
  readonly words: readonly Word[] | null;
}

const WORDS = /^[a-z]+(?:[ -][a-z]+)*$/;

/** A text as one wording: of the vocabulary, or of what is typed. */
export const wordingOf = remembered(
  (text): Wording => ({ text, words: WORDS.test(text) ? wordsIn({ text, at: [] }) : null }),
  2000,
);

/** A text with one wording exchanged for another; null where the first is not in it. Words of letters are exchanged whole only. */
export function exchange(text: string, wording: Wording, other: string): string | null {
  if (!text.includes(wording.words?.[0]?.stem ?? wording.text)) return null;
  if (wording.words === null || isHan(wording.text[0]))
    return text.includes(wording.text) ? text.split(wording.text).join(other) : null;
  const own = wordsIn({ text, at: [] });
  const sought = wording.words;
  const at = own.findIndex((_, start) => sought.every(({ stem }, index) => own[start + index]?.stem === stem));
  const [first, last] = [own[at], own[at + sought.length - 1]];
  if (at < 0 || first === undefined || last === undefined) return null;
  return text.slice(0, first.start) + other + text.slice(last.end);
}
