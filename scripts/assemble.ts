import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rolldown } from "vite";
import type * as Prerender from "../src/entries/prerender.tsx";
import { PAGE_TEMPLATE, PORTABLE } from "../src/reading/portable.ts";
import { bundleAlone, inlineScripts } from "./bundle-alone.ts";
import { readBundles } from "./bundles.ts";
import { copyCharacterMaps } from "./character-maps.ts";
import { compressAll } from "./compress.ts";
import { type PageParts, pageIn } from "./pages.ts";
import { pageTemplate, portablePage } from "./portable.ts";
import { readAllPublished, readPublished } from "./published.ts";
import { searchFileOf } from "./search-file.ts";
import { embeddedSection, sectionHeights } from "./section-styles.ts";
import { withSections } from "./skeleton.ts";
import { checkSyntax } from "./syntax.ts";
import { writeWorker } from "./worker.ts";

export interface Built {
  readonly root: string;
  readonly outDir: string;
  readonly prerenderDir: string;
  readonly publicDir: string;
  /** what the builds of the page and of the classic script have written */
  readonly client: Rolldown.RolldownOutput;
  readonly classic: Rolldown.RolldownOutput;
}

/** Puts together what the three builds wrote: the page in both languages, and everything compressed. */
export async function assemble({ root, outDir, prerenderDir, publicDir, client, classic }: Built): Promise<void> {
  const {
    prerender,
    pageWords,
    englishNames,
    openingOf,
    searchNames,
    START_WORDS,
    VIEWS,
    ASKED_VIEW_IDS,
  }: typeof Prerender = await import(`${pathToFileURL(join(prerenderDir, "prerender.js")).href}?${Date.now()}`);
  const { id, isOneOfSeveral, datasetPath, sourcePath, dataset, sha256, lists } = readPublished(publicDir);
  const source = { opening: openingOf(dataset, sha256), dataset, english: englishNames(dataset, lists) };
  const bundles = readBundles(outDir, client, classic);

  const parts: PageParts = {
    template: withSections(readFileSync(resolve(root, "index.html"), "utf8"), VIEWS, ASKED_VIEW_IDS),
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
    css: embeddedSection(VIEWS) + bundles.css + sectionHeights(),
    scripts: await inlineScripts(),
    bundles,
    siteUrl: process.env.SITE_URL,
    initials: searchFileOf(searchNames(dataset)),
  };
  const write = (file: string, text: string) => writeFileSync(join(outDir, file), text);
  const portable = portablePage(outDir, parts);
  write(PORTABLE, portable);
  write(PAGE_TEMPLATE, pageTemplate(outDir, parts));
  const sized = { ...parts, portableSize: Buffer.byteLength(portable) };
  write("index.html", pageIn("zh", sized));
  write("en.html", pageIn("en", sized));
  for (const each of readAllPublished(publicDir))
    write(`data/${each.id}.search.json`, JSON.stringify(searchFileOf(searchNames(each.dataset))));
  copyCharacterMaps(outDir);
  // other sites load it: its address is a promise
  write("embed.js", `${await bundleAlone("src/entries/embed-host.ts")}\n`);
  await writeWorker(outDir, { datasetId: id, dataVersion: source.opening.version });
  checkSyntax(outDir);
  compressAll(outDir);
}
