import type { PrintedAmount } from "../format-amount.ts";
import { BLOCK_TOTALS } from "../lexicon/row-labels.ts";
import type { Dataset } from "./dataset.ts";
import { figureIn, rowLike, type Table, totalOf } from "./tables.ts";

/** The total of personnel or of operating costs in a table of basic expenditure: a column of its totals row, or where it is printed in blocks, the row that totals a block (人员经费合计). */
export const basicTotal = (
  dataset: Dataset,
  table: Table | undefined,
  key: "personnel" | "public",
): PrintedAmount | undefined =>
  totalOf(dataset, table, key) ?? figureIn(table, rowLike(table, BLOCK_TOTALS[key]), "total");

/** What makes up the total of a table of basic expenditure: its totals row, else those of its blocks. */
export function basicTotals(dataset: Dataset, table: Table | undefined): readonly PrintedAmount[] {
  const total = totalOf(dataset, table, "total");
  if (total !== undefined) return [total];
  const blocks = [basicTotal(dataset, table, "personnel"), basicTotal(dataset, table, "public")];
  return blocks.every((cell) => cell !== undefined) ? blocks : [];
}
