import type { CatalogEntry } from "../core/catalog/catalog.ts";
import { unitsOf } from "../core/catalog/units.ts";
import { keepChecks } from "../core/checks/check-dataset.ts";
import { failed, ok, type Result } from "../core/result.ts";
import { type EntryProblem, openEntry } from "./open-entry.ts";
import { openInWorker } from "./open-in-worker.ts";
import type { PageSource } from "./page-source.ts";
import { type CatalogProblem, fetchCatalog, fetchEntriesOf } from "./published-entries.ts";

/** Why a data set is not shown. */
export type OpenProblem = EntryProblem | CatalogProblem;

/** From so many bytes on a data set is opened in a worker; a unit's own budget has a tenth of it. */
const LARGE = 1_000_000;

/** Fetches, verifies, decodes and checks a data set of the catalogue, with English where it is published. `base` is the address of the page's `data/` folder. */
export async function fetchDataset(id: string, base: string): Promise<Result<PageSource, OpenProblem>> {
  const entry = await findEntry(id, base);
  if (!entry.ok) return entry;
  const isLarge = (entry.value.bytes ?? 0) > LARGE;
  const opened =
    (isLarge ? await openInWorker({ entry: entry.value, base }) : null) ?? (await openEntry(entry.value, base));
  if (opened.ok) keepChecks(opened.value.dataset, opened.value.checks);
  return opened;
}

/** The entry of an id. A unit alone is the newest that is published of it. */
async function findEntry(id: string, base: string): Promise<Result<CatalogEntry, OpenProblem>> {
  const entries = await entriesBeside(id, base);
  if (!entries.ok) return entries;
  const found = entryIn(entries.value, id);
  return found === undefined ? failed({ kind: "unknownDataset" }) : ok(found);
}

/** What else is published of the unit of a data set. */
export async function fetchEditions(id: string, base: string): Promise<Result<readonly CatalogEntry[], OpenProblem>> {
  const entries = await entriesBeside(id, base);
  const unit = id.slice(0, id.indexOf("/"));
  return entries.ok ? ok(entries.value.filter((entry) => entry.unit === unit && entry.id !== id)) : entries;
}

async function entriesBeside(id: string, base: string): Promise<Result<readonly CatalogEntry[], CatalogProblem>> {
  const catalog = await fetchCatalog(base);
  return catalog.ok ? fetchEntriesOf(catalog.value, id) : catalog;
}

function entryIn(entries: readonly CatalogEntry[], id: string): CatalogEntry | undefined {
  if (id.includes("/")) return entries.find((entry) => entry.id === id);
  const edition = unitsOf(entries).find(({ unit }) => unit === id)?.editions[0];
  return entries.find((entry) => entry.id === `${id}/${edition}`);
}
