/** Words that come with the island that says them, so that the start does not grow with the page; one namespace an island. */
export const LATER_WORDS = {
  split: () => import("./spaces/split.ts"),
  spending: () => import("./spaces/spending.ts"),
  breakdown: () => import("./spaces/breakdown.ts"),
  threePublic: () => import("./spaces/three-public.ts"),
  targets: () => import("./spaces/targets.ts"),
  statements: () => import("./spaces/statements.ts"),
  unit: () => import("./spaces/unit.ts"),
  glossary: () => import("./spaces/glossary.ts"),
  flow: () => import("./spaces/flow.ts"),
  explanation: () => import("./spaces/explanation.ts"),
  search: () => import("./spaces/search.ts"),
  provenance: () => import("./spaces/provenance.ts"),
  checks: () => import("./spaces/checks.ts"),
  checksView: () => import("./spaces/checks-view.ts"),
  downloads: () => import("./spaces/downloads.ts"),
  picture: () => import("./spaces/picture.ts"),
  print: () => import("./spaces/print.ts"),
  tables: () => import("./spaces/tables.ts"),
  share: () => import("./spaces/share.ts"),
  notes: () => import("./spaces/notes.ts"),
  present: () => import("./spaces/present.ts"),
  dataView: () => import("./spaces/data-view.ts"),
  faults: () => import("./spaces/faults.ts"),
};

export type LaterSpace = keyof typeof LATER_WORDS;
export type LaterWords = {
  readonly [Space in LaterSpace]: Awaited<ReturnType<(typeof LATER_WORDS)[Space]>>["words"]["zh"];
};
