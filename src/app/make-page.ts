import { datasetIdOf } from "../core/document/dataset-id.ts";
import { savedPageName } from "../core/exports/file-name.ts";
import type { Language } from "../core/format-amount.ts";
import type { OpenedDocument } from "../features/open-document/opened-document.ts";
import type { MadePage } from "../features/open-document/TakePage.tsx";
import { PAGE_TEMPLATE } from "../reading/portable.ts";
import { fetchText } from "./fetch-text.ts";
import { escapeHtml, jsonInHtml } from "./html-text.ts";
import { openedFiles, openedSource } from "./opened-source.ts";
import { pageWords } from "./page-words.ts";
import { staticStatements } from "./static-statements.ts";

const SCHEMA = "data/schema/dataset.schema.json";

async function siteText(path: string): Promise<string | null> {
  const text = await fetchText(new URL(path, document.baseURI).href);
  return text.ok ? text.value : null;
}

/** By the browser itself, beside the page: a script of the page would hold it up for a second. */
function base64(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = reject;
    reader.readAsDataURL(new Blob([Uint8Array.from(bytes)]));
  });
}

/** What a link of the page leads to, as `PortableFiles` in JSON: the data set is written from the page's own inline data, as in any portable copy. */
async function filesOf(opened: OpenedDocument, schema: string): Promise<string> {
  const dataset = `data/${datasetIdOf(opened.dataset)}.json`;
  const contentOf = async (path: string, content: Uint8Array | string): Promise<string> => {
    if (path === dataset) return "null";
    // base64 has nothing in it that JSON or markup would mistake
    return typeof content === "string" ? jsonInHtml(content) : `{"base64":"${await base64(content)}"}`;
  };
  const own = [...openedFiles(opened), [SCHEMA, schema] as const].map(
    async ([path, content]) => `${jsonInHtml(path)}:${await contentOf(path, content)}`,
  );
  return `{${(await Promise.all(own)).join(",")}}`;
}

/** As scripts/portable.ts leaves them; and what the page ends with, which the tables that are read without scripts stand before. */
const GAP = /"@@data\.(\w+)@@"|@@(zh|en)\.(\w+)@@|@@id@@|(?=<p class="portable-note")/g;

/** Lets the page answer its reader. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The page of an opened document as one file, like the portable copy: the template of the build, which comes from the site, with
 * this document's data and words in its gaps. Null where the site does not give the template.
 */
export async function makePage(opened: OpenedDocument): Promise<MadePage | null> {
  const [template, schema, source] = await Promise.all([
    siteText(PAGE_TEMPLATE),
    siteText(SCHEMA),
    openedSource(opened, new URL("data/", document.baseURI).href),
  ]);
  if (template === null || schema === null) return null;
  const { opening, dataset, english } = source;
  const data: Readonly<Record<string, () => string | Promise<string>>> = {
    opening: () => jsonInHtml(opening),
    dataset: () => jsonInHtml(dataset),
    english: () => jsonInHtml(english),
    initials: () => "null",
    files: () => filesOf(opened, schema),
  };
  const words = { zh: pageWords("zh", opening, english), en: pageWords("en", opening, english) };
  const wordOf = (language: Language, key: string): string => {
    const { title, description, skeleton } = words[language];
    return { title, description, ...skeleton }[key] ?? "";
  };
  // gap by gap: what the document prints is never taken for one, and the page is never held up
  const parts: string[] = [];
  let from = 0;
  for (const { 0: gap, 1: ofData, 2: language, 3: word = "", index } of template.matchAll(GAP)) {
    parts.push(template.slice(from, index));
    from = index + gap.length;
    if (ofData !== undefined) parts.push((await data[ofData]?.()) ?? "null");
    else if (language !== undefined) parts.push(escapeHtml(wordOf(language as Language, word)));
    else parts.push(gap === "" ? staticStatements(dataset, words.zh.title) : escapeHtml(opening.datasetId));
    await pause();
  }
  return { name: savedPageName(dataset.unit.name, dataset.year), parts: [...parts, template.slice(from)] };
}
