import type { Row } from "../budget/dataset.ts";
import { plain, rowLike, type Table } from "./cells.ts";

/** Where a unit's money comes from, by the column keys of the data set. */
export type Source = "generalBudget" | "fund" | "stateCapital" | "fiscalAccount" | "unitFunds";

/** The sources that are fiscal appropriation (财政拨款), and all of them. */
export const APPROPRIATED: readonly Source[] = ["generalBudget", "fund", "stateCapital"];
export const SOURCES: readonly Source[] = [...APPROPRIATED, "fiscalAccount", "unitFunds"];

const NAMES: readonly (readonly [Source, RegExp])[] = [
  ["generalBudget", /^(?:本年)?一般公共预算/],
  ["fund", /^(?:本年)?政府性基金/],
  ["stateCapital", /^(?:本年)?国有资本经营/],
  ["fiscalAccount", /^(?:本年)?财政专户/],
  ["unitFunds", /^(?:本年)?单位资金/],
];

/** The source that a revenue line or phrase names (一、一般公共预算); null for any other. */
export const sourceNamed = (label: string): Source | null =>
  NAMES.find(([, name]) => name.test(plain(label)))?.[0] ?? null;

export const CURRENT_REVENUE = /^本年收入(?:合计|小计)?$/;
export const CARRIED_OVER = /^上年.*结转/;
export const REVENUE_TOTAL = /^收入(?:总计|合计)$/;
export const CURRENT_EXPENDITURE = /^本年支出(?:合计|小计)?$/;
export const YEAR_END = /^(?:年终结转|结转下年)/;
export const EXPENDITURE_TOTAL = /^支出(?:总计|合计)$/;

const isNumbered = (row: Row): boolean => /^\s*[一二三四五六七八九十]+\s*、/.test(row.label);

/** The numbered lines above the row of this label (all lines where none is numbered); in 表一 and 表四 they add up to it. */
export function linesAbove(table: Table | undefined, total: RegExp): readonly Row[] {
  const row = rowLike(table, total);
  if (table === undefined || row === undefined) return [];
  const above = table.side.rows.slice(0, table.side.rows.indexOf(row));
  return above.some(isNumbered) ? above.filter(isNumbered) : above;
}

/** The lines between 上年财政拨款结转 and the total: what is carried over, by source. */
export function carriedOverLines(table: Table | undefined): readonly Row[] {
  const row = rowLike(table, CARRIED_OVER);
  if (table === undefined || row === undefined) return [];
  const below = table.side.rows.slice(table.side.rows.indexOf(row) + 1);
  const end = below.findIndex((candidate) => sourceNamed(candidate.label) === null);
  return end < 0 ? below : below.slice(0, end);
}
