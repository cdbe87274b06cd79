import { BLOCK_TOTALS } from "../lexicon/row-labels.ts";
import type { CellFigure } from "./cell-figure.ts";
import { rowLike, type Table, termOf, totalOf } from "./cells.ts";
import type { Dataset } from "./dataset.ts";

/** The total of personnel or of operating costs in a table of basic expenditure: a column of its totals row, or where it is printed in blocks, the row that totals a block (人员经费合计). */
export const basicTotal = (
  dataset: Dataset,
  table: Table | undefined,
  key: "personnel" | "public",
): CellFigure | undefined => totalOf(dataset, table, key) ?? termOf(table, rowLike(table, BLOCK_TOTALS[key]), "total");

/** What makes up the total of a table of basic expenditure: its totals row, else those of its blocks. */
export function basicTotals(dataset: Dataset, table: Table | undefined): readonly CellFigure[] {
  const total = totalOf(dataset, table, "total");
  if (total !== undefined) return [total];
  const blocks = [basicTotal(dataset, table, "personnel"), basicTotal(dataset, table, "public")];
  return blocks.every((cell) => cell !== undefined) ? (blocks as readonly CellFigure[]) : [];
}
