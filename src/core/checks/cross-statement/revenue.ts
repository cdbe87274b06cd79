import { balanceOf } from "../../document/balance-cells.ts";
import { type CellFigure, isSomething, printed } from "../../document/cell-figure.ts";
import type { Dataset, Row } from "../../document/dataset.ts";
import { APPROPRIATED, SOURCES } from "../../document/sources.ts";
import {
  excludesCarriedOver,
  figureIn,
  hasColumn,
  revenueOf,
  rowName,
  spendingOf,
  type Table,
  tableListing,
  totalOf,
  totalRowOf,
} from "../../document/tables.ts";
import { TOTAL } from "../../lexicon/row-labels.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { judge } from "../judge.ts";
import { samePrinted, sumOfParts } from "../make-claim.ts";
import { carriedOver, isOnlyOfTheYear, yearEnd } from "../money-read.ts";
import { headOf } from "./head.ts";
import { pairedRows } from "./paired-rows.ts";

/** 表二 agrees with 表一: the revenue of the year, each of its sources, and what is carried over. A total of 表二 that holds what is carried over is 收入总计. */
const revenueAgreesWithSummary: Rule = ({ dataset }) => {
  const revenue = revenueOf(dataset);
  const summary = balanceOf(dataset, "summary");
  const name = revenue === undefined ? "" : rowName(totalRowOf(dataset, revenue) ?? revenue.side.rows[0] ?? NO_ROW);
  const agree = (key: string, inSummary: CellFigure | undefined) =>
    samePrinted(headOf("revenue", "sourceInRevenue", name, key), totalOf(dataset, revenue, key), inSummary);
  return [
    ...agree(
      "total",
      holdsCarriedOver(revenue, totalRowOf(dataset, revenue)) ? summary.revenueTotal : summary.currentRevenue,
    ),
    ...SOURCES.flatMap((source) => agree(source, summary.source(source))),
    ...agree("carriedOver", summary.carriedOver),
  ];
};

/**
 * Per code and in total: what 表二 takes in, with what is carried over, is what 表三 spends. Where 表二 does not print what is carried over,
 * nothing may be; nor may anything be left at the end of the year.
 */
const codeInExpenditure: Rule = ({ dataset }) => {
  const [revenue, expenditure] = [revenueOf(dataset), spendingOf(dataset, "all")];
  if (revenue === undefined || yearEnd(dataset) === "some") return [];
  if (!hasColumn(revenue, "carriedOver") && !isOnlyOfTheYear(dataset)) return [];
  return pairedRows(dataset, revenue, expenditure).flatMap(({ name, left, right }) =>
    printed([figureIn(expenditure, right, "total")]).flatMap((spent) =>
      sumOfParts(headOf("expenditure", "codeInExpenditure", name, "revenue"), spent, [
        figureIn(revenue, left, "total"),
        holdsCarriedOver(revenue, left) ? undefined : figureIn(revenue, left, "carriedOver"),
      ]),
    ),
  );
};

/** True where a total of 表二 is its sources and what is carried over; mostly it is its sources alone. */
function holdsCarriedOver(revenue: Table | undefined, row: Row | undefined): boolean {
  const [carried, total] = printed([figureIn(revenue, row, "carriedOver"), figureIn(revenue, row, "total")]);
  if (carried === undefined || total === undefined || !isSomething(carried)) return false;
  const sources = printed(
    (revenue?.side.columns ?? [])
      .filter(({ key }) => key !== "total" && key !== "carriedOver")
      .map(({ key }) => figureIn(revenue, row, key)),
  );
  const claim = { id: "", family: "row", kind: "sourcesSum", relation: "equals", left: [total] } as const;
  return sources.length > 0 && judge({ ...claim, right: [...sources, carried] }).verdict === "equal";
}

/** Per code and in total: what 表五, 表八 and 表九 spend (without what is carried over) is what 表二 takes in of that source. */
const sourceSpentPerCode: Rule = ({ dataset }) => {
  const revenue = revenueOf(dataset);
  return APPROPRIATED.flatMap((source) => {
    const spending = spendingOf(dataset, source);
    if (spending === undefined || !isComparable(dataset, spending)) return [];
    return pairedRows(dataset, revenue, spending).flatMap(({ name, left, right }) =>
      samePrinted(
        headOf(spending.statement.id, "generalBudgetOfRevenue", name, "revenue"),
        figureIn(spending, right, "total"),
        figureIn(revenue, left, source),
      ),
    );
  });
};

/** 表七 and the revenue side of 表九 take in what 表一 states for that source. */
const sourceInOwnStatement: Rule = ({ dataset }) => {
  const summary = balanceOf(dataset, "summary");
  return (["fund", "stateCapital"] as const).flatMap((source) => {
    const table = tableListing(dataset, { money: source, lists: "functions" }, "revenue");
    return samePrinted(
      headOf(table?.statement.id ?? "fund-revenue", "sourceInOwnStatement", TOTAL, "summary"),
      totalOf(dataset, table, "amount"),
      summary.source(source),
    );
  });
};

const NO_ROW = { line: 1, code: null, label: "", amounts: {} };

/** A table that does not say 不含上年结转 may hold it; it is comparable where nothing is carried over, as the tables tell. */
const isComparable = (dataset: Dataset, { statement }: Table): boolean =>
  excludesCarriedOver(statement) || carriedOver(dataset) === "none";

/** Revenue against the summary, and per code against what is spent. */
export const rules: RuleSet = {
  kinds: ["sourcesSum", "sourceInRevenue", "sourceInOwnStatement", "codeInExpenditure", "generalBudgetOfRevenue"],
  rules: [revenueAgreesWithSummary, codeInExpenditure, sourceSpentPerCode, sourceInOwnStatement],
};
