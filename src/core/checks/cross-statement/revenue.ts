import type { StatementId } from "../../budget/dataset.ts";
import { balanceOf } from "../balance-cells.ts";
import {
  excludesCarriedOver,
  rowName,
  rowsByCode,
  type Table,
  tableOf,
  termOf,
  totalOf,
  totalRowOf,
} from "../cells.ts";
import { claimId, type Rule, type Term } from "../claim.ts";
import { printed, samePrinted, sumOfParts } from "../claims.ts";
import type { CheckKind } from "../kinds.ts";
import { SOURCES, type Source } from "../sources.ts";
import { withTotals } from "./rows.ts";

const head = (statement: StatementId, kind: CheckKind, name: string, key: string) => ({
  id: claimId("cross-statement", statement, name, key),
  family: "cross-statement" as const,
  kind,
});

/** 表二 agrees with 表一: the revenue of the year, each of its sources, and what is carried over. */
export const revenueAgreesWithSummary: Rule = ({ dataset }) => {
  const revenue = tableOf(dataset, "revenue", "revenue");
  const summary = balanceOf(dataset, "summary");
  const name = revenue === undefined ? "" : rowName(totalRowOf(dataset, revenue) ?? revenue.side.rows[0] ?? NO_ROW);
  const agree = (key: string, inSummary: Term | undefined) =>
    samePrinted(head("revenue", "sourceInRevenue", name, key), totalOf(dataset, revenue, key), inSummary);
  return [
    ...agree("total", summary.currentRevenue),
    ...SOURCES.flatMap((source) => agree(source, summary.source(source))),
    ...agree("carriedOver", summary.carriedOver),
  ];
};

/** Per code and in total: what 表二 takes in, with what is carried over, is what 表三 spends. */
export const codeInExpenditure: Rule = ({ dataset }) => {
  const [revenue, expenditure] = [tableOf(dataset, "revenue", "revenue"), tableOf(dataset, "expenditure")];
  return withTotals(dataset, revenue, expenditure).flatMap(({ name, left, right }) =>
    printed([termOf(expenditure, right, "total")]).flatMap((spent) =>
      sumOfParts(head("expenditure", "codeInExpenditure", name, "revenue"), spent, [
        termOf(revenue, left, "total"),
        termOf(revenue, left, "carriedOver"),
      ]),
    ),
  );
};

/** Per code and in total: what 表五, 表八 and 表九 spend (without what is carried over) is what 表二 takes in of that source. */
export const sourceSpentPerCode: Rule = ({ dataset }) => {
  const revenue = tableOf(dataset, "revenue", "revenue");
  return SPENDING.flatMap(([source, id]) => {
    const spending = tableOf(dataset, id);
    if (spending === undefined || !isComparable(spending, revenue)) return [];
    return withTotals(dataset, revenue, spending).flatMap(({ name, left, right }) =>
      samePrinted(
        head(id, "generalBudgetOfRevenue", name, "revenue"),
        termOf(spending, right, "total"),
        termOf(revenue, left, source),
      ),
    );
  });
};

/** 表七 and the revenue side of 表九 take in what 表一 states for that source. */
export const sourceInOwnStatement: Rule = ({ dataset }) => {
  const summary = balanceOf(dataset, "summary");
  return OWN.flatMap(([source, id]) => {
    const table = tableOf(dataset, id, "revenue");
    return samePrinted(
      head(id, "sourceInOwnStatement", "合计", "summary"),
      totalOf(dataset, table, "amount"),
      summary.source(source),
    );
  });
};

const SPENDING: readonly (readonly [Source, StatementId])[] = [
  ["generalBudget", "general-budget"],
  ["fund", "fund-expenditure"],
  ["stateCapital", "state-capital"],
];
const OWN: readonly (readonly [Source, StatementId])[] = [
  ["fund", "fund-revenue"],
  ["stateCapital", "state-capital"],
];
const NO_ROW = { line: 1, code: null, label: "", amounts: {} };

/** A table that does not say 不含上年结转 may hold it; it is comparable where nothing is carried over. */
const isComparable = ({ statement }: Table, revenue: Table | undefined): boolean =>
  excludesCarriedOver(statement) ||
  ![...rowsByCode(revenue).values()].some((row) => printed([termOf(revenue, row, "carriedOver")]).length > 0);
