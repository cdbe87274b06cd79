import { readFileSync } from "node:fs";
import { type Budget, budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import type { ExportWords } from "../../../src/core/exports/flat-table.ts";
import type { TableOptions, TablesOf, ViewTable } from "../../../src/core/exports/view-table.ts";
import { VIEW_IDS, type ViewId, viewOf } from "../../../src/views.ts";

const read = (path: string) => JSON.parse(readFileSync(`public/data/${path}`, "utf8"));
export const datong: Dataset = read("datong-social-insurance-center/2026.json");
export const budget = budgetOf(datong);

const tablesOf = new Map<ViewId, TablesOf | null>(
  await Promise.all(VIEW_IDS.map(async (id) => [id, (await viewOf(id).tables?.()) ?? null] as const)),
);
/** The views that can be taken away. */
export const EXPORTED_VIEWS = VIEW_IDS.filter((id) => tablesOf.get(id) !== null);
/** The tables of a view; terms and checks say their keys. */
export const viewTables = (
  view: ViewId,
  asked: Partial<TableOptions> = {},
  of: Budget = budget,
): readonly ViewTable[] =>
  tablesOf.get(view)?.(of, {
    code: null,
    statement: null,
    shownAt: () => null,
    plainOf: (key) => key,
    sentenceOf: ({ id }) => id,
    ...asked,
  }) ?? [];

/** Words that show their keys, so that a test sees what was asked for. */
export const plainWords: ExportWords = {
  language: "zh",
  isTranslated: false,
  head: (key) => key,
  word: (key) => key,
  name: ({ printed }) => printed ?? "",
  unit: (unit) => ({ yuan: "元", wan: "万元", yi: "亿元" })[unit],
  printedHead: (head, unit) => `${head} (printed, ${unit})`,
  convertedHead: (head, unit, precision) => `${head} (${unit}${precision === null ? "" : `, to ${precision}`})`,
  chineseHead: (head) => `${head} (zh)`,
  referenceHead: (head) => `${head} (reference)`,
  place: (cell) => `at ${cell}`,
};
