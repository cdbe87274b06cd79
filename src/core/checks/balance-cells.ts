import type { Dataset } from "../budget/dataset.ts";
import { rowLike, type Table, tableOf, termOf, totalOf } from "./cells.ts";
import type { Term } from "./claim.ts";
import { isSomething } from "./claims.ts";
import {
  CARRIED_OVER,
  CURRENT_EXPENDITURE,
  CURRENT_REVENUE,
  carriedOverLines,
  EXPENDITURE_TOTAL,
  linesAbove,
  REVENUE_TOTAL,
  type Source,
  sourceNamed,
  YEAR_END,
} from "./sources.ts";

/** The standard lines of a two-sided balance (表一, 表四), by what they mean. */
export interface Balance {
  readonly revenue: Table | undefined;
  readonly expenditure: Table | undefined;
  readonly currentRevenue: Term | undefined;
  readonly carriedOver: Term | undefined;
  readonly revenueTotal: Term | undefined;
  /** a figure of 本年支出合计, 年终结转 or 支出总计 in one column */
  readonly currentExpenditure: (key: string) => Term | undefined;
  readonly yearEnd: (key: string) => Term | undefined;
  readonly expenditureTotal: (key: string) => Term | undefined;
  /** a source's revenue line, and in 表四 what is carried over of it */
  readonly source: (source: Source) => Term | undefined;
  readonly carriedOverOf: (source: Source) => Term | undefined;
}

export function balanceOf(dataset: Dataset, id: "summary" | "appropriation"): Balance {
  const revenue = tableOf(dataset, id, "revenue");
  const expenditure = tableOf(dataset, id, "expenditure");
  const income = (label: RegExp) => termOf(revenue, rowLike(revenue, label), "amount");
  const spending = (label: RegExp) => (key: string) => termOf(expenditure, rowLike(expenditure, label), key);
  const lines = linesAbove(revenue, CURRENT_REVENUE);
  const carried = carriedOverLines(revenue);
  const isOf = (source: Source) => (row: { readonly label: string }) => sourceNamed(row.label) === source;
  return {
    revenue,
    expenditure,
    currentRevenue: income(CURRENT_REVENUE),
    carriedOver: income(CARRIED_OVER),
    revenueTotal: income(REVENUE_TOTAL),
    currentExpenditure: spending(CURRENT_EXPENDITURE),
    yearEnd: spending(YEAR_END),
    expenditureTotal: spending(EXPENDITURE_TOTAL),
    source: (source) => termOf(revenue, lines.find(isOf(source)), "amount"),
    carriedOverOf: (source) => termOf(revenue, carried.find(isOf(source)), "amount"),
  };
}

/** True where money other than fiscal appropriation is printed; then 财政拨款 is only a part of the whole. */
export const hasOtherSources = (dataset: Dataset): boolean => {
  const summary = balanceOf(dataset, "summary");
  const revenue = tableOf(dataset, "revenue", "revenue");
  const others = ["fiscalAccount", "unitFunds"] as const;
  const unnamed = linesAbove(summary.revenue, CURRENT_REVENUE).filter(({ label }) => sourceNamed(label) === null);
  return (
    others.some((key) => isSomething(summary.source(key)) || isSomething(totalOf(dataset, revenue, key))) ||
    unnamed.some((row) => isSomething(termOf(summary.revenue, row, "amount")))
  );
};

/** True where 财政拨款 is only a part of the whole: other sources this year, or more carried over than 表四 carries over of appropriation. */
export function hasOtherMoney(dataset: Dataset): boolean {
  const [all, appropriated] = [
    balanceOf(dataset, "summary").carriedOver,
    balanceOf(dataset, "appropriation").carriedOver,
  ];
  return hasOtherSources(dataset) || (isSomething(all) && all?.text !== appropriated?.text);
}

/** True where 表一, 表二 or 表四 print an amount carried over from last year. */
export const hasCarriedOver = (dataset: Dataset): boolean => {
  const [summary, appropriation] = [balanceOf(dataset, "summary"), balanceOf(dataset, "appropriation")];
  return [
    summary.carriedOver,
    summary.currentExpenditure("carriedOver"),
    appropriation.carriedOver,
    totalOf(dataset, tableOf(dataset, "revenue", "revenue"), "carriedOver"),
  ].some(isSomething);
};

/** True where government funds or state capital operations print an amount; then the general public budget is only a part of 财政拨款. */
export const hasOtherBudgets = (dataset: Dataset): boolean => {
  const appropriation = balanceOf(dataset, "appropriation");
  const revenue = tableOf(dataset, "revenue", "revenue");
  return (["fund", "stateCapital"] as const).some(
    (key) =>
      isSomething(appropriation.source(key)) ||
      isSomething(appropriation.currentExpenditure(key)) ||
      isSomething(totalOf(dataset, revenue, key)),
  );
};
