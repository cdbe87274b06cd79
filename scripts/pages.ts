import type { PageSource } from "../src/app/page-source.ts";
import type { PageWords } from "../src/app/page-words.ts";
import type { Language } from "../src/core/format-amount.ts";
import type { Chunks } from "./chunks.ts";
import { describePage } from "./head.ts";
import { escapeHtml, inlineScript, island } from "./html.ts";
import type { InlineScripts } from "./inline-scripts.ts";
import { policyOf } from "./policy.ts";
import { fillSkeleton } from "./skeleton.ts";
import { fillPart, partOf, withoutIndentation } from "./template.ts";

export interface PageParts {
  readonly template: string;
  readonly source: PageSource;
  readonly datasetId: string;
  readonly links: { readonly dataset: string; readonly document: string };
  readonly rooms: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly words: Readonly<Record<Language, PageWords>>;
  readonly css: string;
  readonly scripts: InlineScripts;
  readonly chunks: Chunks;
  readonly classic: string;
  readonly siteUrl: string | undefined;
}

const TAG: Record<Language, string> = { zh: "zh-CN", en: "en" };
export const policyOfPage = ({ scripts, css }: Pick<PageParts, "scripts" | "css">): string =>
  policyOf(Object.values(scripts), [css]);

/** One file in one language first, with the other one in a template: both are the same page. */
export function pageIn(language: Language, parts: PageParts): string {
  const { template, scripts, css, words, chunks } = parts;
  const other: Language = language === "zh" ? "en" : "zh";
  const skeleton = partOf(template, "root");
  const bodyIn = (of: Language) => withoutIndentation(fillSkeleton(skeleton, parts.rooms[of], words[of].skeleton));

  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOfPage(parts))}">`,
    describePage(language, words[language], parts.siteUrl),
    inlineScript(scripts["before-paint"]),
    `<style>${css}</style>`,
    // crossorigin: without it Firefox reports an error on the bundler's own preload links
    `<template id="module">${chunks.preloads.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`).join("")}<script type="module" crossorigin src="./${chunks.entry}"></script></template>`,
    `<template id="classic"><script src="./${parts.classic}"></script></template>`,
  ].join("");
  const { noScript, dataset, document } = words[language].served;
  const islands = [
    `<noscript><p class="no-script">${escapeHtml(noScript)} <a href="./${parts.links.dataset}">${escapeHtml(dataset)}</a> <a href="./${parts.links.document}">${escapeHtml(document)}</a></p></noscript>`,
    island("opening", parts.source.opening),
    island("english", parts.source.english),
    island("dataset", parts.source.dataset),
    inlineScript(scripts["choose-bundle"]),
  ].join("");
  const swap = `<template id="other-language" data-title="${escapeHtml(words[other].title)}" data-description="${escapeHtml(words[other].description)}">${bodyIn(other)}</template>${inlineScript(scripts["choose-language"])}`;

  // the other language stands right behind #root, so that a swap comes before the first paint of what is read so far
  const filled = fillPart(
    fillPart(fillPart(withoutIndentation(template), "root", bodyIn(language)), "islands", islands),
    "head",
    head,
  ).replace(
    '<html lang="zh-CN">',
    () => `<html lang="${TAG[language]}" data-default="${escapeHtml(parts.datasetId)}">`,
  );
  const rootEnd = filled.indexOf("</div><noscript>") + "</div>".length;
  return `${filled.slice(0, rootEnd)}${swap}${filled.slice(rootEnd)}\n`;
}
