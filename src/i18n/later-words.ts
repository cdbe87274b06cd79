import type { Language } from "../core/format-amount.ts";
import { ASKED_VIEW_IDS, VIEW_IDS, type VIEWS, type ViewId, viewOf } from "../views.ts";
import type { Shaped } from "./shaped.ts";

type WordsOfViews = {
  readonly [Id in ViewId as (typeof VIEWS)[Id] extends { readonly words: unknown }
    ? Id
    : never]: (typeof VIEWS)[Id] extends {
    readonly words: infer Files;
  }
    ? Files
    : never;
};
const wordsOfViews = Object.fromEntries(
  [...VIEW_IDS, ...ASKED_VIEW_IDS].flatMap((id) => {
    const { words } = viewOf(id);
    return words === undefined ? [] : [[id, words]];
  }),
) as WordsOfViews;

const files = {
  ...wordsOfViews,
  search: { zh: () => import("./zh/search.json"), en: () => import("./en/search.json") },
  provenance: { zh: () => import("./zh/provenance.json"), en: () => import("./en/provenance.json") },
  downloads: { zh: () => import("./zh/downloads.json"), en: () => import("./en/downloads.json") },
  picture: { zh: () => import("./zh/picture.json"), en: () => import("./en/picture.json") },
  print: { zh: () => import("./zh/print.json"), en: () => import("./en/print.json") },
  tables: { zh: () => import("./zh/tables.json"), en: () => import("./en/tables.json") },
  share: { zh: () => import("./zh/share.json"), en: () => import("./en/share.json") },
  notes: { zh: () => import("./zh/notes.json"), en: () => import("./en/notes.json") },
  present: { zh: () => import("./zh/present.json"), en: () => import("./en/present.json") },
  choose: { zh: () => import("./zh/choose.json"), en: () => import("./en/choose.json") },
  faults: { zh: () => import("./zh/faults.json"), en: () => import("./en/faults.json") },
};

type Words<File> = File extends { readonly zh: () => Promise<{ readonly default: infer Zh }> } ? Zh : never;
/** Every language has the keys of the Chinese file: one that is missing does not compile. */
type InEveryLanguage<Files> = {
  readonly [Space in keyof Files]: Readonly<
    Record<Language, () => Promise<{ readonly default: Shaped<Words<Files[Space]>> }>>
  >;
};

/** Words that the start does without, one namespace a view or a part of the page. The bundler makes one file of them all. */
export const LATER_WORDS = files satisfies InEveryLanguage<typeof files>;

const openFiles = {
  openDocument: { zh: () => import("./zh/openDocument.json"), en: () => import("./en/openDocument.json") },
};

/** Words for whoever opens a document of their own, in a file apart; no script for pages without workers has them. */
export const OPEN_WORDS = openFiles satisfies InEveryLanguage<typeof openFiles>;

type WordsIn<Files> = { readonly [Space in keyof Files]: Words<Files[Space]> };
export type LaterWords = WordsIn<typeof files> & WordsIn<typeof openFiles>;
