import type { CatalogEntry } from "../core/catalog/catalog.ts";
import { openEntry } from "./open-entry.ts";
import { type Parcel, parcelsOf } from "./parcels.ts";

// Fetches, verifies, decodes and checks a large data set beside the page, and hands it over in parts.
interface Asked {
  readonly entry: CatalogEntry;
  readonly base: string;
}
const worker = self as unknown as {
  postMessage(parcel: Parcel): void;
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
};

worker.onmessage = async ({ data: { entry, base } }) => {
  const opened = await openEntry(entry, base);
  if (!opened.ok) return worker.postMessage({ kind: "failed", problem: opened.problem });
  for (const parcel of parcelsOf(opened.value)) worker.postMessage(parcel);
};
