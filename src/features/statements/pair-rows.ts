import { rowPlace } from "../../core/document/cell-reference.ts";
import { linesOfSides, type TableRow } from "../../core/views/printed-table.ts";

/** A row of the table as drawn: what stands in it on each side; null where a side prints nothing in that line. */
export interface DrawnRow {
  readonly id: string;
  readonly cells: readonly (TableRow | null)[];
}

/** Sides beside each other as they are printed: what shares a line of the document shares a row. Of one side, each row is one of its own. A further block of a side, printed beside its first one, follows below. */
export function pairByLine(sides: readonly (readonly TableRow[])[]): readonly DrawnRow[] {
  if (sides.length === 1) return (sides[0] ?? []).map((item) => ({ id: rowPlace(item.row), cells: [item] }));
  return linesOfSides(sides).map((place) => ({
    id: place,
    cells: sides.map((rows) => rows.find(({ row }) => rowPlace(row) === place) ?? null),
  }));
}

/** Sides that are sorted each by itself no longer share their lines: first beside first. */
export function pairInOrder(sides: readonly (readonly TableRow[])[]): readonly DrawnRow[] {
  const longest = Math.max(0, ...sides.map((rows) => rows.length));
  return Array.from({ length: longest }, (_, index) => ({
    id: sides.map((rows) => placeOf(rows[index])).join("-"),
    cells: sides.map((rows) => rows[index] ?? null),
  }));
}

const placeOf = (item: TableRow | undefined): string => (item === undefined ? "" : rowPlace(item.row));
