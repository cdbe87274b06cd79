import { DomUtils } from "htmlparser2";
import { escapeHtml } from "../src/app/html-text.ts";
import type { PageSource } from "../src/app/page-source.ts";
import type { PageWords } from "../src/app/page-words.ts";
import type { Language } from "../src/core/format-amount.ts";
import type { PortableFiles } from "../src/reading/portable.ts";
import type { InlineScripts } from "./bundle-alone.ts";
import type { Bundles } from "./bundles.ts";
import { describePage } from "./head.ts";
import {
  elementOf,
  elementsOf,
  type HtmlDocument,
  inlineData,
  inlineScript,
  markup,
  parseHtml,
  printHtml,
} from "./html.ts";
import { policyOf, portablePolicyOf } from "./policy.ts";
import { FIRST_SCREEN, fillSkeleton, IN_BOTH_LANGUAGES } from "./skeleton.ts";

/** What the pages of a build have in common. */
export interface Site {
  /** index.html with the elements of the views */
  readonly template: string;
  readonly startWords: unknown;
  readonly css: string;
  readonly scripts: InlineScripts;
  readonly bundles: Bundles;
  readonly siteUrl: string | undefined;
  /** more than one data set is published: the header offers to choose, and each has a page of its own */
  readonly isOneOfSeveral: boolean;
}

/** A data set as its page shows it. */
export interface Shown {
  readonly source: PageSource;
  readonly datasetId: string;
  readonly links: { readonly dataset: string; readonly document: string };
  readonly islands: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly words: Readonly<Record<Language, PageWords>>;
  /** what its search needs beyond it */
  readonly initials: unknown;
}

/** What stands in the portable copy beyond what a page has: its script and the files that it offers. */
export interface Enclosed {
  readonly code: string;
  readonly files: PortableFiles;
}

/** Those of the first screen stand in the page; the others after it, or in a file that pages share. */
export interface Styles {
  readonly first: string;
  readonly later?: string;
  readonly file?: string;
}

/** How much of a data set its page has in it, and what lies beside it. */
export interface PageForm {
  /** of the page in each language, below the site's address; "" is the folder itself */
  readonly files: Readonly<Record<Language, string>>;
  readonly styles: Styles;
  /** the sections are drawn when they hydrate, which spares the page their markup */
  readonly hasFirstScreenOnly?: boolean;
  readonly enclosed?: Enclosed;
  /** how large the portable copy of this data set is, in bytes, where there is one */
  readonly portableSize?: number;
}

const TAG: Record<Language, string> = { zh: "zh-CN", en: "en" };

/** What `pageIn` and the start put above the sections. */
const NOTICES = '<p class="fallback-note no-script start-notice">';
/** The markup that is there before a script runs, in either language. */
export const firstScreenOf = ({ template }: Pick<Site, "template">, { islands }: Shown): string =>
  [template, NOTICES, ...FIRST_SCREEN.flatMap((id) => [islands.zh[id], islands.en[id]])].join("");

const onlyFirstScreen = (islands: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(islands).map(([id, html]) => [id, IN_BOTH_LANGUAGES.includes(id) ? html : ""]));

/** Indentation between tags is of the source, not of the page; comments and what the dev server loads are neither. */
function clear(page: HtmlDocument): void {
  const isOfSource = (node: { readonly type: string; readonly data?: string }) =>
    node.type === "comment" || node.type === "script" || (node.type === "text" && /^\s*\n\s*$/.test(node.data ?? ""));
  for (const node of DomUtils.filter(isOfSource as never, page.children)) DomUtils.removeElement(node);
}

