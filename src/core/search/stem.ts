/** What of a word has to stay when an ending is taken, so that care and car remain two words. */
const LEAST = 4;
const SHORT = 3;
const ENDINGS: readonly (readonly [ending: RegExp, instead: string, least: number])[] = [
  [/(?:ies|ied)$/, "", LEAST],
  [/(ch|sh|ss|x|z)es$/, "$1", SHORT],
  [/([^sui])s$/, "$1", SHORT],
  [/y$/, "", LEAST],
  [/val$/, "v", LEAST],
  [/(?:ed|ing)$/, "", LEAST],
  [/([^aeiouls])\1$/, "$1", LEAST],
  [/[ey]$/, "", LEAST],
];

/** The part that the forms of an English word share: injury, injuries and injured; house and housing. Only as good as a search by whole words needs. */
export const stemOf = (word: string): string =>
  ENDINGS.reduce((stem, [ending, instead, least]) => {
    const shorter = stem.replace(ending, instead);
    return shorter.length < least ? stem : shorter;
  }, word);
