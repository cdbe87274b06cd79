import { hasOwn } from "../core/has-own.ts";
import { inlineData } from "./inline-data.ts";

/** The portable copy lies beside the page under this name. */
export const PORTABLE = "mingbai-portable.html";

/** What a page of a reader's own is made from: the portable copy without its data set. */
export const PAGE_TEMPLATE = "page-template.html";

/** The portable copy: one file that has everything in it, and asks nobody for anything. */
export const isPortable = (): boolean =>
  typeof document !== "undefined" && document.documentElement.dataset.portable !== undefined;

/** How a data set is published. */
export const asPublished = (dataset: unknown): string => `${JSON.stringify(dataset, null, 2)}\n`;

/** The files in the portable copy, by their paths: texts, and other files in base64; null is the data set, which the page has as inline data and writes from there. */
export type PortableFiles = Readonly<Record<string, string | { readonly base64: string } | null>>;

let enclosed: ReadonlyMap<string, Uint8Array | string> = new Map();

/** Gives the page files that lie on no site, by the paths that its links name: those of a document that was opened here. */
export const enclose = (files: typeof enclosed): void => {
  enclosed = files;
};

/** A file that the page has in it and no site beside it, as published; null for any other. */
export function portableFile(path: string): Uint8Array | string | null {
  const opened = enclosed.get(path);
  if (opened !== undefined) return opened;
  const files = inlineData("files") as PortableFiles | null;
  if (files === null || !hasOwn(files, path)) return null;
  const file = files[path] ?? asPublished(inlineData("dataset"));
  return typeof file === "string" ? file : Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
}
