import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { asPublished, type CarriedFiles, PORTABLE } from "../src/reading/carried.ts";
import { packed } from "./packed.ts";
import { type PageParts, pageIn } from "./pages.ts";
import { FIRST_SCREEN } from "./skeleton.ts";

export { PORTABLE };

/** What a link of the page leads to and the portable copy therefore carries: as published, byte for byte. */
function carriedFiles(outDir: string, { links, datasetId, source }: PageParts): CarriedFiles {
  const read = (path: string) => readFileSync(join(outDir, path), "utf8");
  if (asPublished(source.dataset) !== read(links.dataset))
    throw new Error("the portable copy could not give the data set as it is published");
  const texts = [links.document, `data/${datasetId}.en.json`, "data/schema/dataset.schema.json"];
  return { [links.dataset]: null, ...Object.fromEntries(texts.map((path) => [path, read(path)])) };
}

/** Its bundle goes into the copy, and is no file of the site. */
function takeCode(assets: string): string {
  const file = readdirSync(assets).find((name) => /^portable-.*\.js$/.test(name));
  if (file === undefined) throw new Error("the bundle of the portable copy is missing");
  const code = readFileSync(join(assets, file), "utf8").trim();
  rmSync(join(assets, file));
  return code;
}

/** Drawn before a script runs; every other island is drawn when it wakes, which spares the copy its markup in two languages. */
const STILL: readonly string[] = [...FIRST_SCREEN, "footer"];
const onlyStill = (islands: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(islands).map(([id, markup]) => [id, STILL.includes(id) ? markup : ""]));

/** The whole page in one file: the bundle, both languages and every file that it offers; it asks nobody for anything. */
export async function portablePage(outDir: string, parts: PageParts): Promise<string> {
  const icon = Buffer.from(readFileSync(join(outDir, "icon.svg"))).toString("base64");
  const code = takeCode(join(outDir, "assets"));
  const { opening, english, dataset } = parts.source;
  const inlined = {
    "start-words": parts.startWords,
    opening,
    english,
    dataset,
    initials: parts.initials,
    files: carriedFiles(outDir, parts),
  };
  const texts = Object.entries(inlined).map(([id, value]) => [id, JSON.stringify(value)]);
  const still = { ...parts, islands: { zh: onlyStill(parts.islands.zh), en: onlyStill(parts.islands.en) } };
  const page = pageIn("zh", still, { code, block: await packed({ ...Object.fromEntries(texts), code }) });
  return page.replace('href="./icon.svg"', () => `href="data:image/svg+xml;base64,${icon}"`);
}
