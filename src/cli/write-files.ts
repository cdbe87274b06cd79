import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../core/document/dataset.ts";
import { editionOf } from "../core/document/dataset-id.ts";
import { datasetText } from "../core/importer/write-dataset.ts";

type Files = ReadonlyMap<string, Uint8Array | string>;

/** The data set as its file holds it, and all files that are written for it, by name. */
export interface WrittenDocument {
  readonly edition: string;
  readonly text: string;
  readonly files: Files;
}

/**
 * The files of one document: the data set, its source, and the list of missing English. In a unit's folder the names keep the budget and the final
 * accounts of one year apart, as the catalogue has them (2026-finalAccounts.json); in a folder of its own they begin with the year.
 */
export function documentFiles(
  dataset: Dataset,
  source: Files,
  missingEnglish: readonly string[],
  isInUnitFolder: boolean,
): WrittenDocument {
  const edition = isInUnitFolder ? editionOf(dataset) : String(dataset.year);
  const named = (name: string) => name.replace(/^\d{4}(?=\.)/, edition);
  const text = datasetText({ ...dataset, source: renamed(dataset.source, named) });
  const todo = missingEnglish.length === 0 ? [] : [`${JSON.stringify(missingEnglish, null, 2)}\n`];
  return {
    edition,
    text,
    files: new Map<string, Uint8Array | string>([
      [`${edition}.json`, text],
      ...[...source].map(([name, content]): [string, Uint8Array | string] => [named(name), content]),
      ...todo.map((list): [string, string] => [`${edition}.en.todo.json`, list]),
    ]),
  };
}

const renamed = (source: Dataset["source"], named: (name: string) => string): Dataset["source"] => ({
  ...source,
  file: named(source.file),
  ...(source.text === undefined ? {} : { text: named(source.text) }),
  ...(source.places === undefined ? {} : { places: named(source.places) }),
  ...(source.files === undefined ? {} : { files: source.files.map((each) => ({ ...each, file: named(each.file) })) }),
});

/** Writes them into a folder. A list of missing English from an earlier run would ask for English that is there by now. */
export function writeFiles(folder: string, { edition, files }: Pick<WrittenDocument, "edition" | "files">): void {
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, `${edition}.en.todo.json`), { force: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
