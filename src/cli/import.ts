import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { compareDatasets } from "../core/document/compare-datasets.ts";
import { type EnglishLists, englishBy } from "../core/document/english-names.ts";
import type { NamedBytes } from "../core/readers/read-document.ts";
import { isTranslated, listNames } from "../i18n/language.ts";
import { type ImportArguments, readImportArguments } from "./arguments.ts";
import { catalogEntry, enterIntoCatalog } from "./catalog-folder.ts";
import { DATA_FOLDER } from "./data-folder.ts";
import { importFolder } from "./folder/import-folder.ts";
import { type ImportedDocument, importOne } from "./import-one.ts";
import { exitCode, outcomeOf } from "./outcome.ts";
import { outcomeLines } from "./print-outcome.ts";
import { readEarlier } from "./read-earlier.ts";
import { readInWorker } from "./read-in-worker.ts";
import { reportText } from "./report.ts";
import { print, readBytes, refuse, writeText } from "./terminal.ts";
import { words } from "./words.ts";
import { documentFiles, writeFiles } from "./write-files.ts";

/**
 * `npm run import -- <file, files or folder> …`: reads published documents and writes their data sets, their sources and what English they lack.
 * Several files are one document with --join, else each is one.
 */
export async function main(args: string[]): Promise<number> {
  const request = readImportArguments(args);
  if (!request.ok) return refuse(request.problem.kind, request.problem.values, args);
  const { documents, join: isOne } = request.value;
  const isMany = (documents.length > 1 && !isOne) || documents.some(isFolder);
  return isMany ? importFolder(request.value, DATA_FOLDER, args) : importDocument(request.value, args);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

async function importDocument(request: ImportArguments, args: readonly string[]): Promise<number> {
  const { documents, report, json, lang, out } = request;
  const files: NamedBytes[] = [];
  for (const path of documents) {
    const bytes = readBytes(path);
    if (!bytes) return refuse("noSuchFile", { text: path }, args);
    files.push({ name: basename(path), bytes });
  }
  const earlier = readEarlier(request.against);
  if (!earlier.ok) return refuse(earlier.problem.kind, earlier.problem.values, args);
  const imported = await importOne(files, request, DATA_FOLDER, readInWorker);
  const { dataset, findings, checks, english, missingEnglish } = imported;
  if (dataset !== null) writeImported(imported, out);
  const against =
    dataset && earlier.value ? { before: earlier.value, comparison: compareDatasets(earlier.value, dataset) } : null;
  const outcome = outcomeOf(dataset, checks, findings, lang, against?.comparison ?? null);
  if (report !== null) {
    const translate = isTranslated(lang) && english !== null ? translateBy(english) : (text: string) => text;
    const names = files.map(({ name }) => name);
    const input = { document: listNames(names, lang), dataset, outcome, missingEnglish, against, lang, translate };
    if (!writeText(report, reportText(report, input))) return refuse("cannotWrite", { text: report }, args);
  }
  const made =
    dataset !== null && request.unit === null ? [words(lang, "cli.unitMade", { unit: dataset.unit.id })] : [];
  print(json ? JSON.stringify(outcome, null, 2) : [...made, ...outcomeLines(dataset, outcome, lang)].join("\n"));
  return exitCode(outcome);
}

/** Without a folder of its own the document is published: it goes into its unit's folder and the catalogue. */
function writeImported({ dataset, written, english, missingEnglish }: ImportedDocument, out: string | null) {
  if (dataset === null) return;
  const document = documentFiles(dataset, written, missingEnglish, out === null);
  writeFiles(out ?? join(DATA_FOLDER, dataset.unit.id), document);
  if (out !== null) return;
  const nameEn = english?.unit[dataset.unit.name] ?? null;
  enterIntoCatalog(DATA_FOLDER, [catalogEntry(dataset, document.text, nameEn)]);
}

/** For a report, which names many a class or item without its code: by the text, else by the name that the code list has. */
function translateBy(lists: Required<EnglishLists>): (printed: string) => string {
  const englishOf = englishBy(lists);
  const coded = new Map(lists.functional.map(({ zh, en }) => [zh, en]));
  return (printed) => englishOf(printed) ?? coded.get(printed) ?? printed;
}
