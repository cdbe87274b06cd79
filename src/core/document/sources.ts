import { FIRST_LEVEL_NUMBER, plain } from "../lexicon/numbering.ts";
import { CARRIED_OVER, LAST_LINE } from "../lexicon/row-labels.ts";
import { REVENUE_NAMES, SOURCE_NAMES } from "../lexicon/sources.ts";
import type { Row } from "./dataset.ts";
import { rowLike, type Table } from "./tables.ts";

/** Where a unit's money comes from, by the column keys of the data set. */
export type Source = (typeof SOURCE_NAMES)[number][0];

/** The sources that are fiscal appropriation (财政拨款), and all of them. */
export const APPROPRIATED = ["generalBudget", "fund", "stateCapital"] as const satisfies readonly Source[];
/** All sources of a unit’s money, appropriation first. */
export const SOURCES: readonly Source[] = [...APPROPRIATED, "fiscalAccount", "unitFunds"];

/** What a unit's money may be, by the column keys of the data set; appropriation is printed as one or in its parts. */
export type Revenue = (typeof REVENUE_NAMES)[number][0];

/** All that may pay for a year: the revenue of the year, the unit's own savings, and what is carried over. */
export const PAYERS: readonly Payer[] = [...REVENUE_NAMES.map(([key]) => key), "ownSavings", "carriedOver"];
/** One of them, by its column key. */
export type Payer = Revenue | "ownSavings" | "carriedOver";

/** Of the payers that a table prints, those that add up: appropriation in its parts where the general budget is one of them, else as one. */
export function countedOnce<Of extends string>(keys: readonly Of[]): readonly Of[] {
  const has = (key: string) => keys.some((each) => each === key);
  const twice: readonly string[] = has("generalBudget")
    ? ["fiscalAppropriation"]
    : has("fiscalAppropriation")
      ? ["fund", "stateCapital"]
      : [];
  return keys.filter((key) => !twice.includes(key));
}

/** The revenue that a line of a balance names (二、事业收入); null for any other. */
export const revenueNamed = (label: string): Revenue | null =>
  REVENUE_NAMES.find(([, name]) => name.test(plain(label)))?.[0] ?? null;

/** The source that a revenue line or phrase names (一、一般公共预算); null for any other. */
export const sourceNamed = (label: string): Source | null =>
  SOURCE_NAMES.find(([, name]) => name.test(plain(label)))?.[0] ?? null;

const isNumbered = (row: Row): boolean => FIRST_LEVEL_NUMBER.test(row.label);

/**
 * The numbered lines above the row of this label (all lines where none is numbered); in 表一 and 表四 they add up to it. Where that row opens the table
 * (一、本年收入), they are the lines below it, up to the next of its level.
 */
export function linesAbove(table: Table | undefined, total: RegExp): readonly Row[] {
  const row = rowLike(table, total);
  if (table === undefined || row === undefined) return [];
  const { rows } = table.side;
  const at = rows.indexOf(row);
  const above = rows.slice(0, at);
  if (at === 0 && isNumbered(row)) {
    const below = rows.slice(1);
    const end = below.findIndex((other) => isNumbered(other) || LAST_LINE.test(plain(other.label)));
    return end < 0 ? below : below.slice(0, end);
  }
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

/** The lines between this year's line and the total, without those that break one of them down (其中：, 一、, （一）). */
export function linesBefore(table: Table | undefined, current: RegExp, totals: readonly RegExp[]): readonly Row[] {
  const [from, to] = [rowLike(table, current), firstRowLike(table, totals)];
  if (table === undefined || from === undefined || to === undefined) return [];
  const { rows } = table.side;
  return rows.slice(rows.indexOf(from) + 1, rows.indexOf(to)).filter(({ label }) => plain(label) === bare(label));
}

/** The row that fits the first of these labels that any row fits. */
export const firstRowLike = (table: Table | undefined, labels: readonly RegExp[]): Row | undefined =>
  labels.map((label) => rowLike(table, label)).find((row) => row !== undefined);

const bare = (label: string): string => label.replace(/\s/g, "");
