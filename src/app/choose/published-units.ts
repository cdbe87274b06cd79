import { type Catalog, readCatalog, readShard } from "../../core/catalog/catalog.ts";
import { shardOf } from "../../core/catalog/catalog-files.ts";
import { type FoundUnits, findIndexedUnits, findUnits } from "../../core/catalog/find-units.ts";
import { type CatalogUnit, unitsOf } from "../../core/catalog/units.ts";
import { fetchBytes, readUtf8 } from "../fetch-text.ts";

/** The units of this site, however many they are. Null stands for a catalogue that did not arrive. */
export interface PublishedUnits {
  readonly find: (question: string) => Promise<FoundUnits | null>;
  readonly unit: (id: string) => Promise<CatalogUnit | null>;
}

/** Opens the catalogue below `base`, the address of the page's `data/` folder; few units are searched here, many by their index. */
export async function openPublishedUnits(base: string): Promise<PublishedUnits | null> {
  const text = await readText(`${base}catalog.json`);
  const catalog = text === null ? null : readCatalog(text);
  if (catalog === null || !catalog.ok) return null;
  const { shards } = catalog.value;
  return shards === undefined ? few(catalog.value) : many(shards, base);
}

function few({ datasets }: Catalog): PublishedUnits {
  const units = unitsOf(datasets);
  return {
    find: async (question) => findUnits(units, question),
    unit: async (id) => units.find(({ unit }) => unit === id) ?? null,
  };
}

function many(shards: NonNullable<Catalog["shards"]>, base: string): PublishedUnits {
  return {
    find: (question) =>
      findIndexedUnits(question, async (path) => {
        const text = await readText(`${base}${path}`);
        return text === null ? null : JSON.parse(text);
      }),
    async unit(id) {
      const shard = shardOf(shards, `${id}/`);
      const text = shard === undefined ? null : await readText(`${base}${shard.path}`);
      const read = text === null ? null : readShard(text);
      if (read === null || !read.ok) return null;
      return unitsOf(read.value.filter(({ unit }) => unit === id))[0] ?? null;
    },
  };
}

async function readText(address: string): Promise<string | null> {
  const bytes = await fetchBytes(address);
  const text = bytes.ok ? readUtf8(bytes.value) : bytes;
  return text.ok ? text.value : null;
}
