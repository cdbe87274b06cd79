import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageWords } from "../src/app/page-words.ts";
import type { Language } from "../src/core/format-amount.ts";
import { asPublished, type PortableFiles } from "../src/reading/portable.ts";
import { type Enclosed, pageIn, type Shown, type Site } from "./pages.ts";

/** So many bytes of original documents are worth their place in a file that is handed on; larger ones stay on the site. */
const MOST_ORIGINALS = 4_000_000;

/** What a link of the page leads to and the portable copy therefore has in it: as published, byte for byte. */
function enclosedFiles(outDir: string, { links, datasetId, source }: Shown): PortableFiles {
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

const withIcon = (page: string, outDir: string): string => {
  const icon = readFileSync(join(outDir, "icon.svg")).toString("base64");
  return page.replace('href="./icon.svg"', () => `href="data:image/svg+xml;base64,${icon}"`);
};

/** A page with its script and these files in it. What is drawn when it hydrates spares it the markup; in one piece the styles weigh less, and it waits for no network. */
function copyOf(outDir: string, site: Site, shown: Shown, files: Enclosed["files"]): string {
  const enclosed = { code: site.bundles.classic.code.trim(), files };
  const form = { files: FILES, styles: { first: site.css }, hasFirstScreenOnly: true, enclosed };
  return withIcon(pageIn("zh", site, shown, form), outDir);
}
/** What a canonical link of the copy leads to. */
const FILES = { zh: "", en: "en.html" };

/** Stands in the template where src/app/make-page.ts puts the data and the words of another document. */
const gap = (name: string) => `@@${name}@@`;

/** The portable copy without its data set: what a reader's own document is put into, in the reader's browser. */
export function pageTemplate(outDir: string, site: Site, shown: Shown): string {
  const data = (name: string) => gap(`data.${name}`) as never;
  const none = Object.fromEntries(Object.keys(shown.islands.zh).map((id) => [id, ""]));
  const wordsIn = (language: Language): PageWords => {
    const gaps = (keys: object) => Object.fromEntries(Object.keys(keys).map((key) => [key, gap(`${language}.${key}`)]));
    const { skeleton } = shown.words[language];
    return {
      ...(gaps({ title: "", description: "" }) as { title: string; description: string }),
      skeleton: gaps(skeleton),
    };
  };
  const empty: Shown = {
    ...shown,
    source: { opening: data("opening"), dataset: data("dataset"), english: data("english") },
    datasetId: gap("id"),
    initials: data("initials"),
    islands: { zh: none, en: none },
    words: { zh: wordsIn("zh"), en: wordsIn("en") },
  };
  return copyOf(outDir, { ...site, siteUrl: undefined }, empty, data("files"));
}

/** The whole page in one file: the classic script, both languages and every file that it offers; it asks nobody for anything. */
export const portablePage = (outDir: string, site: Site, shown: Shown): string =>
  copyOf(outDir, site, shown, enclosedFiles(outDir, shown));
