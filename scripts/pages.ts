import type { PageSource } from "../src/app/page-source.ts";
import type { PageWords } from "../src/app/page-words.ts";
import type { Language } from "../src/core/format-amount.ts";
import type { PortableFiles } from "../src/reading/portable.ts";
import type { InlineScripts } from "./bundle-alone.ts";
import type { Bundles } from "./bundles.ts";
import { describePage } from "./head.ts";
import { escapeHtml, inlineData, inlineScript } from "./html.ts";
import { policyOf, portablePolicyOf } from "./policy.ts";
import { FIRST_SCREEN, fillSkeleton } from "./skeleton.ts";
import { splitStyles } from "./styles.ts";
import { fillPart, partOf, withoutIndentation } from "./template.ts";

export interface PageParts {
  readonly template: string;
  readonly source: PageSource;
  readonly datasetId: string;
  /** more than one data set is published: the header offers to choose */
  readonly isOneOfSeveral: boolean;
  readonly links: { readonly dataset: string; readonly document: string };
  readonly islands: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly words: Readonly<Record<Language, PageWords>>;
  readonly startWords: unknown;
  readonly css: string;
  readonly scripts: InlineScripts;
  readonly bundles: Bundles;
  /** what the search of the default data set needs beyond it */
  readonly initials: unknown;
  /** how large the portable copy is, in bytes; it does not say so itself */
  readonly portableSize?: number;
  readonly siteUrl: string | undefined;
}

const TAG: Record<Language, string> = { zh: "zh-CN", en: "en" };
/** The styles of the first screen in either language, and those of what follows. */
function stylesOf({ css, islands }: PageParts): readonly [first: string, later: string] {
  const firstScreen = FIRST_SCREEN.flatMap((id) => [islands.zh[id], islands.en[id]]).join("");
  return splitStyles(css, firstScreen);
}

/** What stands in the portable copy beyond what a page has: its script and the files that it offers. */
export interface Enclosed {
  readonly code: string;
  readonly files: PortableFiles;
}

/**
 * Below the bar, for where the page did not start: that it is complete all the same, and where its data lie. The portable
 * copy, which has no links to give, is not complete then, and says so.
 */
function withFallbackNote(skeleton: string, links: PageParts["links"] | null): string {
  const bar = '<header data-island="header"></header>';
  if (!skeleton.includes(bar)) throw new Error("index.html has no bar to put a word below");
  const word = links === null ? "portableFallback" : "fallback";
  const ways =
    links === null
      ? ""
      : ` <a href="./${escapeHtml(links.dataset)}" data-word="dataset"></a> <a href="./${escapeHtml(links.document)}" data-word="source"></a>`;
  return skeleton.replace(bar, `${bar}<p class="fallback-note"><span data-word="${word}"></span>${ways}</p>`);
}

/** One file in one language first, with the other one in templates: both are the same page. */
export function pageIn(language: Language, parts: PageParts, enclosed?: Enclosed): string {
  const { template, scripts, words, bundles, links } = parts;
  // in one piece they weigh less, and the copy waits for no network
  const styles = enclosed === undefined ? stylesOf(parts) : ([parts.css, ""] as const);
  const filling = (of: Language) => ({ tag: TAG[of], islands: parts.islands[of], words: words[of].skeleton });
  const other: Language = language === "zh" ? "en" : "zh";
  const note = enclosed === undefined ? "" : '<p class="portable-note" data-word="portable"></p>';
  const skeleton =
    withFallbackNote(withoutIndentation(partOf(template, "root")), enclosed === undefined ? links : null) + note;
  const root = fillSkeleton(skeleton, filling(language), filling(other), {
    swapScript: scripts.swap,
    laterStyles: styles[1],
  });

  const preloads = bundles.preloads.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`).join("");
  const inline = Object.values(scripts);
  const policy =
    enclosed === undefined ? policyOf(inline, styles) : portablePolicyOf([...inline, enclosed.code], styles);
  // crossorigin: without it Firefox reports an error on the bundler's own preload links
  const loaders = [
    `<template id="module">${preloads}<script type="module" crossorigin src="./${bundles.entry}"></script></template>`,
    `<template id="classic"><script src="./${bundles.classic.fileName}"></script></template>`,
  ].join("");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    describePage(language, words, parts.siteUrl),
    inlineScript(scripts.head),
    `<style>${styles[0]}</style>`,
    enclosed === undefined ? loaders : "",
  ].join("");

  const { noScript = "", dataset = "", source = "" } = words[language].skeleton;
  const link = (href: string, text: string) => `<a href="./${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  const served = [escapeHtml(noScript), link(links.dataset, dataset), link(links.document, source)].join(" ");
  const inlined = [
    enclosed === undefined ? `<noscript><p class="no-script">${served}</p></noscript>` : "",
    inlineData("start-words", parts.startWords),
    inlineData("opening", parts.source.opening),
    inlineData("english", parts.source.english),
    inlineData("dataset", parts.source.dataset),
    inlineData("initials", parts.initials),
    enclosed === undefined ? "" : inlineData("files", enclosed.files),
    inlineScript(scripts.load),
    enclosed === undefined ? "" : inlineScript(enclosed.code),
  ].join("");

  const page = fillPart(fillPart(fillPart(withoutIndentation(template), "data", inlined), "root", root), "head", head);
  const several = parts.isOneOfSeveral ? " data-several" : "";
  const about =
    enclosed === undefined ? `${several} data-portable-size="${parts.portableSize ?? ""}"` : " data-portable";
  const html = `<html lang="${TAG[language]}" data-default="${escapeHtml(parts.datasetId)}"${about}>`;
  return `${page.replace('<html lang="zh-CN">', () => html)}\n`;
}
