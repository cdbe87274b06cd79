import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Section } from "../core/document/dataset.ts";
import { type EnglishLists, type EnglishOf, readEnglishLists } from "../core/document/english-names.ts";

/** The English that is published beside a data set. A file that is not there yet, or cannot be read, has none. */
export const readEnglish = (dataFolder: string, unit: string, year: number): Required<EnglishLists> =>
  readEnglishLists({
    functional: json(join(dataFolder, "classification", "functional.json")),
    economic: json(join(dataFolder, "classification", "economic.json")),
    terms: json(join(dataFolder, "classification", "terms.json")),
    unit: json(join(dataFolder, unit, `${year}.en.json`)),
  });

/** The English of one data set's own file, by the path of the data set below the data folder. */
export const readUnitEnglish = (dataFolder: string, path: string): Readonly<Record<string, string>> =>
  readEnglishLists({
    functional: null,
    economic: null,
    terms: null,
    unit: json(join(dataFolder, path.replace(/\.json$/, ".en.json"))),
  }).unit;

function json(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
  } catch {
    return null;
  }
}

/** A printed text, with the code that names it where it has one. */
type Printed = readonly [text: string | null | undefined, code?: string | null];

/** The printed Chinese texts of a data set that the page would show in Chinese on its English page, in the order of print, each once. */
export function missingEnglish(dataset: Dataset, englishOf: EnglishOf): readonly string[] {
  const missing = printedTexts(dataset).flatMap(([text, code]) =>
    text != null && /\p{Script=Han}/u.test(text) && englishOf(text, code) === null ? [text] : [],
  );
  return [...new Set(missing)];
}

const printedTexts = ({ unit, statements, projects, sections }: Dataset): readonly Printed[] => [
  [unit.name],
  [unit.department?.name],
  ...statements.flatMap(({ title, marker, note, sides }): readonly Printed[] => [
    [title],
    [marker?.text],
    [note?.text],
    ...sides.flatMap(({ columns, rows }): readonly Printed[] => [
      ...columns.flatMap(({ label, group }): readonly Printed[] => [[label], [group]]),
      ...rows.flatMap(({ code, label, governmentLabel }): readonly Printed[] => [[label, code], [governmentLabel]]),
    ]),
  ]),
  ...projects.flatMap(({ name, text, indicators, blankIndicators }): readonly Printed[] => [
    [name],
    ...Object.values(text).map((each): Printed => [each?.text]),
    ...indicators.flatMap((each): readonly Printed[] => [
      [each.level1],
      [each.level2],
      [each.name],
      [each.period],
      [each.annual],
    ]),
    ...blankIndicators.flatMap(({ level1, level2 }): readonly Printed[] => [[level1], [level2]]),
  ]),
  ...sections.flatMap(sectionTexts),
];

const sectionTexts = ({ heading, text, children }: Section): readonly Printed[] => [
  [heading],
  [text],
  ...children.flatMap(sectionTexts),
];
