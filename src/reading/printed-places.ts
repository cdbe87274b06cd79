import { useContext, useSyncExternalStore } from "react";
import type { Dataset } from "../core/document/dataset.ts";
import type { PrintedPlaces } from "../core/document/printed-places.ts";
import { portableFile } from "./portable.ts";
import { BudgetContext } from "./reading.tsx";

/** The places of documents, by their data set; null while they are on their way, and where they do not arrive. */
const known = new WeakMap<Dataset, PrintedPlaces | null>();
const followers = new Set<() => void>();

/** Keeps the places of a data set, as they were read with it or have arrived. */
export function keepPlaces(dataset: Dataset, places: PrintedPlaces): void {
  known.set(dataset, places);
  for (const follow of followers) follow();
}

/** Asks the site for the places of a document that was no plain text, once. Without them the lines of its text are named. */
export async function loadPlaces(dataset: Dataset): Promise<void> {
  const { unit, source } = dataset;
  if (source.places === undefined || source.text === undefined || known.has(dataset)) return;
  known.set(dataset, null);
  const folder = `data/${unit.id}/`;
  try {
    const [text, json] = await Promise.all([source.text, source.places].map((name) => fetchText(folder + name)));
    // the schema library is no part of the page's start
    const { decodePlaces } = await import("../core/document/printed-places.ts");
    const decoded = decodePlaces(text ?? "", json ?? "");
    if (decoded.ok) keepPlaces(dataset, decoded.value);
  } catch {
    // the site cannot be reached, or this page may not ask it (a sandboxed frame, a file)
  }
}

/** Of the file that this page has in it, else of the site. */
async function fetchText(path: string): Promise<string> {
  const enclosed = portableFile(path);
  if (typeof enclosed === "string") return enclosed;
  const answer = await fetch(new URL(path, document.baseURI));
  if (!answer.ok) throw new Error(path);
  return answer.text();
}

const follow = (changed: () => void) => {
  followers.add(changed);
  return () => followers.delete(changed);
};

/** Where the lines of the page's document are printed; null for plain text, and until the panel has asked for them. */
export function usePrintedPlaces(): PrintedPlaces | null {
  const dataset = useContext(BudgetContext)?.dataset;
  return useSyncExternalStore(
    follow,
    () => (dataset === undefined ? null : (known.get(dataset) ?? null)),
    () => null,
  );
}
