import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Prerender from "../src/entries/prerender.tsx";
import { PORTABLE } from "../src/reading/portable.ts";
import { copyCharacterMaps } from "./character-maps.ts";
import { readChunks } from "./chunks.ts";
import { compressAll } from "./compress.ts";
import { writeHostHelper } from "./host-helper.ts";
import { inlineScripts } from "./inline-scripts.ts";
import { type PageParts, pageIn } from "./pages.ts";
import { portablePage } from "./portable.ts";
import { readAllPublished, readPublished } from "./published.ts";
import { searchFileOf } from "./search-file.ts";
import { embeddedSection, sectionHeights } from "./section-styles.ts";
import { withSections } from "./skeleton.ts";
import { checkSyntax } from "./syntax.ts";
import { writeWorker } from "./worker.ts";

export interface Folders {
  readonly root: string;
  readonly outDir: string;
  readonly prerenderDir: string;
  readonly publicDir: string;
}

const classesOf = (css: string): string =>
  [...new Set([...css.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name]) => name))].sort().join(" ");

/** The styles go into the page. All bundles write the same rules; those of the one that is in one piece stand in the order of the imports. */
function takeStyles(outDir: string): string {
  const folder = join(outDir, "assets");
  const read = (file: string) =>
    readFileSync(join(folder, file), "utf8")
      .replace(/\/\*\$vite\$:\d+\*\//g, "")
      .trim();
  const css = read("classic.css");
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(".css")) continue;
    if (classesOf(read(file)) !== classesOf(css)) throw new Error(`the bundles have different styles: ${file}`);
    rmSync(join(folder, file));
  }
  return css;
}

/** Puts together what the three builds wrote: the page in both languages, and everything compressed. */
export async function assemble({ root, outDir, prerenderDir, publicDir }: Folders): Promise<void> {
  const { prerender, pageWords, englishNames, openingOf, searchNames, START_WORDS, VIEWS }: typeof Prerender =
    await import(`${pathToFileURL(join(prerenderDir, "prerender.js")).href}?${Date.now()}`);
  const { id, isOneOfSeveral, datasetPath, sourcePath, dataset, sha256, lists } = readPublished(publicDir);
  const source = { opening: openingOf(dataset, sha256), dataset, english: englishNames(dataset, lists) };
  const classic = readdirSync(join(outDir, "assets")).find(
    (file) => file.startsWith("classic-") && file.endsWith(".js"),
  );
  if (classic === undefined) throw new Error("the classic bundle is missing");

  const parts: PageParts = {
    template: withSections(readFileSync(resolve(root, "index.html"), "utf8"), VIEWS),
    source,
    datasetId: id,
    isOneOfSeveral,
    links: { dataset: datasetPath, document: sourcePath },
    islands: { zh: await prerender("zh", source), en: await prerender("en", source) },
    words: {
      zh: pageWords("zh", source.opening, source.english),
      en: pageWords("en", source.opening, source.english),
    },
    startWords: START_WORDS,
    css: embeddedSection(VIEWS) + takeStyles(outDir) + sectionHeights(),
    scripts: await inlineScripts(),
    chunks: readChunks(outDir),
    classic: `assets/${classic}`,
    siteUrl: process.env.SITE_URL,
    initials: searchFileOf(searchNames(dataset)),
  };
  const portable = portablePage(outDir, parts);
  writeFileSync(join(outDir, PORTABLE), portable);
  const sized = { ...parts, portableSize: Buffer.byteLength(portable) };
  writeFileSync(join(outDir, "index.html"), pageIn("zh", sized));
  writeFileSync(join(outDir, "en.html"), pageIn("en", sized));
  for (const each of readAllPublished(publicDir))
    writeFileSync(
      join(outDir, "data", `${each.id}.search.json`),
      JSON.stringify(searchFileOf(searchNames(each.dataset))),
    );
  copyCharacterMaps(outDir);
  await writeHostHelper(outDir);
  await writeWorker(outDir, { datasetId: id, dataVersion: source.opening.version });
  checkSyntax(outDir);
  compressAll(outDir);
}
