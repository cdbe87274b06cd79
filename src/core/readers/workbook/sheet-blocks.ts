import { joinLines } from "../join-lines.ts";
import { countWithin, lowerBound } from "../sorted.ts";
import type { Block, Cell, FileReading, ParagraphBlock, Place, ReadNote } from "../source-document.ts";
import { a1, type SheetGrid } from "./sheet-grid.ts";
import { type ShownCell, shownCells } from "./shown-cells.ts";

/** A name that the program gave to a sheet, which names nothing. */
const UNNAMED = /^(?:sheet|工作表|表)\s*\d*$/iu;
/** A row with one text of this length is a note, not a label. */
const LONG = 40;

/** The sheets of a workbook as paragraphs and tables, in the order of their tabs; what is hidden is left out and noted. */
export function workbookReading(sheets: readonly SheetGrid[], file: number): FileReading {
  const readings = sheets.map((sheet) => sheetReading(sheet, file));
  return { blocks: readings.flatMap(({ blocks }) => blocks), notes: readings.flatMap(({ notes }) => notes) };
}

function sheetReading(sheet: SheetGrid, file: number): FileReading {
  const note = (kind: ReadNote["kind"], count: number, cell = "A1"): readonly ReadNote[] =>
    count > 0 ? [{ kind, place: { file, sheet: sheet.name, cell }, values: { sheet: sheet.name, count } }] : [];
  const { cells, hiddenRows, hiddenColumns, covered } = shownCells(sheet);
  const texts = cells.length + hiddenRows.size + hiddenColumns.size;
  if (sheet.isHidden) return { blocks: [], notes: note("hiddenSheet", texts > 0 ? 1 : 0) };
  const lacking = sheet.rows.flatMap(({ row, cells: all }) =>
    all.filter(({ lacksValue }) => lacksValue).map(({ column }) => a1(row, column)),
  );
  return {
    blocks: withName(sheet.name, file, blocksOf(cells, sheet.name, file)),
    notes: [
      ...note("hiddenRows", hiddenRows.size),
      ...note("hiddenColumns", hiddenColumns.size),
      ...note("hiddenText", covered),
      ...note("formulaWithoutValue", lacking.length, lacking[0]),
    ],
  };
}

/** A sheet that begins with a table has its title on the tab. */
function withName(sheet: string, file: number, blocks: readonly Block[]): readonly Block[] {
  if (blocks[0]?.kind !== "table" || UNNAMED.test(sheet.trim())) return blocks;
  const place: Place = { file, sheet, cell: "A1" };
  return [{ kind: "paragraph", text: sheet.trim(), place, isCentred: true, size: null }, ...blocks];
}

/**
 * Rows with one text that stand above a table, after an empty row, over most of its width, or that are long, are paragraphs: titles, units, notes.
 * All rows up to the next paragraph are one table; columns without any text in the whole sheet are not counted.
 */
function blocksOf(cells: readonly ShownCell[], sheet: string, file: number): readonly Block[] {
  const columns = [...new Set(cells.map(({ range }) => range.left))].sort((one, two) => one - two);
  const rows = rowsOf(cells);
  const blocks: Block[] = [];
  let table: ShownCell[][] = [];
  let last = -1;
  const closeTable = () => {
    if (table.length > 0) blocks.push(tableOf(table, withoutCovered(columns, table), sheet, file));
    table = [];
  };
  for (const row of rows) {
    const [first] = row as [ShownCell];
    const { top, left, right } = first.range;
    const isWide = countWithin(columns, left, right) * 3 >= columns.length * 2;
    const isApart = table.length === 0 || top > last + 1;
    if (row.length === 1 && (isWide || isApart || first.text.length >= LONG)) {
      closeTable();
      blocks.push(...paragraphsOf(first, { file, sheet, cell: a1(top, left) }));
    } else table.push(row);
    last = row.reduce((bottom, { range }) => Math.max(bottom, range.bottom), top);
  }
  closeTable();
  return blocks;
}

/** Columns that only other tables of the sheet need: this one has merged cells over them, and begins none there. */
function withoutCovered(columns: readonly number[], rows: readonly (readonly ShownCell[])[]): readonly number[] {
  const begun = new Set<number>();
  const covered = new Set<number>();
  for (const { range } of rows.flat()) {
    begun.add(range.left);
    for (const column of columns.slice(lowerBound(columns, range.left + 1), lowerBound(columns, range.right + 1)))
      covered.add(column);
  }
  return columns.filter((column) => begun.has(column) || !covered.has(column));
}

function rowsOf(cells: readonly ShownCell[]): readonly ShownCell[][] {
  const rows = new Map<number, ShownCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.range.top);
    if (row) row.push(cell);
    else rows.set(cell.range.top, [cell]);
  }
  return [...rows.values()];
}

const paragraphsOf = ({ text, isCentred, size }: ShownCell, place: Place): readonly ParagraphBlock[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replaceAll("\t", " ").trim())
    .filter((line) => line !== "")
    .map((line) => ({ kind: "paragraph", text: line, place, isCentred, size }));

function tableOf(rows: readonly ShownCell[][], columns: readonly number[], sheet: string, file: number): Block {
  const tops = rows.map(([first]) => first?.range.top ?? 0);
  const cellOf = ({ range, text, value }: ShownCell): Cell => ({
    text: joinLines(text),
    place: { file, sheet, cell: a1(range.top, range.left) },
    column: lowerBound(columns, range.left),
    columnSpan: Math.max(1, countWithin(columns, range.left, range.right)),
    rowSpan: Math.max(1, countWithin(tops, range.top, range.bottom)),
    ...(value === undefined ? {} : { value }),
  });
  const cells = rows.map((row) => row.map(cellOf));
  return { kind: "table", place: cells[0]?.[0]?.place ?? { file, sheet, cell: "A1" }, edges: null, rows: cells };
}
