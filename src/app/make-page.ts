import { savedPageName } from "../core/exports/file-name.ts";
import type { Language } from "../core/format-amount.ts";
import { datasetText } from "../core/importer/write-dataset.ts";
import type { OpenedDocument } from "../features/open-document/opened-document.ts";
import type { MadePage } from "../features/open-document/TakePage.tsx";
import { PAGE_TEMPLATE, type PortableFiles } from "../reading/portable.ts";
import { fetchText } from "./fetch-text.ts";
import { openedFiles, openedSource } from "./opened-source.ts";
import { pageWords } from "./page-words.ts";

const SCHEMA = "data/schema/dataset.schema.json";

async function siteText(path: string): Promise<string | null> {
  const text = await fetchText(new URL(path, document.baseURI).href);
  return text.ok ? text.value : null;
}

function base64(bytes: Uint8Array): string {
  const PART = 0x8000;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART) parts.push(String.fromCharCode(...bytes.subarray(at, at + PART)));
  return btoa(parts.join(""));
}

/** What a link of the page leads to: the data set is written from the page's own inline data, as in any portable copy. */
function filesOf(opened: OpenedDocument, schema: string): PortableFiles {
  const own = [...openedFiles(opened)].map(([path, content]) => {
    if (content === datasetText(opened.dataset)) return [path, null] as const;
    return [path, typeof content === "string" ? content : { base64: base64(content) }] as const;
  });
  return Object.fromEntries([...own, [SCHEMA, schema] as const]);
}

/** As scripts/portable.ts leaves them. */
const GAP = /"@@data\.(\w+)@@"|@@(zh|en)\.(\w+)@@|@@id@@/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** `<` could end the element that data stand in. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

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
  const data: Readonly<Record<string, unknown>> = {
    ...{ opening, dataset, english },
    initials: null,
    files: filesOf(opened, schema),
  };
  const words = { zh: pageWords("zh", opening, english), en: pageWords("en", opening, english) };
  const wordOf = (language: Language, key: string): string => {
    const { title, description, skeleton } = words[language];
    return { title, description, ...skeleton }[key] ?? "";
  };
  // in one pass: what the document prints is never taken for a gap
  const html = template.replace(GAP, (_, ofData?: string, language?: Language, word?: string) =>
    ofData !== undefined
      ? asData(data[ofData])
      : escaped(language === undefined ? opening.datasetId : wordOf(language, word ?? "")),
  );
  return { name: savedPageName(dataset.unit.name, dataset.year), html };
}
