import { pinyin } from "pinyin-pro";

/** What a search of a data set fetches when it opens; the index itself is made in the page, from what is there anyway. */
export interface SearchFile {
  readonly schemaVersion: 1;
  /** each Han character of the names with the first letters of its readings there: "社s会hk" */
  readonly initials: string;
}

/** The readings are found when the page is built, name by name, as they depend on the word: 会 in 会计 is k. */
export function searchFileOf(names: readonly string[]): SearchFile {
  const letters = new Map<string, Set<string>>();
  for (const name of names) {
    const characters = [...name];
    const readings = pinyin(name, { pattern: "first", toneType: "none", type: "array" });
    characters.forEach((character, index) => {
      const letter = readings[index]?.toLowerCase() ?? "";
      if (!/[\u3400-\u9fff]/.test(character) || !/^[a-z]$/.test(letter)) return;
      letters.set(character, (letters.get(character) ?? new Set()).add(letter));
    });
  }
  const sorted = [...letters].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    schemaVersion: 1,
    initials: sorted.map(([character, own]) => character + [...own].sort().join("")).join(""),
  };
}
