import { plain, rowLike, type Table } from "./cells.ts";
import type { Row } from "./dataset.ts";

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

export const CURRENT_REVENUE = /^(?:本年|当年)收入(?:合计|小计)?$/;
/** 上年结转 of a budget is 年初结转和结余 of final accounts. */
export const CARRIED_OVER = /^(?:上年|年初).*结转/;
/** What is taken from the unit's own savings to close its year; it stands between the revenue of the year and the total. */
export const OWN_SAVINGS = /^(?:使用|动用)?(?:非财政拨款结余|事业基金)/;
export const CURRENT_EXPENDITURE = /^(?:本年|当年)支出(?:合计|小计)?$/;
export const YEAR_END = /^(?:(?:年终|年末).*结转|结转下年)/;
/** What is left of the unit's own revenue and given to its funds. */
export const SURPLUS_USED = /^结余分配/;

/** The labels of a balance's last line, the surest first: where 收入合计 and 总计 are both printed, 总计 is the total. */
export const REVENUE_TOTALS: readonly RegExp[] = [/^收入总计$/, /^总计$/, /^收入合计$/];
export const EXPENDITURE_TOTALS: readonly RegExp[] = [/^支出总计$/, /^总计$/, /^支出合计$/];

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

/** The lines between this year's line and the total, without those that break one of them down (其中：, 一、, （一）). */
export function linesBefore(table: Table | undefined, current: RegExp, totals: readonly RegExp[]): readonly Row[] {
  const [from, to] = [rowLike(table, current), firstRowLike(table, totals)];
  if (table === undefined || from === undefined || to === undefined) return [];
  const { rows } = table.side;
  return rows.slice(rows.indexOf(from) + 1, rows.indexOf(to)).filter(({ label }) => plain(label) === bare(label));
}

export const firstRowLike = (table: Table | undefined, labels: readonly RegExp[]): Row | undefined =>
  labels.map((label) => rowLike(table, label)).find((row) => row !== undefined);

const bare = (label: string): string => label.replace(/\s/g, "");
