import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rolldown } from "vite";
import { datasetPage } from "../src/core/document/dataset-page.ts";
import type * as Prerender from "../src/entries/prerender.tsx";
import { PAGE_TEMPLATE, PORTABLE } from "../src/reading/portable.ts";
import { bundleAlone, inlineScripts } from "./bundle-alone.ts";
import { readBundles } from "./bundles.ts";
import { copyCharacterMaps } from "./character-maps.ts";
import { compressAll } from "./compress.ts";
import { firstScreenOf, pageIn, type Shown, type Site } from "./pages.ts";
import { pageTemplate, portablePage } from "./portable.ts";
import { type Published, readPublished } from "./published.ts";
import { searchFileOf } from "./search-file.ts";
import { embeddedSection, sectionHeights } from "./section-styles.ts";
import { IN_BOTH_LANGUAGES, withSections } from "./skeleton.ts";
import { stylesFor } from "./styles.ts";
import { checkSyntax } from "./syntax.ts";
import { withBuild, writeWorker } from "./worker.ts";

export interface Built {
  readonly root: string;
  readonly outDir: string;
  readonly prerenderDir: string;
  readonly publicDir: string;
  /** what the builds of the page and of the classic script have written */
  readonly client: Rolldown.RolldownOutput;
  readonly classic: Rolldown.RolldownOutput;
}

/**
 * Up to so many data sets each page is prerendered whole, as index.html is. Beyond, a page has its first screen and its data, and
 * draws the rest from them: an eighth of the time to build and a third of the bytes. SCALING.md has the figures.
 */
const WHOLE_PAGES = 60;

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** Puts together what the three builds wrote: the pages in both languages, and everything compressed. */
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
  const published = readPublished(publicDir);
  const bundles = readBundles(outDir, client, classic);
  const write = (file: string, text: string) => writeFileSync(join(outDir, file), text);

  async function shownOf(of: Published, islands?: readonly string[]): Promise<Shown> {
    const { id, dataset, sha256, lists, datasetPath, sourcePath } = of;
    const source = { opening: openingOf(dataset, sha256), dataset, english: englishNames(dataset, lists) };
    return {
      source,
      datasetId: id,
      links: { dataset: datasetPath, document: sourcePath },
      islands: { zh: await prerender("zh", source, islands), en: await prerender("en", source, islands) },
      words: {
        zh: pageWords("zh", source.opening, source.english),
        en: pageWords("en", source.opening, source.english),
      },
      initials: searchFileOf(searchNames(dataset)),
    };
  }

  const firstCss = embeddedSection(VIEWS) + bundles.css;
  const site: Site = {
    template: withSections(readFileSync(resolve(root, "index.html"), "utf8"), VIEWS, ASKED_VIEW_IDS),
    startWords: START_WORDS,
    css: firstCss + sectionHeights(),
    scripts: await inlineScripts(),
    bundles,
    siteUrl: process.env.SITE_URL,
    isOneOfSeveral: published.count > 1,
  };
  const first = await shownOf(published.first);
  const portable = portablePage(outDir, site, first);
  write(PORTABLE, portable);
  write(PAGE_TEMPLATE, pageTemplate(outDir, site, first));
  const firstStyles = (shown: Shown) => stylesFor(firstScreenOf(site, shown), firstCss);
  const isWhole = published.count <= WHOLE_PAGES;
  const stylesFile = `assets/styles-${digestOf(site.css)}.css`;
  if (!isWhole) write(stylesFile, site.css);
  const home = {
    files: { zh: "", en: "en.html" },
    styles: { first: firstStyles(first), later: site.css },
    portableSize: Buffer.byteLength(portable),
  };
  write("index.html", pageIn("zh", site, first, home));
  write("en.html", pageIn("en", site, first, home));
  write(`data/${first.datasetId}.search.json`, JSON.stringify(first.initials));
  copyCharacterMaps(outDir);
  // other sites load it: its address is a promise
  write("embed.js", `${await bundleAlone("src/entries/embed-host.ts")}\n`);
  const build = await writeWorker(outDir, { datasetId: first.datasetId, dataVersion: first.source.opening.version });
  checkSyntax(outDir);

  if (site.isOneOfSeveral) await writeDatasetPages();
  compressAll(outDir, (path) => !/^data\/|^[\w-]+\.\d{4}/.test(path.split(sep).join("/")));

  /** A page for each data set, one after the other: what one took is free before the next. */
  async function writeDatasetPages() {
    const light = { styles: { first: home.styles.first, file: stylesFile }, hasFirstScreenOnly: true };
    for (const each of published.all()) {
      const shown = await shownOf(each, isWhole ? undefined : IN_BOTH_LANGUAGES);
      const form = isWhole ? { styles: { first: firstStyles(shown), later: site.css } } : light;
      const files = { zh: datasetPage(each.id), en: datasetPage(each.id, true) };
      write(files.zh, withBuild(pageIn("zh", site, shown, { ...form, files }), build));
      write(files.en, withBuild(pageIn("en", site, shown, { ...form, files }), build));
      write(`data/${each.id}.search.json`, JSON.stringify(shown.initials));
      // React has put off what lets go of this one
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
