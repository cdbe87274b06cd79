import { pinyin } from "pinyin-pro";
import type { Check } from "../core/checks/check.ts";
import { checkDataset } from "../core/checks/check-dataset.ts";
import { datasetIdOf } from "../core/document/dataset-id.ts";
import { type EnglishLists, englishBy } from "../core/document/english-names.ts";
import { missingEnglish } from "../core/document/missing-english.ts";
import { type FilesReading, importFiles, type ReadFiles } from "../core/importer/import-files.ts";
import type { NamedBytes } from "../core/readers/read-document.ts";
import type { ImportArguments } from "./arguments.ts";
import { readCatalogFolder } from "./catalog-folder.ts";
import { englishOf } from "./read-english.ts";

/** One document, read and checked, with the English that is published for it and what it lacks. */
export interface ImportedDocument extends FilesReading {
  readonly checks: readonly Check[];
  /** null where nothing was read */
  readonly english: Required<EnglishLists> | null;
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
  if (dataset === null) return { ...reading, checks: [], english: null, missingEnglish: [] };
  const english = englishOf(dataFolder)(datasetIdOf(dataset));
  return {
    ...reading,
    checks: checkDataset(dataset),
    english,
    missingEnglish: missingEnglish(dataset, englishBy(english)),
  };
}

const publishedId = (dataFolder: string, name: string): string | null =>
  readCatalogFolder(dataFolder)?.datasets.find((entry) => entry.name === name)?.unit ?? null;

/** 示例市图书馆: shi-li-shi-tu-shu-guan. */
const readingsOf = (name: string): string =>
  pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .map((reading) => reading.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter((reading) => reading !== "")
    .join("-");
