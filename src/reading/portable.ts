import { hasOwn } from "../core/has-own.ts";
import { inlineData } from "./inline-data.ts";

/** The portable copy lies beside the page under this name. */
export const PORTABLE = "mingbai-portable.html";

/** The portable copy: one file that has everything in it, and asks nobody for anything. */
export const isPortable = (): boolean =>
  typeof document !== "undefined" && document.documentElement.dataset.portable !== undefined;

/** How a data set is published. */
export const asPublished = (dataset: unknown): string => `${JSON.stringify(dataset, null, 2)}\n`;

/** The files in the portable copy, by their paths; null is the data set, which the page has as inline data and writes from there. */
export type PortableFiles = Readonly<Record<string, string | null>>;

/** A file of the site that the portable copy has in it, as published; null for any other. */
export function portableFile(path: string): string | null {
  const files = inlineData("files") as PortableFiles | null;
  return files !== null && hasOwn(files, path) ? (files[path] ?? asPublished(inlineData("dataset"))) : null;
}
