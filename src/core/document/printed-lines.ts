import type { PrintedAmount } from "../format-amount.ts";
import { printedAmount } from "./cell-reference.ts";
import type { Column, Dataset, Row, Statement } from "./dataset.ts";
import { everyRow } from "./statement.ts";

/** A row of a statement with the figures printed in it; blank cells are left out. */
export interface PrintedLine {
  readonly statement: Statement;
  readonly row: Row;
  readonly figures: readonly { readonly column: Column; readonly amount: PrintedAmount }[];
}

/** Every statement in which a code stands, in the document's order, with what is printed there. */
export const linesOfCode = (dataset: Dataset, code: string): readonly PrintedLine[] =>
  everyRow(dataset)
    .filter(({ row }) => row.code === code)
    .map(({ statement, side, row }) => ({
      statement,
      row,
      figures: side.columns.flatMap((column) => {
        const amount = printedAmount(statement, row, column.key);
        return amount.text === null ? [] : [{ column, amount }];
      }),
    }));
