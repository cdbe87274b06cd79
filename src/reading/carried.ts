import { hasOwn } from "../core/has-own.ts";

/** The portable copy lies beside the page under this name. */
export const PORTABLE = "mingbai-portable.html";

/** The portable copy: one file that has everything in it, and asks nobody for anything. */
export const isPortable = (): boolean =>
  typeof document !== "undefined" && document.documentElement.dataset.portable !== undefined;

/** JSON that a built page may carry, by the id of its element; null where it does not. */
function carried(id: string): unknown {
  const text = typeof document === "undefined" ? null : document.querySelector(`script#${id}`)?.textContent;
  return text ? JSON.parse(text) : null;
}

/** What the search of this data set would otherwise fetch. */
export const carriedInitials = (datasetId: string): unknown =>
  document.documentElement.dataset.default === datasetId ? carried("initials") : null;

/** How a data set is published. */
export const asPublished = (dataset: unknown): string => `${JSON.stringify(dataset, null, 2)}\n`;

/** The files in the portable copy, by their paths; null is the data set, which the page has as inline data and writes from there. */
export type CarriedFiles = Readonly<Record<string, string | null>>;

/** A file of the site that the portable copy has in it, as published; null for any other. */
export function carriedFile(path: string): string | null {
  const files = carried("files") as CarriedFiles | null;
  return files !== null && hasOwn(files, path) ? (files[path] ?? asPublished(carried("dataset"))) : null;
}
