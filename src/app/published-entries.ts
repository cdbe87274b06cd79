import { type CatalogEntry, type CatalogShard, readCatalog, readShard } from "../core/catalog/catalog.ts";
import { shardOf } from "../core/catalog/catalog-files.ts";
import { failed, ok, type Result } from "../core/result.ts";
import { type FetchProblem, fetchText } from "./fetch-text.ts";

/** Why the catalogue does not say what is published. */
export type CatalogProblem = FetchProblem | { readonly kind: "badCatalog" } | { readonly kind: "unknownDataset" };

/** What `catalog.json` lists: every entry, or the shards that hold them where there are many. */
export interface PublishedEntries {
  readonly entries: readonly CatalogEntry[];
  readonly shards: readonly CatalogShard[] | null;
  readonly base: string;
}

/** Reads the catalogue below `base`, the address of the page's `data/` folder. */
export async function fetchCatalog(base: string): Promise<Result<PublishedEntries, CatalogProblem>> {
  const text = await fetchText(`${base}catalog.json`);
  if (!text.ok) return text;
  const catalog = readCatalog(text.value);
  if (!catalog.ok) return catalog;
  const { datasets, shards = null } = catalog.value;
  return ok({ entries: datasets, shards, base });
}

/** All entries of a unit, given by itself or by the id of one of its data sets; those of other units may be among them. */
export async function fetchEntriesOf(
  { entries, shards, base }: PublishedEntries,
  id: string,
): Promise<Result<readonly CatalogEntry[], CatalogProblem>> {
  if (shards === null) return ok(entries);
  const shard = shardOf(shards, id.includes("/") ? id : `${id}/`);
  if (shard === undefined) return failed({ kind: "unknownDataset" });
  const text = await fetchText(`${base}${shard.path}`);
  return text.ok ? readShard(text.value) : text;
}
