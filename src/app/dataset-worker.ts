import type { CatalogEntry } from "../core/catalog/catalog.ts";
import { type EntryProblem, openEntry } from "./open-entry.ts";
import { partsOf, type SourcePart } from "./worker-parts.ts";

// Fetches, verifies, decodes and checks a large data set beside the page, and sends it in parts.
export interface Asked {
  readonly entry: CatalogEntry;
  readonly base: string;
}
export type Answer = SourcePart | { readonly kind: "failed"; readonly problem: EntryProblem };

const worker = self as unknown as {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
};

worker.onmessage = async ({ data: { entry, base } }) => {
  const opened = await openEntry(entry, base);
  if (!opened.ok) return worker.postMessage({ kind: "failed", problem: opened.problem });
  for (const part of partsOf(opened.value)) worker.postMessage(part);
};
