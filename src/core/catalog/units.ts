import * as v from "valibot";
import { editionOf } from "../document/dataset-id.ts";
import { groupBy } from "../group-by.ts";
import { fold, isHan } from "../search/fold.ts";
import type { CatalogEntry } from "./catalog.ts";

export const unitSchema = v.object({
  unit: v.string(),
  name: v.string(),
  nameEn: v.nullable(v.string()),
  department: v.nullable(v.string()),
  initials: v.string(),
  /** what is published of it, the newest first: `2026`, `2024-finalAccounts`; with the unit before it the id of a data set */
  editions: v.array(v.string()),
});

/** A unit as one chooses it: what it is called and what is published of it. */
export type CatalogUnit = Readonly<v.InferOutput<typeof unitSchema>>;

/** The units of a catalogue, each with all that is published of it; its names are those of the newest. */
export function unitsOf(entries: readonly CatalogEntry[]): readonly CatalogUnit[] {
  return [...groupBy(entries, ({ unit }) => unit).values()].map((own) => {
    const newestFirst = [...own].sort((one, two) => two.year - one.year || (one.id < two.id ? -1 : 1));
    const { unit, name, nameEn, department, initials } = newestFirst[0] as CatalogEntry;
    return {
      unit,
      name,
      nameEn,
      department,
      initials,
      editions: newestFirst.map(editionOf),
    };
  });
}

/**
 * All that a unit can be found by, folded; a question fits where one of them begins with it. The name counts from each of its
 * characters, the initials from each letter, English and the unit's id from each word, the department from its beginning.
 */
export function keysOf({ unit, name, nameEn, department, initials }: CatalogUnit): readonly string[] {
  const keys = [
    ...beginnings(fold(name).text),
    ...beginnings(fold(nameEn ?? "").text),
    ...beginnings(unit.replaceAll("-", " ")),
    ...Array.from(initials, (_, at) => initials.slice(at)),
    ...(department === null ? [] : [fold(department).text]),
  ];
  return [...new Set(keys)];
}

/** A text from each Han character and from each word on. */
function beginnings(text: string): readonly string[] {
  return Array.from(text, (character, at) =>
    isHan(character) || (/[a-z0-9]/.test(character) && !/[a-z0-9]/.test(text[at - 1] ?? "")) ? text.slice(at) : "",
  ).filter((key) => key !== "");
}

/** The words of a question, folded; each has to fit. A year among them is one. */
export const wordsOfQuestion = (question: string): readonly string[] =>
  question
    .split(/\s+/)
    .map((word) => fold(word).text)
    .filter(Boolean);

/** True where every word of the question is the beginning of one of the unit's keys, or a year of which something is published. */
export function fits(unit: CatalogUnit, words: readonly string[]): boolean {
  const keys = keysOf(unit);
  return words.every(
    (word) => keys.some((key) => key.startsWith(word)) || unit.editions.some((edition) => edition.slice(0, 4) === word),
  );
}

/** True where the name begins with one of the words. */
export const beginsWith = ({ name }: CatalogUnit, words: readonly string[]): boolean => {
  const folded = fold(name).text;
  return words.some((word) => folded.startsWith(word));
};

/** The order in which units are offered: those whose name begins with the question, then the newest, then the shorter name. */
export function compareUnits(words: readonly string[]): (one: CatalogUnit, two: CatalogUnit) => number {
  const begins = (unit: CatalogUnit) => Number(words.length > 0 && beginsWith(unit, words));
  const newest = ({ editions }: CatalogUnit) => Number(editions[0]?.slice(0, 4) ?? 0);
  return (one, two) =>
    begins(two) - begins(one) ||
    newest(two) - newest(one) ||
    one.name.length - two.name.length ||
    (one.unit < two.unit ? -1 : 1);
}
