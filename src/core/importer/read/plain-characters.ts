import { RADICALS } from "../../lexicon/radicals.ts";

/** A text in the characters that people type, and how many of its characters were others. */
export interface PlainCharacters {
  readonly text: string;
  /** Radicals, strokes and compatibility ideographs, each read as the character that it looks like. */
  readonly folded: number;
  /** Characters that print nothing, taken out. */
  readonly removed: number;
  /** Where the first of either stands in the text as published; null where there is none. */
  readonly first: number | null;
}

const LOOK_ALIKE = /[\u2e80-\u2fd5\u31c0-\u31e3\uf900-\ufad9\u{2f800}-\u{2fa1d}]/u;
/** Soft hyphens, joiners, marks and isolates of direction, variation selectors, byte order marks: what Unicode calls Default_Ignorable_Code_Point. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const ANY = new RegExp(`${LOOK_ALIKE.source}|${INVISIBLE.source}`, "gu");

/** U+202E shows what follows backwards, up to U+202C: with either gone, what is stored and what was seen would differ. */
function turningMarks(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let isOpen = false;
  for (const { index, 0: mark } of text.includes("\u202e") ? text.matchAll(/[\u202e\u202c\t\r\n]/g) : []) {
    if (mark === "\u202e" || (mark === "\u202c" && isOpen)) found.add(index);
    isOpen = mark === "\u202e";
  }
  return found;
}

/**
 * Reads look-alike characters (as text taken out of a PDF has them) as those that they look like, and takes invisible ones out.
 * Text turned around by U+202E keeps it: nobody can say whether what is seen or what is stored was meant, so that no amount is made of it.
 */
export function plainCharacters(published: string): PlainCharacters {
  const turning = turningMarks(published);
  let folded = 0;
  let removed = 0;
  let first: number | null = null;
  const text = published.replace(ANY, (character: string, at: number) => {
    if (turning.has(at)) return character;
    const plain = LOOK_ALIKE.test(character) ? (RADICALS.get(character) ?? character.normalize("NFKC")) : "";
    if (plain === character) return character;
    first ??= at;
    if (plain === "") removed += 1;
    else folded += 1;
    return plain;
  });
  return { text, folded, removed, first };
}
