import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { CatalogEntry } from "../../core/catalog/catalog.ts";
import type { ImportArguments } from "../arguments.ts";
import { catalogEntry } from "../catalog-folder.ts";
import { importOne } from "../import-one.ts";
import { type Outcome, outcomeOf } from "../outcome.ts";
import { readInNode } from "../read-in-node.ts";
import { documentFiles, type WrittenDocument } from "../write-files.ts";

/** One document for a thread of the pool. */
export interface PoolTask {
  readonly path: string;
  readonly request: Pick<ImportArguments, "unit" | "year" | "sourceUrl" | "published" | "lang">;
  readonly dataFolder: string;
}

/** What a thread gives back: nothing is written yet. `dataset` null: nothing was read. */
export interface PoolResult {
  readonly dataset: {
    readonly unit: string;
    readonly name: string;
    readonly year: number;
    readonly phase: string;
    readonly document: WrittenDocument;
    readonly entry: CatalogEntry;
  } | null;
  readonly outcome: Outcome;
}

/** Reads and checks one document, in a thread of the pool. */
export async function importInPool({ path, request, dataFolder }: PoolTask): Promise<PoolResult> {
  const files = [{ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }];
  const { dataset, findings, checks, written, english, missingEnglish } = await importOne(
    files,
    request,
    dataFolder,
    readInNode,
  );
  const outcome = outcomeOf(dataset, checks, findings, request.lang);
  if (dataset === null) return { dataset: null, outcome };
  const document = documentFiles(dataset, written, missingEnglish, true);
  const { id, name } = dataset.unit;
  const entry = catalogEntry(dataset, document.text, english?.unit[name] ?? null);
  return { dataset: { unit: id, name, year: dataset.year, phase: dataset.phase, document, entry }, outcome };
}
