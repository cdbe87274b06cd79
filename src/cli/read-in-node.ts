import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type NamedBytes, readDocument } from "../core/readers/read-document.ts";

const CHARACTER_MAPS = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "cmaps");

/** Reads the files of one document, with what pdf.js needs taken from its package. */
export const readInNode = (files: readonly NamedBytes[]) =>
  readDocument(files, {
    readCharacterMap: async (name) => Uint8Array.from(await readFile(join(CHARACTER_MAPS, name))),
  });
