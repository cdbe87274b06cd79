import { refuse } from "../refusal.ts";
import type { GridCell, Range, SheetGrid } from "./sheet-grid.ts";

/** A cell with text that is seen: its range in the file, cut to the rows and columns that are not hidden. */
export interface ShownCell extends GridCell {
  readonly range: Range;
}

export interface ShownCells {
  readonly cells: readonly ShownCell[];
  /** rows and columns with text that are hidden */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** cells with text below a merged cell, which no program shows */
  readonly covered: number;
}

/** No sheet that a person lays out has more merged cells side by side. */
const MOST_SIDE_BY_SIDE = 1_000;

/** The cells of a sheet that are seen, in reading order. A merged cell shows its text where the first of its rows and columns that is not hidden begins. */
export function shownCells(sheet: SheetGrid): ShownCells {
  const merges = [...sheet.merges].sort((one, two) => one.top - two.top);
  const cells: ShownCell[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let covered = 0;
  let next = 0;
  let open: Range[] = [];
  for (const { row, cells: printed } of sheet.rows) {
    while (next < merges.length && (merges[next] as Range).top <= row) open.push(merges[next++] as Range);
    open = open.filter(({ bottom }) => bottom >= row);
    if (open.length > MOST_SIDE_BY_SIDE) refuse("broken");
    for (const cell of printed) {
      if (cell.text.trim() === "") continue;
      const merge = open.find(({ left, right }) => left <= cell.column && cell.column <= right);
      if (merge && (merge.top !== row || merge.left !== cell.column)) {
        covered += 1;
        continue;
      }
      const whole = merge ?? { top: row, bottom: row, left: cell.column, right: cell.column };
      const top = firstShown(whole.top, whole.bottom, sheet.isRowHidden);
      const left = firstShown(whole.left, whole.right, sheet.isColumnHidden);
      if (top === null) hiddenRows.add(row);
      else if (left === null) hiddenColumns.add(cell.column);
      else cells.push({ ...cell, range: { ...whole, top, left } });
    }
  }
  cells.sort((one, two) => one.range.top - two.range.top || one.range.left - two.range.left);
  return { cells, hiddenRows, hiddenColumns, covered };
}

function firstShown(from: number, to: number, isHidden: (at: number) => boolean): number | null {
  for (let at = from; at <= Math.min(to, from + 1_000); at++) if (!isHidden(at)) return at;
  return null;
}
