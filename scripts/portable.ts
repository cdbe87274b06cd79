import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asPublished, type PortableFiles } from "../src/reading/portable.ts";
import { type PageParts, pageIn } from "./pages.ts";
import { FIRST_SCREEN } from "./skeleton.ts";

/** So many bytes of original documents are worth their place in a file that is handed on; larger ones stay on the site. */
const MOST_ORIGINALS = 4_000_000;

/** What a link of the page leads to and the portable copy therefore has in it: as published, byte for byte. */
function enclosedFiles(outDir: string, { links, datasetId, source }: PageParts): PortableFiles {
  const read = (path: string) => readFileSync(join(outDir, path), "utf8");
  if (asPublished(source.dataset) !== read(links.dataset))
    throw new Error("the portable copy could not give the data set as it is published");
  const { file, files, text, places } = source.dataset.source;
  const folder = links.document.slice(0, links.document.lastIndexOf("/") + 1);
  const english = `data/${datasetId}.en.json`;
  // of a document that is no plain text: what was taken out of it, where that is printed, and the file itself
  const beside = [text, places].flatMap((name) => (name === undefined ? [] : [folder + name]));
  const texts = [
    ...(text === undefined ? [links.document] : beside),
    ...(existsSync(join(outDir, english)) ? [english] : []),
    "data/schema/dataset.schema.json",
  ];
  const originals =
    text === undefined
      ? []
      : [...new Set([file, ...(files ?? []).map((each) => each.file)])].map((name) => folder + name);
  const bytes = originals.map((path) => [path, readFileSync(join(outDir, path))] as const);
  const isSmall = bytes.reduce((sum, [, content]) => sum + content.length, 0) <= MOST_ORIGINALS;
  return {
    [links.dataset]: null,
    ...Object.fromEntries(texts.map((path) => [path, read(path)])),
    ...(isSmall
      ? Object.fromEntries(bytes.map(([path, content]) => [path, { base64: content.toString("base64") }]))
      : {}),
  };
}

/** Drawn before a script runs; every other island is drawn when it hydrates, which spares the copy its markup. */
const STATIC: readonly string[] = [...FIRST_SCREEN, "footer"];
const onlyStatic = (islands: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(islands).map(([id, markup]) => [id, STATIC.includes(id) ? markup : ""]));

/** The whole page in one file: the classic script, both languages and every file that it offers; it asks nobody for anything. */
export function portablePage(outDir: string, parts: PageParts): string {
  const icon = readFileSync(join(outDir, "icon.svg")).toString("base64");
  const code = parts.bundles.classic.code.trim();
  const islands = { zh: onlyStatic(parts.islands.zh), en: onlyStatic(parts.islands.en) };
  const page = pageIn("zh", { ...parts, islands }, { code, files: enclosedFiles(outDir, parts) });
  return page.replace('href="./icon.svg"', () => `href="data:image/svg+xml;base64,${icon}"`);
}
