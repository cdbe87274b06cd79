import type { Words } from "../../lexicon/forms/form.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import { columnMeaning, meaningAmong } from "./column-meaning.ts";
import { isPrintedFigure } from "./printed-amount.ts";
import type { HeadColumn, TableHead } from "./table-head.ts";

interface HeadAndBody {
  readonly head: TableHead;
  readonly body: readonly CellLine[];
}

/** So many heads must name rows for the head to be that of a one-row table. */
const FEWEST = 3;

/**
 * A table whose heads name its rows (因公出国, 公务接待, …) may have columns for the unit's code and name before them, and print its one row of figures
 * twice: as 合计 and as the unit's. Such a table becomes the one row that it is; with several units it stays a list.
 */
export function headsOfRows({ head, body }: HeadAndBody, rows: Words): HeadAndBody {
  const isLabel = ({ label }: HeadColumn): boolean => ["code", "label"].includes(columnMeaning(label).kind);
  const namesRow = ({ label, groups }: HeadColumn): boolean =>
    [label, ...groups].some((each) => meaningAmong(rows, each) !== null);
  const labels = head.columns.filter(isLabel);
  const named = head.columns.filter((column) => !isLabel(column) && namesRow(column));
  const [first, ...others] = body.map((row) => withoutCells(row, labels));
  const same = first && others.every((row) => figuresOf(row) === figuresOf(first));
  if (labels.length === 0 || named.length < FEWEST || first === undefined || !same) return { head, body };
  return {
    head: {
      rows: head.rows,
      columns: head.columns.map((each) => (labels.includes(each) ? { ...each, label: "", groups: [] } : each)),
    },
    body: [first],
  };
}

const withoutCells = (row: CellLine, columns: readonly HeadColumn[]): CellLine => ({
  ...row,
  cells: row.cells.map((cell, index) => (columns.some((column) => column.index === index) ? "" : cell)),
});

const figuresOf = (row: CellLine): string =>
  filledCells(row).every(isPrintedFigure) ? row.cells.join("|") : `${row.line}`;
