import type { PrintedAmount } from "../format-amount.ts";
import { plain } from "../lexicon/numbering.ts";
import {
  CARRIED_OVER,
  CURRENT_EXPENDITURE,
  CURRENT_REVENUE,
  EXPENDITURE_TOTALS,
  OWN_SAVINGS,
  REVENUE_TOTALS,
  SURPLUS_USED,
  YEAR_END,
} from "../lexicon/row-labels.ts";
import { isSomething } from "./cell-figure.ts";
import type { Dataset, Row } from "./dataset.ts";
import { carriedOverLines, firstRowLike, linesAbove, linesBefore, type Source, sourceNamed } from "./sources.ts";
import { figureIn, rowLike, type Table, tableOf } from "./tables.ts";

/** The standard lines of a two-sided balance (表一, 表四), by what they mean. */
export interface Balance {
  readonly revenue: Table | undefined;
  readonly expenditure: Table | undefined;
  readonly currentRevenue: PrintedAmount | undefined;
  readonly carriedOver: PrintedAmount | undefined;
  /** 使用非财政拨款结余: the unit's own savings used in the year */
  readonly ownSavings: PrintedAmount | undefined;
  readonly revenueTotal: PrintedAmount | undefined;
  /** a figure of 本年支出合计, 年终结转 or 支出总计 in one column */
  readonly currentExpenditure: (key: string) => PrintedAmount | undefined;
  readonly yearEnd: (key: string) => PrintedAmount | undefined;
  readonly surplusUsed: (key: string) => PrintedAmount | undefined;
  readonly expenditureTotal: (key: string) => PrintedAmount | undefined;
  /** true where a line that is none of these prints an amount between the line of the year and the total, which then holds more than them */
  readonly hasOtherLines: (side: "revenue" | "expenditure", key: string) => boolean;
  /** a source's revenue line, and in 表四 what is carried over of it */
  readonly source: (source: Source) => PrintedAmount | undefined;
  readonly carriedOverOf: (source: Source) => PrintedAmount | undefined;
}

/** The standard lines of the summary (表一) or of the appropriation (表四); a line that is not printed is undefined. */
export function balanceOf(dataset: Dataset, id: "summary" | "appropriation"): Balance {
  const revenue = tableOf(dataset, id, "revenue");
  const expenditure = tableOf(dataset, id, "expenditure");
  const income = (label: RegExp) => figureIn(revenue, rowLike(revenue, label), "amount");
  const spending = (label: RegExp) => (key: string) => figureIn(expenditure, rowLike(expenditure, label), key);
  const lines = linesAbove(revenue, CURRENT_REVENUE);
  const carried = carriedOverLines(revenue);
  const isOf = (source: Source) => (row: { readonly label: string }) => sourceNamed(row.label) === source;
  return {
    revenue,
    expenditure,
    currentRevenue: income(CURRENT_REVENUE),
    carriedOver: income(CARRIED_OVER),
    ownSavings: income(OWN_SAVINGS),
    revenueTotal: figureIn(revenue, firstRowLike(revenue, REVENUE_TOTALS), "amount"),
    currentExpenditure: spending(CURRENT_EXPENDITURE),
    yearEnd: spending(YEAR_END),
    surplusUsed: spending(SURPLUS_USED),
    expenditureTotal: (key) => figureIn(expenditure, firstRowLike(expenditure, EXPENDITURE_TOTALS), key),
    hasOtherLines: (side, key) =>
      side === "revenue"
        ? isMore(revenue, linesBefore(revenue, CURRENT_REVENUE, REVENUE_TOTALS), [CARRIED_OVER, OWN_SAVINGS], key)
        : isMore(
            expenditure,
            linesBefore(expenditure, CURRENT_EXPENDITURE, EXPENDITURE_TOTALS),
            [YEAR_END, SURPLUS_USED],
            key,
          ),
    source: (source) => figureIn(revenue, lines.find(isOf(source)), "amount"),
    carriedOverOf: (source) => figureIn(revenue, carried.find(isOf(source)), "amount"),
  };
}

/** True where a line other than the known ones prints an amount; a second line of one kind (年末结转 twice) is another one too. */
const isMore = (table: Table | undefined, rows: readonly Row[], known: readonly RegExp[], key: string): boolean => {
  const firsts = known.map((label) => rows.find((row) => label.test(plain(row.label))));
  return rows.some((row) => !firsts.includes(row) && isSomething(figureIn(table, row, key)));
};
