import type { Check } from "../checks/check.ts";
import { checkDataset } from "../checks/check-dataset.ts";
import type { Budget } from "../document/budget.ts";
import type { TermKey } from "../document/term-keys.ts";
import {
  breakdownTables,
  flowTables,
  overviewTable,
  spendingTable,
  splitTable,
  threePublicTable,
} from "./budget-rows.ts";
import { statementPlace } from "./row-keys.ts";
import { checksTable, explanationTable, glossaryTable, statementCells, targetTables, unitTable } from "./text-rows.ts";
import type { ViewTable } from "./view-table.ts";

/** The views whose rows can be downloaded, in the order of the page. */
export const EXPORTED_VIEWS = [
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
] as const;
/** A view whose rows can be downloaded. */
export type ExportedView = (typeof EXPORTED_VIEWS)[number];

/** What of a view is asked for, and the words that its rows quote from the page. */
export interface ViewRowsOptions {
  readonly code?: string | null;
  readonly statement?: string | null;
  /** the keys of the rows that a place of the page shows; null for all */
  readonly shownAt?: (place: string) => readonly string[] | null;
  readonly plainOf: (key: TermKey, part: "name" | "plain") => string;
  readonly sentenceOf: (check: Check) => string;
}

/** The tables of a view with the figures that it shows: what every download of it is made of. A view without its statement has none. */
export function viewTables(view: ExportedView, budget: Budget, options: ViewRowsOptions): readonly ViewTable[] {
  const { dataset } = budget;
  const shownAt = options.shownAt ?? (() => null);
  const some = (table: ViewTable | null): readonly ViewTable[] => (table === null || table.count === 0 ? [] : [table]);
  switch (view) {
    case "overview":
      return [overviewTable(budget, checkDataset(dataset))];
    case "split":
      return some(splitTable(budget));
    case "spending":
      return some(spendingTable(budget, options.code ?? null));
    case "flow":
      return flowTables(budget).filter(({ count }) => count > 0);
    case "breakdown":
      return breakdownTables(budget);
    case "three-public":
      return some(threePublicTable(budget));
    case "targets":
      return targetTables(budget, shownAt(view)).filter(({ count }) => count > 0);
    case "statements":
      return some(statementCells(dataset, options.statement ?? null, (id) => shownAt(statementPlace(id))));
    case "explanation":
      return some(explanationTable(budget));
    case "unit":
      return some(unitTable(budget, shownAt(view)));
    case "glossary":
      return some(glossaryTable(budget, options.plainOf, shownAt(view)));
    case "checks":
      return some(checksTable(checkDataset(dataset), options.sentenceOf, shownAt(view)));
  }
}
