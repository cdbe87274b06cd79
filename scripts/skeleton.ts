import { escapeHtml, inlineScript } from "./html.ts";

/** The views in the order of the page: src/views.ts as the build or the dev server has loaded it. */
export type Views = Readonly<Record<string, { readonly heights: unknown; readonly print?: keyof typeof PRINT }>>;

const PRINT = { notInBrief: ' data-whole=""', shortTables: ' data-short-tables=""' };
/** Puts the elements of the views into index.html: one section each, in their order; `asked` are those that are empty until they are asked for. */
export const withSections = (template: string, views: Views, asked: readonly string[]): string =>
  template.replace(
    "<!--sections-->",
    Object.entries(views)
      .map(([id, { print }]) => {
        const inPrint = print === undefined ? "" : PRINT[print];
        return `<section id="${id}" data-island="${id}"${asked.includes(id) ? ' data-asked=""' : ""}${inPrint} aria-labelledby="${id}-title"></section>`;
      })
      .join(""),
  );

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
const fillWords = (skeleton: string, own: Filling, other: Filling): string =>
  skeleton.replace(
    /(<[^>]*\bdata-word="(\w+)")([^>]*>)([^<]*)/g,
    (_all, open: string, id: string, rest: string, text) => {
      const marked = `${open} data-other="${wordOf(id, other)}"`;
      return rest.includes("aria-label=")
        ? marked + rest.replace(/aria-label="[^"]*"/, `aria-label="${wordOf(id, own)}"`) + text
        : marked + rest + wordOf(id, own);
    },
  );

/** The islands of the first screen, in the order of the page. */
export const FIRST_SCREEN = ["header", "contents", "overview"];
/** What stands in the page in both languages: the first screen, and the source line of embeds. */
const IN_BOTH_LANGUAGES = [...FIRST_SCREEN, "footer"];

/**
 * Puts the prerendered islands into the skeleton, those of the first screen followed by themselves in the other language. What
 * swaps the two comes after the first screen and at the end: a reader of either sees the first screen once it has come. Each
 * island says its language, as the rest is in another one than the page until it is drawn.
 * The styles of what follows come with it.
 */
export function fillSkeleton(
  skeleton: string,
  own: Filling,
  other: Filling,
  { swapScript, laterStyles }: { readonly swapScript: string; readonly laterStyles: string },
): string {
  const waiting = new Set(Object.keys(own.islands));
  const swap = inlineScript(swapScript);
  const filled = fillWords(skeleton, own, other).replace(
    /<(\w+)([^>]*\bdata-island="([\w-]+)"[^>]*)><\/\1>/g,
    (_all, tag, attributes, id) => {
      if (!waiting.delete(id)) throw new Error(`the skeleton has an island that islands.ts does not have: ${id}`);
      const translated = IN_BOTH_LANGUAGES.includes(id) ? `<template>${other.islands[id] ?? ""}</template>` : "";
      const island = `<${tag}${attributes} lang="${own.tag}">${own.islands[id] ?? ""}</${tag}>${translated}`;
      return id === FIRST_SCREEN.at(-1) ? `${island}${swap}<style>${laterStyles}</style>` : island;
    },
  );
  if (waiting.size > 0) throw new Error(`the skeleton has no element for these islands: ${[...waiting].join(", ")}`);
  if (/<[^>]*\sstyle=/.test(filled))
    throw new Error("prerendered markup has a style attribute, which the policy blocks");
  return filled + swap;
}
