import { joinLines } from "./join-lines.ts";
import { countWithin, lowerBound } from "./sorted.ts";
import type { Block, Cell, ParagraphBlock } from "./source-document.ts";

/** A table of a format in which cells hold paragraphs and further tables. Numbers of tables and rows count from 1, columns from 0, as the file has them. */
export interface NestedTable {
  readonly kind: "nested";
  readonly file: number;
  readonly number: number;
  readonly rows: readonly NestedRow[];
}

export interface NestedRow {
  readonly number: number;
  readonly cells: readonly NestedCell[];
}

export interface NestedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly content: readonly Content[];
}

export type Content = ParagraphBlock | NestedTable;

/**
 * Tables and paragraphs in reading order. A table around other tables, or with a single column, was made to lay out a page:
 * what it holds is taken as if it stood outside. A small table inside a row of figures is part of that cell's text.
 */
export const flatten = (contents: readonly Content[]): readonly Block[] =>
  contents.flatMap((content) => (content.kind === "nested" ? flattenTable(content) : [content]));

function flattenTable(table: NestedTable): readonly Block[] {
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => textOf(cell) !== ""));
  const columns = startingColumns(rows);
  const isLayout = rows.some(laysOut);
  const blocks: Block[] = [];
  let open: NestedRow[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(tableBlock(table, open, columns));
    open = [];
  };
  for (const row of rows) {
    if (columns.length > 1 && !laysOut(row) && !(isLayout && isAlone(row))) open.push(row);
    else {
      close();
      blocks.push(...row.cells.flatMap(({ content }) => flatten(content)));
    }
  }
  close();
  return blocks;
}

/** The columns in which a cell begins, sorted; a grid has more where rows of a table are cut differently. */
function startingColumns(rows: readonly NestedRow[]): readonly number[] {
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...columns].sort((one, two) => one - two);
}

const isAlone = ({ cells }: NestedRow): boolean => cells.filter((cell) => textOf(cell) !== "").length === 1;

/** A row around a table of more than one row and column; or around any, where nothing else stands in the row. */
function laysOut(row: NestedRow): boolean {
  const { cells } = row;
  const holding = cells.filter(({ content }) => content.some(({ kind }) => kind === "nested"));
  if (holding.length === 0) return false;
  return (
    isAlone(row) || holding.some(({ content }) => content.some((inner) => inner.kind === "nested" && isLarge(inner)))
  );
}

const isLarge = ({ rows }: NestedTable): boolean => rows.length > 1 && rows.some(({ cells }) => cells.length > 1);

function tableBlock({ file, number }: NestedTable, rows: readonly NestedRow[], columns: readonly number[]): Block {
  const numbers = rows.map((row) => row.number);
  const cellOf = (cell: NestedCell, row: number): Cell => ({
    text: textOf(cell),
    place: { file, table: number, row, column: cell.column + 1 },
    column: lowerBound(columns, cell.column),
    columnSpan: Math.max(1, countWithin(columns, cell.column, cell.column + cell.columnSpan - 1)),
    rowSpan: Math.max(1, countWithin(numbers, row, row + cell.rowSpan - 1)),
  });
  return {
    kind: "table",
    place: { file, table: number, row: rows[0]?.number ?? 1, column: 1 },
    edges: null,
    rows: rows.map((row) => row.cells.map((cell) => cellOf(cell, row.number))),
  };
}

const textOf = ({ content }: NestedCell): string => joinLines(content.map(textWithin).join("\n"));

const textWithin = (content: Content): string =>
  content.kind === "paragraph"
    ? content.text
    : content.rows
        .flatMap(({ cells }) => cells.map(textOf))
        .filter((text) => text !== "")
        .join("\n");
