import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Section } from "../core/budget/dataset.ts";

/** The English that is published beside a data set; `own` is the unit's file. A file that is not there yet has none. */
export interface EnglishFiles {
  readonly names: ReadonlyMap<string, string>;
  readonly own: Readonly<Record<string, string>>;
}

export function readEnglish(dataFolder: string, unit: string, year: number): EnglishFiles {
  const codes = ["functional", "economic"].flatMap(
    (list) => json<{ zh: string; en: string }[]>(join(dataFolder, "classification", `${list}.json`)) ?? [],
  );
  const terms = json<Record<string, string>>(join(dataFolder, "classification", "terms.json")) ?? {};
  const own = json<Record<string, string>>(join(dataFolder, unit, `${year}.en.json`)) ?? {};
  const coded = codes.map(({ zh, en }) => [zh, en] as const);
  return { names: new Map([...Object.entries(own), ...Object.entries(terms), ...coded]), own };
}

const json = <Content>(path: string): Content | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Content) : null;

/** The printed Chinese texts of a data set that no file has English for, in the order in which they are printed, each once. */
export function missingEnglish(dataset: Dataset, english: EnglishFiles): readonly string[] {
  const isHan = (text: string | null | undefined): text is string =>
    typeof text === "string" && /\p{Script=Han}/u.test(text);
  const texts = new Set(printedTexts(dataset).filter(isHan));
  return [...texts].filter((text) => englishOf(english, text) === null);
}

/** The English of a printed text, with or without the year before it; null where no file has any. */
export const englishOf = ({ names }: EnglishFiles, printed: string): string | null =>
  names.get(printed) ?? names.get(printed.replace(/^20\d\d年度?/u, "")) ?? null;

const printedTexts = ({ unit, statements, projects, sections }: Dataset): readonly (string | null | undefined)[] => [
  unit.name,
  unit.department?.name,
  ...statements.flatMap(({ title, marker, note, sides }) => [
    title,
    marker?.text,
    note?.text,
    ...sides.flatMap(({ columns, rows }) => [
      ...columns.flatMap(({ label, group }) => [label, group]),
      ...rows.flatMap(({ label, governmentLabel }) => [label, governmentLabel]),
    ]),
  ]),
  ...projects.flatMap(({ name, text, indicators, blankIndicators }) => [
    name,
    ...Object.values(text).map((each) => each?.text),
    ...indicators.flatMap((each) => [each.level1, each.level2, each.name, each.period, each.annual]),
    ...blankIndicators.flatMap(({ level1, level2 }) => [level1, level2]),
  ]),
  ...sections.flatMap(sectionTexts),
];

const sectionTexts = ({ heading, text, children }: Section): readonly (string | null)[] => [
  heading,
  text,
  ...children.flatMap(sectionTexts),
];
