import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asPublished, type PortableFiles } from "../src/reading/portable.ts";
import { type PageParts, pageIn } from "./pages.ts";
import { FIRST_SCREEN } from "./skeleton.ts";

/** What a link of the page leads to and the portable copy therefore has in it: as published, byte for byte. */
function enclosedFiles(outDir: string, { links, datasetId, source }: PageParts): PortableFiles {
  const read = (path: string) => readFileSync(join(outDir, path), "utf8");
  if (asPublished(source.dataset) !== read(links.dataset))
    throw new Error("the portable copy could not give the data set as it is published");
  const texts = [links.document, `data/${datasetId}.en.json`, "data/schema/dataset.schema.json"];
  return { [links.dataset]: null, ...Object.fromEntries(texts.map((path) => [path, read(path)])) };
}

/** Drawn before a script runs; every other island is drawn when it hydrates, which spares the copy its markup. */
const STATIC: readonly string[] = [...FIRST_SCREEN, "footer"];
const onlyStatic = (islands: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(islands).map(([id, markup]) => [id, STATIC.includes(id) ? markup : ""]));

/** The whole page in one file: the classic script, both languages and every file that it offers; it asks nobody for anything. */
export function portablePage(outDir: string, parts: PageParts): string {
  const icon = readFileSync(join(outDir, "icon.svg")).toString("base64");
  const code = readFileSync(join(outDir, parts.classic), "utf8").trim();
  const islands = { zh: onlyStatic(parts.islands.zh), en: onlyStatic(parts.islands.en) };
  const page = pageIn("zh", { ...parts, islands }, { code, files: enclosedFiles(outDir, parts) });
  return page.replace('href="./icon.svg"', () => `href="data:image/svg+xml;base64,${icon}"`);
}
