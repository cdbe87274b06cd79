import { datasetIdOf } from "../core/document/dataset-id.ts";
import { savedPageName } from "../core/exports/file-name.ts";
import type { Language } from "../core/format-amount.ts";
import type { OpenedDocument } from "../features/open-document/opened-document.ts";
import type { MadePage } from "../features/open-document/TakePage.tsx";
import { PAGE_TEMPLATE, type PortableFiles } from "../reading/portable.ts";
import { fetchText } from "./fetch-text.ts";
import { openedFiles, openedSource } from "./opened-source.ts";
import { pageWords } from "./page-words.ts";
import { escaped, staticStatements } from "./static-statements.ts";

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

/** What a link of the page leads to: the data set is written from the page's own inline data, as in any portable copy. */
async function filesOf(opened: OpenedDocument, schema: string): Promise<PortableFiles> {
  const dataset = `data/${datasetIdOf(opened.dataset)}.json`;
  const own = [...openedFiles(opened)].map(async ([path, content]) => {
    if (path === dataset) return [path, null] as const;
    return [path, typeof content === "string" ? content : { base64: await base64(content) }] as const;
  });
  return Object.fromEntries([...(await Promise.all(own)), [SCHEMA, schema] as const]);
}

/** As scripts/portable.ts leaves them. */
const GAP = /"@@data\.(\w+)@@"|@@(zh|en)\.(\w+)@@|@@id@@/g;

/** What the page ends with; the tables that are read without scripts stand before it. */
const END = '<p class="portable-note"';

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
    files: await filesOf(opened, schema),
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
  const whole = html.replace(END, (end) => staticStatements(dataset, words.zh.title) + end);
  return { name: savedPageName(dataset.unit.name, dataset.year), html: whole };
}
