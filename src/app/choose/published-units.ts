import { type FoundUnits, findIndexedUnits, findUnits } from "../../core/catalog/find-units.ts";
import { type CatalogUnit, unitsOf } from "../../core/catalog/units.ts";
import { fetchText } from "../fetch-text.ts";
import { fetchCatalog, fetchEntriesOf } from "../published-entries.ts";

/** The units of this site, however many they are. Null stands for a file that did not arrive. */
export interface PublishedUnits {
  readonly find: (question: string) => Promise<FoundUnits | null>;
  readonly unit: (id: string) => Promise<CatalogUnit | null>;
}

/** Opens the catalogue below `base`, the address of the page's `data/` folder; few units are searched here, many by their index. */
export async function openPublishedUnits(base: string): Promise<PublishedUnits | null> {
  const catalog = await fetchCatalog(base);
  if (!catalog.ok) return null;
  const { entries, shards } = catalog.value;
  const all = unitsOf(entries);
  return {
    find: async (question) =>
      shards === null ? findUnits(all, question) : findIndexedUnits(question, (path) => readFile(`${base}${path}`)),
    async unit(id) {
      const own = await fetchEntriesOf(catalog.value, id);
      return own.ok ? (unitsOf(own.value.filter(({ unit }) => unit === id))[0] ?? null) : null;
    },
  };
}

async function readFile(address: string): Promise<unknown> {
  const text = await fetchText(address);
  return text.ok ? JSON.parse(text.value) : null;
}
