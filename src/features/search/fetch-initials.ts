import { type Initials, NO_INITIALS, readInitials } from "../../core/search/initials.ts";
import { inlineData } from "../../reading/inline-data.ts";
import { isPortable } from "../../reading/portable.ts";

const fetched = new Map<string, Promise<Initials>>();

/** A frame without an origin and a file may not fetch. */
const mayFetch = (): boolean => /^https?:$/.test(location.protocol) && self.origin !== "null" && !isPortable();

/** The page carries those of its own data set. Initials are a courtesy: where they do not arrive, all else is found as before. */
export function fetchInitials(datasetId: string): Promise<Initials> {
  const own = document.documentElement.dataset.default === datasetId ? inlineData("initials") : null;
  const known =
    fetched.get(datasetId) ??
    (own !== null ? Promise.resolve(read(own)) : mayFetch() ? load(datasetId) : Promise.resolve(NO_INITIALS));
  fetched.set(datasetId, known);
  return known;
}

const read = (file: unknown): Initials => readInitials((file as { readonly initials?: unknown } | null)?.initials);

async function load(datasetId: string): Promise<Initials> {
  try {
    const response = await fetch(new URL(`data/${datasetId}.search.json`, document.baseURI));
    return read(response.ok ? await response.json() : null);
  } catch {
    return NO_INITIALS;
  }
}
