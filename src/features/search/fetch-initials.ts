import { type Initials, NO_INITIALS, readInitials } from "../../core/search/initials.ts";

const fetched = new Map<string, Promise<Initials>>();

/** A frame without an origin and a file may not fetch: there the search does without initials, and asks for nothing. */
const mayFetch = (): boolean => /^https?:$/.test(location.protocol) && self.origin !== "null";

/** Initials are a courtesy: where they do not arrive, all else is found as before. */
export function fetchInitials(datasetId: string): Promise<Initials> {
  const known = fetched.get(datasetId) ?? (mayFetch() ? load(datasetId) : Promise.resolve(NO_INITIALS));
  fetched.set(datasetId, known);
  return known;
}

async function load(datasetId: string): Promise<Initials> {
  try {
    const response = await fetch(new URL(`data/${datasetId}.search.json`, document.baseURI));
    const file: unknown = response.ok ? await response.json() : null;
    return readInitials((file as { readonly initials?: unknown } | null)?.initials);
  } catch {
    return NO_INITIALS;
  }
}
