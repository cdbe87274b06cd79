import type { Shaped } from "./shaped.ts";

/** The words of one namespace in both languages; a key that is missing in English does not compile. */
const words = <Zh>(both: {
  readonly zh: () => Promise<{ readonly default: Zh }>;
  readonly en: () => Promise<{ readonly default: Shaped<Zh> }>;
}) => both;

/** Words that come with the island that says them, so that the start does not grow with the page; one namespace an island. */
export const LATER_WORDS = {
  split: words({ zh: () => import("./zh/split.json"), en: () => import("./en/split.json") }),
  spending: words({ zh: () => import("./zh/spending.json"), en: () => import("./en/spending.json") }),
  breakdown: words({ zh: () => import("./zh/breakdown.json"), en: () => import("./en/breakdown.json") }),
  threePublic: words({ zh: () => import("./zh/threePublic.json"), en: () => import("./en/threePublic.json") }),
  targets: words({ zh: () => import("./zh/targets.json"), en: () => import("./en/targets.json") }),
  statements: words({ zh: () => import("./zh/statements.json"), en: () => import("./en/statements.json") }),
  unit: words({ zh: () => import("./zh/unit.json"), en: () => import("./en/unit.json") }),
  glossary: words({ zh: () => import("./zh/glossary.json"), en: () => import("./en/glossary.json") }),
  flow: words({ zh: () => import("./zh/flow.json"), en: () => import("./en/flow.json") }),
  explanation: words({ zh: () => import("./zh/explanation.json"), en: () => import("./en/explanation.json") }),
  search: words({ zh: () => import("./zh/search.json"), en: () => import("./en/search.json") }),
  provenance: words({ zh: () => import("./zh/provenance.json"), en: () => import("./en/provenance.json") }),
  checks: words({ zh: () => import("./zh/checks.json"), en: () => import("./en/checks.json") }),
  checksView: words({ zh: () => import("./zh/checksView.json"), en: () => import("./en/checksView.json") }),
  downloads: words({ zh: () => import("./zh/downloads.json"), en: () => import("./en/downloads.json") }),
  picture: words({ zh: () => import("./zh/picture.json"), en: () => import("./en/picture.json") }),
  print: words({ zh: () => import("./zh/print.json"), en: () => import("./en/print.json") }),
  tables: words({ zh: () => import("./zh/tables.json"), en: () => import("./en/tables.json") }),
  share: words({ zh: () => import("./zh/share.json"), en: () => import("./en/share.json") }),
  notes: words({ zh: () => import("./zh/notes.json"), en: () => import("./en/notes.json") }),
  present: words({ zh: () => import("./zh/present.json"), en: () => import("./en/present.json") }),
  dataView: words({ zh: () => import("./zh/dataView.json"), en: () => import("./en/dataView.json") }),
  // no document is opened where the page is one script
  openDocument: words({
    zh: () => (import.meta.env.CLASSIC ? Promise.reject() : import("./zh/openDocument.json")),
    en: () => (import.meta.env.CLASSIC ? Promise.reject() : import("./en/openDocument.json")),
  }),
  faults: words({ zh: () => import("./zh/faults.json"), en: () => import("./en/faults.json") }),
};

export type LaterSpace = keyof typeof LATER_WORDS;
export type LaterWords = {
  readonly [Space in LaterSpace]: Awaited<ReturnType<(typeof LATER_WORDS)[Space]["zh"]>>["default"];
};
