import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type EnglishLists, readEnglishLists } from "../core/document/english-names.ts";

/** The English of a data folder: that of the national lists, read once, and with it that of one data set. A file that is not there yet, or cannot be read, has none. */
export function englishOf(dataFolder: string): (datasetId: string) => Required<EnglishLists> {
  const list = (name: string) => json(join(dataFolder, "classification", `${name}.json`));
  const shared = { functional: list("functional"), economic: list("economic"), terms: list("terms") };
  // the file is named as the data set is: 2024.en.json, 2024-finalAccounts.en.json
  return (datasetId) => readEnglishLists({ ...shared, unit: json(join(dataFolder, `${datasetId}.en.json`)) });
}

function json(path: string): unknown {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
  } catch {
    return null;
  }
}
