import { headLabel } from "../../lexicon/han.ts";
import { TOTAL_OF_UNIT } from "../../lexicon/row-names.ts";
import { type CellLine, filledCells, widestRow } from "../read/cell-line.ts";
import { columnMeaning } from "./column-meaning.ts";
import { readPrintedAmount } from "./printed-amount.ts";

/** A column with its head: the label nearest to the figures, and the heads that span it from above, nearest first. */
export interface HeadColumn {
  readonly index: number;
  readonly label: string;
  readonly groups: readonly string[];
}

export interface TableHead {
  readonly rows: readonly CellLine[];
  readonly columns: readonly HeadColumn[];
}

const LABEL_KINDS = new Set(["code", "label", "government", "ordinal"]);

/**
 * Divides the lines of a table into its head and its body. The head ends before the first row of figures or of an item's name;
 * a row of the head names columns only, and has text where the figures stand, or heads of label columns.
 */
export function splitHead(rows: readonly CellLine[]): { readonly head: TableHead; readonly body: readonly CellLine[] } {
  let count = 0;
  while (count < rows.length && isHeadRow(rows, count)) count += 1;
  const headRows = rows.slice(0, count);
  const width = widestRow(rows);
  const columns = Array.from({ length: width }, (_, index) => headColumn(headRows, index));
  return { head: { rows: headRows, columns }, body: rows.slice(count) };
}

function isHeadRow(rows: readonly CellLine[], at: number): boolean {
  const row = rows[at];
  if (!row || filledCells(row).length === 0) return false;
  if (filledCells(row).some((cell) => /\d/.test(cell) && readPrintedAmount(cell).ok)) return false;
  if (at === 0) return true;
  const labels = labelColumns(rows.slice(0, at));
  if (labels.size === 0) return true;
  const beside = row.cells.some((cell, index) => cell !== "" && !labels.has(index));
  const onlyHeads = filledCells(row).every(
    (cell) => LABEL_KINDS.has(columnMeaning(cell).kind) && !TOTAL_OF_UNIT.test(cell),
  );
  const named = row.cells.some(
    (cell, index) => cell !== "" && labels.has(index) && !LABEL_KINDS.has(columnMeaning(cell).kind),
  );
  return at < 5 && (onlyHeads || (beside && !named));
}

/** The columns whose head says that they hold codes or names. */
function labelColumns(headRows: readonly CellLine[]): ReadonlySet<number> {
  const labels = new Set<number>();
  for (const row of headRows)
    row.cells.forEach((cell, index) => {
      if (cell !== "" && LABEL_KINDS.has(columnMeaning(cell).kind)) labels.add(index);
    });
  return labels;
}

function headColumn(rows: readonly CellLine[], index: number): HeadColumn {
  const below = rows.filter((row) => (row.cells[index] ?? "") !== "").at(-1);
  const above = below ? rows.slice(0, rows.indexOf(below)).reverse() : [];
  return {
    index,
    label: headLabel(below?.cells[index] ?? ""),
    groups: above.map((row, at) => spanningHead(row, index, above.slice(at + 1))).filter((head) => head !== ""),
  };
}

/** The head that spans a column: the nearest printed cell of that row to the left, unless a head above begins between the two, which it cannot reach over. */
function spanningHead(row: CellLine, index: number, above: readonly CellLine[]): string {
  const at = lastFilled(row, index);
  return at < 0 || above.some((each) => lastFilled(each, index) > at) ? "" : headLabel(row.cells[at] ?? "");
}

const lastFilled = (row: CellLine, index: number): number =>
  row.cells.slice(0, index + 1).reduce((last, cell, at) => (cell === "" ? last : at), -1);
