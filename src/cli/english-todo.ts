import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type EnglishLists, readEnglishLists } from "../core/document/english-names.ts";

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
