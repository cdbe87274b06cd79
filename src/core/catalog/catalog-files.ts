import { groupBy } from "../group-by.ts";
import type { Catalog, CatalogEntry, CatalogShard } from "./catalog.ts";

/** A catalogue of one file may be so long, in bytes; a longer one is cut into shards. */
const ONE_FILE = 50_000;
/** How many entries a shard holds: about 20 kB on their way, as a checksum does not compress. */
const IN_A_SHARD = 400;

/** The text of `catalog.json` and of its shards, by path below `data/`. `sha256` gives the hexadecimal checksum of a text. */
export function catalogFiles(
  entries: readonly CatalogEntry[],
  defaultId: string,
  sha256: (text: string) => string,
): ReadonlyMap<string, string> {
  const sorted = [...entries].sort((one, two) => (one.id < two.id ? -1 : 1));
  const whole = textOf({ schemaVersion: 1, default: defaultId, datasets: sorted });
  if (whole.length <= ONE_FILE) return new Map([["catalog.json", whole]]);
  const files = new Map<string, string>();
  const shards = shardsOf(sorted, "").map(({ prefix, datasets }, index): CatalogShard => {
    const text = `${JSON.stringify({ schemaVersion: 1, datasets })}\n`;
    const path = `catalog/${index}.json`;
    files.set(path, text);
    return { prefix, path, count: datasets.length, sha256: sha256(text) };
  });
  const datasets = sorted.filter(({ id }) => id === defaultId);
  return new Map([["catalog.json", textOf({ schemaVersion: 1, default: defaultId, datasets, shards })], ...files]);
}

const textOf = (catalog: Catalog & { readonly schemaVersion: 1 }): string => `${JSON.stringify(catalog, null, 2)}\n`;

interface Group {
  readonly prefix: string;
  readonly datasets: readonly CatalogEntry[];
}

/** Sorted entries in groups by the shortest beginnings of their ids that keep each group small; a unit is never parted. */
function shardsOf(sorted: readonly CatalogEntry[], prefix: string): readonly Group[] {
  if (sorted.length <= IN_A_SHARD || prefix.endsWith("/")) return [{ prefix, datasets: sorted }];
  const parts = groupBy(sorted, ({ id }) => id.slice(0, prefix.length + 1));
  return [...parts].flatMap(([longer, own]) => shardsOf(own, longer));
}

/** The shard that holds an entry, if any does. */
export const shardOf = (shards: readonly CatalogShard[], id: string): CatalogShard | undefined =>
  shards.find(({ prefix }) => id.startsWith(prefix));
