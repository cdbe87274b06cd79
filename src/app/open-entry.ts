import type { CatalogEntry } from "../core/catalog/catalog.ts";
import type { Check } from "../core/checks/check.ts";
import { checkDataset } from "../core/checks/check-dataset.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { type DatasetProblem, decodeDataset } from "../core/document/decode-dataset.ts";
import { englishNames } from "../core/document/english-names.ts";
import { failed, ok, type Result } from "../core/result.ts";
import { openingOf } from "../core/views/opening.ts";
import { fetchEnglishLists } from "./english-lists.ts";
import { type FetchProblem, fetchBytes, readUtf8 } from "./fetch-text.ts";
import type { PageSource } from "./page-source.ts";
import { sha256 } from "./sha256.ts";

/** Why a published data set cannot be shown. Nothing of it is: a figure that could not be verified is no figure. */
export type EntryProblem = FetchProblem | DatasetProblem | { readonly kind: "unverified" };

/** A data set as it is shown, with all that was checked in it. */
export interface CheckedSource extends PageSource {
  readonly checks: readonly Check[];
}

/** Fetches, verifies, decodes and checks a data set of the catalogue; the same in the page and in a worker. `base` is the address of the page's `data/` folder. */
export async function openEntry(entry: CatalogEntry, base: string): Promise<Result<CheckedSource, EntryProblem>> {
  const first = await readDataset(entry, base);
  // a connection cut in the middle is worth one more try; the second answer stands
  const read = !first.ok && first.problem.kind === "notJson" ? await readDataset(entry, base) : first;
  if (!read.ok) return read;
  const dataset = read.value;
  const lists = await fetchEnglishLists(base, entry.path);
  const checks = checkDataset(dataset);
  return ok({
    opening: openingOf(dataset, entry.sha256, checks),
    dataset,
    english: englishNames(dataset, lists),
    checks,
  });
}

async function readDataset(entry: CatalogEntry, base: string): Promise<Result<Dataset, EntryProblem>> {
  const bytes = await fetchBytes(`${base}${entry.path}`);
  if (!bytes.ok) return bytes;
  const text = readUtf8(bytes.value);
  if (!text.ok) return text;
  const decoded = decodeDataset(text.value);
  if (!decoded.ok) return decoded;
  return (await sha256(bytes.value)) === entry.sha256 ? decoded : failed({ kind: "unverified" } as const);
}
