import { pinyin } from "pinyin-pro";
import type { Check } from "../core/checks/check.ts";
import { checkDataset } from "../core/checks/check-dataset.ts";
import { englishBy } from "../core/document/english-names.ts";
import { missingEnglish } from "../core/document/missing-english.ts";
import { type FilesReading, importFiles, type ReadFiles } from "../core/importer/import-files.ts";
import type { NamedBytes } from "../core/readers/read-document.ts";
import type { ImportArguments } from "./arguments.ts";
import { readCatalogFolder } from "./catalog-folder.ts";
import { readEnglish } from "./english-todo.ts";

/** One document, read and checked, and what English it lacks. */
export interface ImportedDocument extends FilesReading {
  readonly checks: readonly Check[];
  readonly missingEnglish: readonly string[];
}

type Asked = Pick<ImportArguments, "unit" | "year" | "sourceUrl" | "published">;

/** Reads the files of one document. A unit of that name that is published keeps its id; another has one made of its name's readings. */
export async function importOne(
  files: readonly NamedBytes[],
  { unit, year, sourceUrl, published }: Asked,
  dataFolder: string,
  readFiles: ReadFiles,
): Promise<ImportedDocument> {
  const idOf = (name: string) => publishedId(dataFolder, name) ?? readingsOf(name);
  const request = { unit: unit ?? idOf, year, sourceUrl, published };
  const reading = await importFiles(files, request, readFiles);
  const { dataset } = reading;
  if (dataset === null) return { ...reading, checks: [], missingEnglish: [] };
  const englishOf = englishBy(readEnglish(dataFolder, dataset.unit.id, dataset.year));
  return { ...reading, checks: checkDataset(dataset), missingEnglish: missingEnglish(dataset, englishOf) };
}

const publishedId = (dataFolder: string, name: string): string | null =>
  readCatalogFolder(dataFolder)?.datasets.find((entry) => entry.name === name)?.unit ?? null;

/** 示例市图书馆: shi-li-shi-tu-shu-guan. */
const readingsOf = (name: string): string =>
  pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .map((reading) => reading.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter((reading) => reading !== "")
    .join("-");