/** One file in one language first, with the other one in templates: both are the same page. */
export function pageIn(language: Language, site: Site, shown: Shown, form: PageForm): string {
  const { scripts, bundles } = site;
  const { words, links } = shown;
  const { styles, enclosed, hasFirstScreenOnly = false } = form;
  const page = parseHtml(site.template);
  clear(page);

  const link = (word: string, href: string) => `<a href="./${escapeHtml(href)}" data-word="${word}"></a>`;
  const ways = `${link("dataset", links.dataset)} ${link("source", links.document)}`;
  // below the bar, for where the page does not start: what is there all the same. The portable copy has no links to give
  const [notStarted, noScript] =
    enclosed !== undefined
      ? ["portableFallback"]
      : hasFirstScreenOnly
        ? ["firstScreenFallback", "firstScreenFallback"]
        : ["fallback", "noScript"];
  const [bar] = elementsOf(page, { tag: "header" });
  if (bar === undefined) throw new Error("index.html has no bar to put a word below");
  const note = `<p class="fallback-note"><span data-word="${notStarted}"></span>${enclosed === undefined ? ` ${ways}` : ""}</p>`;
  for (const node of parseHtml(note).children) DomUtils.append(bar, node);
  const root = DomUtils.getElementById("root", page) ?? elementOf(page, "body");
  const beyond =
    enclosed === undefined
      ? `<noscript><p class="no-script"><span data-word="${noScript}"></span> ${site.isOneOfSeveral ? '<span data-word="otherPages"></span> ' : ""}${ways}</p></noscript>`
      : '<p class="portable-note" data-word="portable"></p>';
  for (const node of parseHtml(beyond).children) DomUtils.appendChild(root, node);

  const filling = (of: Language) => ({
    tag: TAG[of],
    islands: hasFirstScreenOnly ? onlyFirstScreen(shown.islands[of]) : shown.islands[of],
    words: words[of].skeleton,
  });
  fillSkeleton(page, filling(language), filling(language === "zh" ? "en" : "zh"), {
    swapScript: scripts.swap,
    laterStyles: [
      styles.later === undefined ? "" : `<style>${styles.later}</style>`,
      styles.file === undefined ? "" : `<link rel="stylesheet" href="./${styles.file}">`,
    ].join(""),
  });
  DomUtils.appendChild(root, markup(inlineScript(scripts.swap)));
  DomUtils.append(
    root,
    markup(
      [
        inlineData("start-words", site.startWords),
        inlineData("opening", shown.source.opening),
        inlineData("english", shown.source.english),
        inlineData("dataset", shown.source.dataset),
        inlineData("initials", shown.initials),
        enclosed === undefined ? "" : inlineData("files", enclosed.files),
        inlineScript(scripts.load),
        enclosed === undefined ? "" : inlineScript(enclosed.code),
      ].join(""),
    ),
  );

  const inline = Object.values(scripts);
  const inlineStyles = [styles.first, ...(styles.later === undefined ? [] : [styles.later])];
  const policy =
    enclosed === undefined
      ? policyOf(inline, inlineStyles)
      : portablePolicyOf([...inline, enclosed.code], inlineStyles);
  const preloads = bundles.preloads.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`).join("");
  // crossorigin: without it Firefox reports an error on the bundler's own preload links
  const loaders = [
    `<template id="module">${preloads}<script type="module" crossorigin src="./${bundles.entry}"></script></template>`,
    `<template id="classic"><script src="./${bundles.classic.fileName}"></script></template>`,
  ].join("");
  const title = elementOf(page, "title");
  DomUtils.append(
    title,
    markup(
      [
        `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
        describePage(language, words, site.siteUrl, form.files),
        inlineScript(scripts.head),
        `<style>${styles.first}</style>`,
        enclosed === undefined ? loaders : "",
      ].join(""),
    ),
  );
  DomUtils.removeElement(title);

  const { attribs } = elementOf(page, "html");
  attribs.lang = TAG[language];
  attribs["data-default"] = escapeHtml(shown.datasetId);
  if (hasFirstScreenOnly) attribs["data-first-screen"] = "";
  if (enclosed !== undefined) attribs["data-portable"] = "";
  else if (site.isOneOfSeveral) Object.assign(attribs, { "data-several": "", "data-pages": "" });
  if (form.portableSize !== undefined) attribs["data-portable-size"] = String(form.portableSize);
  return `${printHtml(page).trim()}\n`;
}
