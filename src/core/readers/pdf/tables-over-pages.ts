import type { Cell, TableBlock } from "../source-document.ts";
import { boxOf } from "./paragraphs.ts";
import type { PageTable } from "./ruled-tables.ts";
import { NEAR } from "./rulings.ts";

type Rows = readonly (readonly Cell[])[];

/** The rows of a table of one page, with their places. */
export const tableRows = (table: PageTable, file: number, page: number): Rows =>
  table.rows.map((row) =>
    row.map((cell): Cell => {
      const { text, column, columnSpan, rowSpan } = cell;
      return { text, place: { file, page, box: boxOf(cell) }, column, columnSpan, rowSpan };
    }),
  );

/**
 * The table above with the rows of one that goes on on the next page; null where it does not. It goes on where both have the same outer edges
 * and the columns of one are those of the other or some of them: a lone 合计 is often merged over several. A head printed again is left out.
 */
export function joinedTable(
  edges: readonly number[],
  rows: Rows,
  next: PageTable,
  file: number,
  page: number,
): TableBlock | null {
  const more = next.edges;
  const [wide, narrow] = edges.length >= more.length ? [edges, more] : [more, edges];
  const sameSides = isNear(edges[0], more[0]) && isNear(edges.at(-1), more.at(-1));
  if (!sameSides || !narrow.every((edge) => wide.some((other) => isNear(edge, other)))) return null;
  const below = overColumns(tableRows(next, file, page), more, wide);
  const all = overColumns(rows, edges, wide);
  const head = repeatedHead(all, below);
  const first = all[0]?.[0]?.place ?? { file, page, box: [0, 0, 0, 0] as const };
  return { kind: "table", place: first, edges: wide, rows: [...all, ...below.slice(head)] };
}

const isNear = (one: number | undefined, two: number | undefined): boolean => Math.abs((one ?? 0) - (two ?? 0)) <= NEAR;

/** The same cells, counted in the columns of finer edges. */
function overColumns(rows: Rows, edges: readonly number[], finer: readonly number[]): Rows {
  if (edges === finer) return rows;
  const columnAt = (at: number) => finer.findIndex((edge) => isNear(edge, edges[at]));
  return rows.map((row) =>
    row.map((cell) => {
      const column = columnAt(cell.column);
      return { ...cell, column, columnSpan: columnAt(cell.column + cell.columnSpan) - column };
    }),
  );
}

/** How many rows of a table are the head of the one above, printed again: the same texts in the same columns, without figures. */
function repeatedHead(above: Rows, below: Rows): number {
  let count = 0;
  while (count < below.length - 1 && count < above.length && sameRow(above[count] ?? [], below[count] ?? []))
    count += 1;
  const isHead = below.slice(0, count).some((row) => row.some(({ text }) => /\p{Script=Han}/u.test(text)));
  return isHead ? count : 0;
}

const sameRow = (one: readonly Cell[], two: readonly Cell[]): boolean =>
  one.length === two.length &&
  one.every(({ text, column }, at) => text === two[at]?.text && column === two[at]?.column);
