import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CatalogEntry } from "../core/catalog/catalog.ts";
import { checkDataset } from "../core/checks/check-dataset.ts";
import { compareDatasets } from "../core/document/compare-datasets.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { type EnglishLists, englishBy } from "../core/document/english-names.ts";
import { missingEnglish } from "../core/document/missing-english.ts";
import { importFiles } from "../core/importer/import-files.ts";
import { datasetText } from "../core/importer/write-dataset.ts";
import type { NamedBytes } from "../core/readers/read-document.ts";
import { type ImportArguments, readImportArguments } from "./arguments.ts";
import { catalogEntry, readCatalogFolder, writeCatalogFolder } from "./catalog-folder.ts";
import { readEnglish } from "./english-todo.ts";
import { exitCode, outcomeOf } from "./outcome.ts";
import { outcomeLines } from "./print-outcome.ts";
import { readEarlier } from "./read-earlier.ts";
import { readInWorker } from "./read-in-worker.ts";
import { reportText } from "./report.ts";
import { print, readBytes, refuse, writeText } from "./terminal.ts";

const DATA = fileURLToPath(new URL("../../public/data", import.meta.url));

/** `npm run import -- <document> --unit <id> --year <yyyy> …`: reads a published document and writes its data set, its source and what English it lacks. */
export async function main(args: string[]): Promise<number> {
  const request = readImportArguments(args);
  if (!request.ok) return refuse(request.problem.kind, request.problem.values, args);
  const { documents, unit, year, report, json, lang } = request.value;
  const files: NamedBytes[] = [];
  for (const path of documents) {
    const bytes = readBytes(path);
    if (!bytes) return refuse("noSuchFile", { text: path }, args);
    files.push({ name: basename(path), bytes });
  }
  const earlier = readEarlier(request.value.against);
  if (!earlier.ok) return refuse(earlier.problem.kind, earlier.problem.values, args);
  const { dataset, findings, written } = await importFiles(files, request.value, readInWorker);
  const lists = readEnglish(DATA, unit, year);
  const missing = dataset ? missingEnglish(dataset, englishBy(lists)) : [];
  if (dataset) writeFiles(dataset, written, request.value, lists.unit[dataset.unit.name] ?? null, missing);
  const against =
    dataset && earlier.value ? { before: earlier.value, comparison: compareDatasets(earlier.value, dataset) } : null;
  const outcome = outcomeOf(dataset, dataset ? checkDataset(dataset) : [], findings, lang, against?.comparison ?? null);
  if (report !== null) {
    const translate = lang === "en" ? translateBy(lists) : (text: string) => text;
    const document = files.map(({ name }) => name).join(lang === "en" ? ", " : "、");
    const input = { document, dataset, outcome, missingEnglish: missing, against, lang, translate };
    if (!writeText(report, reportText(report, input))) return refuse("cannotWrite", { text: report }, args);
  }
  print(json ? JSON.stringify(outcome, null, 2) : outcomeLines(dataset, outcome, lang).join("\n"));
  return exitCode(outcome);
}

function writeFiles(
  dataset: Dataset,
  source: ReadonlyMap<string, Uint8Array | string>,
  { unit, year, out }: ImportArguments,
  nameEn: string | null,
  missing: readonly string[],
): void {
  const folder = out ?? join(DATA, unit);
  mkdirSync(folder, { recursive: true });
  const text = datasetText(dataset);
  writeFileSync(join(folder, `${year}.json`), text);
  for (const [name, content] of source) writeFileSync(join(folder, name), content);
  writeTodo(join(folder, `${year}.en.todo.json`), missing);
  if (out === null) enterIntoCatalog(catalogEntry(dataset, text, nameEn));
}

/** The other entries and the default stay. */
function enterIntoCatalog(entry: CatalogEntry): void {
  const before = readCatalogFolder(DATA);
  const others = (before?.datasets ?? []).filter(({ id }) => id !== entry.id);
  writeCatalogFolder(DATA, [...others, entry], before?.default ?? entry.id);
}

/** For a report, which names many a class or item without its code: by the text, else by the name that the code list has. */
function translateBy(lists: Required<EnglishLists>): (printed: string) => string {
  const englishOf = englishBy(lists);
  const coded = new Map(lists.functional.map(({ zh, en }) => [zh, en]));
  return (printed) => englishOf(printed) ?? coded.get(printed) ?? printed;
}

/** A list from an earlier run would ask for English that is there by now. */
function writeTodo(path: string, missing: readonly string[]): void {
  rmSync(path, { force: true });
  if (missing.length > 0) writeFileSync(path, `${JSON.stringify(missing, null, 2)}\n`);
}
