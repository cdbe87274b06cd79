import { isHan } from "./fold.ts";
import { type Word, wordsIn } from "./words.ts";

/** One way to say something, as it is looked for: words of letters by their stems, anything else sign by sign. */
export interface Wording {
  readonly text: string;
  /** null where it is not of words alone */
  readonly words: readonly Word[] | null;
}

const WORDS = /^[a-z]+(?:[ -][a-z]+)*$/;
const known = new Map<string, Wording>();

/** The wordings of the vocabulary and of what is typed come again with every key. */
export function wordingOf(text: string): Wording {
  const before = known.get(text);
  if (before !== undefined) return before;
  const wording = { text, words: WORDS.test(text) ? wordsIn({ text, at: [] }) : null };
  if (known.size > 2000) known.clear();
  known.set(text, wording);
  return wording;
}

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
