import type { TablesOf } from "./core/exports/view-table.ts";
import type { Language } from "./core/format-amount.ts";

/** The sections in the order of the page. Each is a view, which can be linked, embedded, printed and taken away on its own. */
export const VIEW_IDS = [
  "overview",
  "split",
  "spending",
  "flow",
  "breakdown",
  "three-public",
  "targets",
  "statements",
  "explanation",
  "unit",
  "glossary",
  "checks",
  "data",
] as const;
/** Views whose section is empty until the address asks for them: without other data sets there is nothing to compare. */
export const ASKED_VIEW_IDS = ["compare"] as const;
export type ViewId = (typeof VIEW_IDS)[number] | (typeof ASKED_VIEW_IDS)[number];

/**
 * Views whose first effects change their height: they hydrate while they are still below the window, and an embed of one shows
 * it only then. A list of its own, as the script before the first paint takes nothing else of a view.
 */
export const CHANGING_HEIGHT: readonly ViewId[] = ["statements", "data"];

/** The words of a view: what it is called, over it and in the contents, what else people call it, and what it says. */
export interface ViewWords {
  readonly view: { readonly name: string; readonly inContents: string; readonly aliases: string };
}

/**
 * What the page has to know of a view; the skeleton, styles, words, downloads and frames follow from it. Its component is
 * `<Name>.island.tsx`, named as the view is (see app/islands.ts).
 */
interface View {
  /** left out where the start has them */
  readonly words?: Readonly<Record<Language, () => Promise<{ readonly default: ViewWords }>>>;
  /** `opening`: it does with what the first screen shows; else it gets the whole budget */
  readonly needs?: "opening";
  /** it tells what the checks have found: they are made before it hydrates, in short stages */
  readonly checks?: true;
  /** what of the address it shows, besides data set, unit and theme */
  readonly shows?: readonly ("code" | "statement" | "q" | "sort" | "order" | "level" | "family" | "verdict" | "with")[];
  /** its rows, as they can be taken away; loaded when they are */
  readonly tables?: () => Promise<TablesOf>;
  /** in print: left out of the brief, or with short tables, of which each stays on one page */
  readonly print?: "notInBrief" | "shortTables";
  /** the height in px that a frame 320 and 700 px wide needs, as `scripts/measure-embeds.ts` measures it */
  readonly heights: readonly [narrow: number, wide: number];
}

export const VIEWS = {
  overview: {
    needs: "opening",
    tables: () => import("./core/exports/tables/overview.ts").then(({ overviewTables }) => overviewTables),
    heights: [1140, 1200],
  },
  split: {
    words: { zh: () => import("./i18n/zh/split.json"), en: () => import("./i18n/en/split.json") },
    tables: () => import("./core/exports/tables/split.ts").then(({ splitTables }) => splitTables),
    print: "shortTables",
    heights: [940, 580],
  },
  spending: {
    words: { zh: () => import("./i18n/zh/spending.json"), en: () => import("./i18n/en/spending.json") },
    checks: true,
    shows: ["code"],
    tables: () => import("./core/exports/tables/spending.ts").then(({ spendingTables }) => spendingTables),
    heights: [3320, 2380],
  },
  flow: {
    words: { zh: () => import("./i18n/zh/flow.json"), en: () => import("./i18n/en/flow.json") },
    tables: () => import("./core/exports/tables/flow.ts").then(({ flowTables }) => flowTables),
    print: "shortTables",
    heights: [1480, 1200],
  },
  breakdown: {
    words: { zh: () => import("./i18n/zh/breakdown.json"), en: () => import("./i18n/en/breakdown.json") },
    checks: true,
    tables: () => import("./core/exports/tables/breakdown.ts").then(({ breakdownTables }) => breakdownTables),
    print: "shortTables",
    heights: [2700, 1820],
  },
  "three-public": {
    words: { zh: () => import("./i18n/zh/three-public.json"), en: () => import("./i18n/en/three-public.json") },
    tables: () => import("./core/exports/tables/three-public.ts").then(({ threePublicTables }) => threePublicTables),
    print: "shortTables",
    heights: [1220, 840],
  },
  targets: {
    words: { zh: () => import("./i18n/zh/targets.json"), en: () => import("./i18n/en/targets.json") },
    checks: true,
    shows: ["q", "sort", "order", "level"],
    tables: () => import("./core/exports/tables/targets.ts").then(({ targetTables }) => targetTables),
    heights: [9260, 7780],
  },
  compare: {
    words: { zh: () => import("./i18n/zh/compare.json"), en: () => import("./i18n/en/compare.json") },
    shows: ["with"],
    tables: () => import("./core/exports/tables/compare.ts").then(({ compareTables }) => compareTables),
    print: "notInBrief",
    heights: [2400, 1800],
  },
  statements: {
    words: { zh: () => import("./i18n/zh/statements.json"), en: () => import("./i18n/en/statements.json") },
    checks: true,
    shows: ["statement"],
    tables: () => import("./core/exports/tables/statements.ts").then(({ statementTables }) => statementTables),
    print: "notInBrief",
    heights: [3600, 2200],
  },
  explanation: {
    words: { zh: () => import("./i18n/zh/explanation.json"), en: () => import("./i18n/en/explanation.json") },
    checks: true,
    tables: () => import("./core/exports/tables/explanation.ts").then(({ explanationTables }) => explanationTables),
    print: "notInBrief",
    heights: [8760, 4680],
  },
  unit: {
    words: { zh: () => import("./i18n/zh/unit.json"), en: () => import("./i18n/en/unit.json") },
    shows: ["q"],
    tables: () => import("./core/exports/tables/unit.ts").then(({ unitTables }) => unitTables),
    print: "notInBrief",
    heights: [13760, 7180],
  },
  glossary: {
    words: { zh: () => import("./i18n/zh/glossary.json"), en: () => import("./i18n/en/glossary.json") },
    shows: ["q"],
    tables: () => import("./core/exports/tables/glossary.ts").then(({ glossaryTables }) => glossaryTables),
    print: "notInBrief",
    heights: [7100, 5100],
  },
  checks: {
    words: { zh: () => import("./i18n/zh/checks.json"), en: () => import("./i18n/en/checks.json") },
    checks: true,
    shows: ["q", "family", "verdict"],
    tables: () => import("./core/exports/tables/checks.ts").then(({ checksTables }) => checksTables),
    heights: [12120, 7340],
  },
  data: {
    words: { zh: () => import("./i18n/zh/data.json"), en: () => import("./i18n/en/data.json") },
    print: "notInBrief",
    heights: [4820, 2920],
  },
} as const satisfies Readonly<Record<ViewId, View>>;

/** The same with everything that a view may leave out. */
export const viewOf = (id: ViewId): View => VIEWS[id];
