import { DomUtils } from "htmlparser2";
import { escapeHtml } from "../src/app/html-text.ts";
import { elementOf, elementsOf, fill, type HtmlDocument, inlineScript, markup, parseHtml, printHtml } from "./html.ts";

/** The views in the order of the page: src/views.ts as the build or the dev server has loaded it. */
export type Views = Readonly<Record<string, { readonly heights: unknown; readonly print?: keyof typeof PRINT }>>;

const PRINT = { notInBrief: ' data-whole=""', shortTables: ' data-short-tables=""' };

/** index.html with the elements of the views: one section each, in their order; `asked` are those that are empty until they are asked for. */
export function withSections(template: string, views: Views, asked: readonly string[]): string {
  const page = parseHtml(template);
  const sections = Object.entries(views).map(([id, { print }]) => {
    const inPrint = print === undefined ? "" : PRINT[print];
    return `<section id="${id}" data-island="${id}"${asked.includes(id) ? ' data-asked=""' : ""}${inPrint} aria-labelledby="${id}-title"></section>`;
  });
  fill(elementOf(page, "main"), markup(sections.join("")));
  return printHtml(page);
}

/** What the skeleton is filled with in one language. */
export interface Filling {
  /** of the language */
  readonly tag: string;
  readonly islands: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

const wordOf = (id: string, { words }: Filling): string => {
  const word = words[id];
  if (word === undefined) throw new Error(`the skeleton has no word for ${id}`);
  return escapeHtml(word);
};

/** Words outside the islands: in the language of the page, with the other one beside it. */
function fillWords(page: HtmlDocument, own: Filling, other: Filling): void {
  for (const element of elementsOf(page, { attribute: "data-word" })) {
    const { attribs } = element;
    const id = attribs["data-word"] ?? "";
    attribs["data-other"] = wordOf(id, other);
    if ("aria-label" in attribs) attribs["aria-label"] = wordOf(id, own);
    else fill(element, markup(wordOf(id, own)));
  }
}

/** The islands of the first screen, in the order of the page. */
export const FIRST_SCREEN = ["header", "contents", "overview"];
/** What stands in the page in both languages: the first screen, and the source line of embeds. */
export const IN_BOTH_LANGUAGES = [...FIRST_SCREEN, "footer"];

/**
 * Puts the prerendered islands into the skeleton, those of the first screen followed by themselves in the other language. What
 * swaps the two comes after the first screen and at the end: a reader of either sees the first screen once it has come. Each
 * island says its language, as the rest is in another one than the page until it is drawn.
 * The styles of what follows come with it.
 */
export function fillSkeleton(
  page: HtmlDocument,
  own: Filling,
  other: Filling,
  { swapScript, laterStyles }: { readonly swapScript: string; readonly laterStyles: string },
): void {
  const waiting = new Set(Object.keys(own.islands));
  fillWords(page, own, other);
  for (const element of elementsOf(page, { attribute: "data-island" })) {
    const id = element.attribs["data-island"] ?? "";
    const island = own.islands[id] ?? "";
    if (!waiting.delete(id)) throw new Error(`the skeleton has an island that islands.ts does not have: ${id}`);
    if (/<[^>]*\sstyle=/.test(island))
      throw new Error("prerendered markup has a style attribute, which the policy blocks");
    element.attribs.lang = own.tag;
    fill(element, markup(island));
    const translated = IN_BOTH_LANGUAGES.includes(id) ? `<template>${other.islands[id] ?? ""}</template>` : "";
    const swap = id === FIRST_SCREEN.at(-1) ? inlineScript(swapScript) + laterStyles : "";
    DomUtils.append(element, markup(translated + swap));
  }
  if (waiting.size > 0) throw new Error(`the skeleton has no element for these islands: ${[...waiting].join(", ")}`);
}
