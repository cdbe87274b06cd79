import type { Budget } from "../../document/budget.ts";
import { printedAmount, statementCell } from "../../document/cell-reference.ts";
import { statementPlace, statementRowKey } from "../row-keys.ts";
import {
  amountColumn,
  codeAndName,
  lineColumn,
  nameColumn,
  placeColumn,
  shownRows,
  type TableOptions,
  tableOf,
  type ViewTable,
} from "../view-table.ts";

/** Every cell of every statement, one a row, in the printed order. */
export function statementTables(
  { dataset }: Budget,
  { statement: only, shownAt }: Pick<TableOptions, "statement" | "shownAt">,
): readonly ViewTable[] {
  const cells = dataset.statements
    .filter(({ id }) => only === null || id === only)
    .flatMap((statement) =>
      statement.sides.flatMap((side) => {
        const shown = shownAt(statementPlace(statement.id));
        return shownRows(side.rows, (row) => statementRowKey(side.side, row), shown).flatMap((row) =>
          side.columns.map((column) => ({ statement, side, row, column })),
        );
      }),
    );
  type Cell = (typeof cells)[number];
  // a document may print some of its statements in 元 and some in 万元
  const units = (["wan", "yuan"] as const).filter((unit) =>
    cells.some(({ statement }) => statement.amountUnit === unit),
  );
  const amountIn =
    (unit: "wan" | "yuan") =>
    ({ statement, row, column }: Cell) =>
      statement.amountUnit === unit ? printedAmount(statement, row, column.key) : null;
  return tableOf("statements", cells, [
    { key: "statementNumber", kind: "number", of: ({ statement }) => statement.number?.toString() ?? null },
    nameColumn("statement", ({ statement }) => statement.title),
    { key: "side", kind: "word", of: ({ side }) => `side.${side.side}` },
    lineColumn(({ row }) => row.line),
    ...codeAndName(({ row }: Cell) => row),
    nameColumn("column", ({ column }) => column.label),
    ...units.map((unit, at) => amountColumn(at === 0 ? "amount" : "otherAmount", unit, amountIn(unit))),
    placeColumn(({ statement, row, column }) => statementCell(statement.id, row, column.key)),
  ]);
}
