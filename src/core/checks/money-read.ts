import { balanceOf } from "../document/balance-cells.ts";
import { isSomething, printed } from "../document/cell-figure.ts";
import type { Dataset } from "../document/dataset.ts";
import { APPROPRIATED, sourceNamed } from "../document/sources.ts";
import { figureIn, hasColumn, revenueOf, spendingOf, type Table, totalOf } from "../document/tables.ts";
import { plain } from "../lexicon/numbering.ts";
import {
  ALL_APPROPRIATION,
  CARRIED_OVER,
  CURRENT_REVENUE,
  OWN_SAVINGS,
  REVENUE_TOTALS,
  TOTALS_OTHERS,
} from "../lexicon/row-labels.ts";
import type { Money } from "../lexicon/statement-traits.ts";

/**
 * What the tables say of money that makes two of them differ without any error. “=” between such tables is earned only by `none`:
 * every place that would print the money was read, and prints nothing.
 */
export type MoneyRead = "none" | "some" | "unknown";

const stateOf = (isSome: boolean, isRead: boolean): MoneyRead => (isSome ? "some" : isRead ? "none" : "unknown");
const isAppropriated = (key: string): boolean => (APPROPRIATED as readonly string[]).includes(key);

/** Revenue of the year other than fiscal appropriation: 事业收入, 经营收入, 其他收入, 单位资金, and any line that is not known. */
export function otherSources(dataset: Dataset): MoneyRead {
  const { revenue: summary } = balanceOf(dataset, "summary");
  const revenue = revenueOf(dataset);
  const lines = (summary?.side.rows ?? []).filter((row) => isOtherLine(plain(row.label)));
  const columns = (revenue?.side.columns ?? []).filter(({ key }) => isOtherColumn(key));
  return stateOf(
    lines.some((row) => isSomething(figureIn(summary, row, "amount"))) ||
      columns.some(({ key }) => isSomething(totalOf(dataset, revenue, key))),
    hasFigures(summary, "amount") || hasFigures(revenue, "total"),
  );
}

/** What is carried over from last year, by any table that tells it; the unit's own savings used in the year are alike. */
export function carriedOver(dataset: Dataset): MoneyRead {
  const [summary, appropriation] = [balanceOf(dataset, "summary"), balanceOf(dataset, "appropriation")];
  const revenue = revenueOf(dataset);
  const cells = [
    summary.carriedOver,
    summary.ownSavings,
    summary.currentExpenditure("carriedOver"),
    appropriation.carriedOver,
    totalOf(dataset, revenue, "carriedOver"),
  ];
  const isRead =
    hasFigures(summary.revenue, "amount") ||
    (revenue !== undefined && hasColumn(revenue, "carriedOver") && hasFigures(revenue, "total"));
  return stateOf(cells.some(isSomething), isRead);
}

/** What is carried over at the end of the year, or given to the unit's funds. */
export function yearEnd(dataset: Dataset): MoneyRead {
  const [summary, appropriation] = [balanceOf(dataset, "summary"), balanceOf(dataset, "appropriation")];
  const cells = [summary.yearEnd("total"), summary.surplusUsed("total"), appropriation.yearEnd("total")];
  return stateOf(cells.some(isSomething), hasFigures(summary.expenditure, "total"));
}

/** Government funds or state capital operations: then the general public budget is only a part of 财政拨款. */
function otherBudgets(dataset: Dataset): MoneyRead {
  const [summary, appropriation] = [balanceOf(dataset, "summary"), balanceOf(dataset, "appropriation")];
  const revenue = revenueOf(dataset);
  const isSome = (["fund", "stateCapital"] as const).some((key) =>
    [
      summary.source(key),
      appropriation.source(key),
      appropriation.currentExpenditure(key),
      totalOf(dataset, revenue, key),
      totalOf(dataset, spendingOf(dataset, key), "total"),
    ].some(isSomething),
  );
  const isTold = [appropriation.expenditure, revenue].some(
    (table) => table !== undefined && hasColumn(table, "generalBudget") && hasFigures(table, "generalBudget"),
  );
  return stateOf(
    isSome,
    isTold || printed([appropriation.source("generalBudget"), summary.source("generalBudget")]).length > 0,
  );
}

/** Money other than fiscal appropriation in the whole of the unit: other sources this year, or more carried over than 表四 carries over of appropriation. */
export function otherMoney(dataset: Dataset): MoneyRead {
  const [summary, appropriation] = [balanceOf(dataset, "summary"), balanceOf(dataset, "appropriation")];
  const isMore =
    (isSomething(summary.carriedOver) && summary.carriedOver?.text !== appropriation.carriedOver?.text) ||
    isSomething(summary.ownSavings);
  const others = otherSources(dataset);
  return isMore || others === "some" ? "some" : others;
}

/** What earns “=” between the expenditure of some money and that of a wider one: no other money, as the tables tell, or as two equal totals do. */
export function isAllOf(dataset: Dataset, money: Money, wider: Money): boolean {
  const states = [
    ...(wider === "all" ? [otherSources(dataset)] : []),
    ...(money === "generalBudget" ? [otherBudgets(dataset)] : []),
    carriedOver(dataset),
    yearEnd(dataset),
  ];
  if (states.includes("some")) return false;
  return !states.includes("unknown") || haveOneTotal(dataset, spendingOf(dataset, money), spendingOf(dataset, wider));
}

/** The same between the general public budget and all expenditure. */
export const isOnlyGeneralBudget = (dataset: Dataset): boolean => isAllOf(dataset, "generalBudget", "all");

/** What earns “=” between what comes in and what is spent: nothing is carried over, as the tables tell, or as two equal totals do. */
export function isOnlyOfTheYear(dataset: Dataset): boolean {
  const states = [carriedOver(dataset), yearEnd(dataset)];
  if (states.includes("some")) return false;
  return !states.includes("unknown") || haveOneTotal(dataset, revenueOf(dataset), spendingOf(dataset, "all"));
}

/** True where two tables have one total to the last digit. */
function haveOneTotal(dataset: Dataset, table: Table | undefined, wider: Table | undefined): boolean {
  const [own, all] = [table, wider].map((each) => printed([totalOf(dataset, each, "total")])[0]);
  return own !== undefined && all !== undefined && own.unit === all.unit && own.text === all.text;
}

const isOtherLine = (label: string): boolean => {
  const source = sourceNamed(label);
  if (source !== null) return !isAppropriated(source);
  const isKnown =
    ALL_APPROPRIATION.test(label) ||
    TOTALS_OTHERS.test(label) ||
    [CURRENT_REVENUE, CARRIED_OVER, OWN_SAVINGS, ...REVENUE_TOTALS].some((known) => known.test(label));
  return !isKnown;
};

const isOtherColumn = (key: string): boolean =>
  !isAppropriated(key) && !/^(?:total|overall|amount|fiscalAppropriation|carriedOver|change|lastYear.*)$/.test(key);

const hasFigures = (table: Table | undefined, key: string): boolean =>
  table?.side.rows.some((row) => printed([figureIn(table, row, key)]).length > 0) === true;
