import type { Dataset, StatementId } from "../../document/dataset.ts";
import { isTotalRow } from "../../document/functional-tree.ts";
import { figureIn, hasColumn, totalRowOf } from "../../document/tables.ts";
import { STATEMENT_TRAITS, type StatementTraits } from "../../lexicon/statement-traits.ts";
import type { Step } from "./columns.ts";
import { type ComparedLine, comparedCell } from "./lines.ts";
import {
  type ComparedTable,
  carriedOverApart,
  commonStatement,
  isPrinted,
  lineOf,
  sourceOf,
  titlesOf,
} from "./table.ts";

/** The basic, project and other expenditure of a unit, its revenue by source, its costs: what every document has one figure of. */
const TOTALS: readonly (readonly [key: string, statement: StatementId | "function", column: string, of: string])[] = [
  ["expenditure", "function", "total", "total"],
  ["basic", "function", "basic", "total"],
  ["project", "function", "project", "total"],
  ["reserve", "function", "reserve", "total"],
  ["personnel", "basic-by-economic-item", "personnel", "total"],
  ["operating", "basic-by-economic-item", "public", "total"],
  ["revenue", "revenue", "total", "total"],
  ["generalBudget", "revenue", "generalBudget", "total"],
  ["fund", "revenue", "fund", "total"],
  ["stateCapital", "revenue", "stateCapital", "total"],
  ["fiscalAccount", "revenue", "fiscalAccount", "total"],
  ["unitFunds", "revenue", "unitFunds", "total"],
  ["business", "revenue", "business", "total"],
  ["carriedOver", "revenue", "carriedOver", ""],
];
const WHOLES: ReadonlySet<string> = new Set(["expenditure", "revenue"]);

/** What the total of a statement is called by whose money it divides. */
const EXPENDITURE_OF: Partial<Readonly<Record<StatementTraits["money"], string>>> = {
  appropriation: "appropriationExpenditure",
  generalBudget: "generalExpenditure",
};

/** The printed totals of each data set (basic, project, balance …), one a line; of statements that all of them print. */
export function totalsTable(data: readonly Dataset[], steps: readonly Step[]): ComparedTable {
  const byFunction = commonStatement(data, (table) =>
    table.side.rows.some((row) => isTotalRow(row) && row.amounts.total != null),
  );
  const lines = TOTALS.map(([key, statement, column, of]): ComparedLine => {
    const id = statement === "function" ? byFunction : statement;
    const cells = data.map((dataset) => {
      const { table, missing } = sourceOf(dataset, id, id === "revenue" ? "revenue" : "expenditure");
      const row = totalRowOf(dataset, table);
      const has = table !== undefined && row !== undefined && hasColumn(table, column);
      return comparedCell(figureIn(table, row, column), figureIn(table, row, of), has ? "blank" : missing);
    });
    const isTotal = WHOLES.has(key);
    const own = key === "expenditure" ? (EXPENDITURE_OF[STATEMENT_TRAITS[id].money] ?? key) : key;
    return lineOf({ key: own, code: null, depth: isTotal ? 0 : 1, isTotal, rows: [], cells, steps });
  });
  return {
    id: "totals",
    lines: lines.filter(isPrinted),
    titles: titlesOf(data, byFunction),
    withoutCarriedOver: carriedOverApart(data, byFunction),
    recoded: [],
  };
}
