import { SHEET_YEAR_PRINTED } from "../../lexicon/sheet-words.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import { isBlank, type Line } from "../read/lines.ts";
import { isLevel1, isLevel2, readSheetLabel } from "./sheet-labels.ts";

/** Cells of a sheet's line: between tabs, or between runs of spaces where the line has no tab. Columns of a sheet mean nothing; the order of the cells does. */
const cellsOf = (line: Line): CellLine => ({
  line: line.number,
  endLine: line.number,
  cells: line.text.split(line.text.includes("\t") ? "\t" : / {2,}|\u3000{2,}/u).map((cell) => cell.trim()),
});

/** The rows of a sheet, those broken over several lines put together: a line that begins with none of the fixed labels goes on with the row above. */
export function sheetRows(lines: readonly Line[]): readonly CellLine[] {
  const rows: CellLine[] = [];
  const printed = lines.filter((line) => !isBlank(line)).map(cellsOf);
  const width = usualWidth(printed);
  for (const [at, row] of printed.entries()) {
    const above = rows.at(-1);
    if (above && !isPrintedWhole(above, row, width) && !opensLabel(row, printed[at + 1]) && !startsRow(row, above))
      rows[rows.length - 1] = joined(above, row);
    else rows.push(row);
  }
  return rows;
}

/** How many cells most rows of a sheet have: in tabbed text all of them have the same, blank ones included. */
function usualWidth(rows: readonly CellLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual, count] = [...counts].sort((one, two) => two[1] - one[1])[0] ?? [0, 0];
  return usual > 2 && count * 2 > rows.length ? usual : Number.POSITIVE_INFINITY;
}

/** A row that has all its cells, blank ones at its end, has ended: a line of text below it, or a line as wide as itself, is none of its cells. */
const isPrintedWhole = (above: CellLine, row: CellLine, width: number): boolean =>
  above.cells.length >= width && above.cells.at(-1) === "" && (row.cells.length === 1 || row.cells[0] !== "");

const isFixed = (cell: string): boolean => readSheetLabel(cell) !== null || isLevel1(cell) || isLevel2(cell);

function startsRow(row: CellLine, above: CellLine): boolean {
  const first = filledCells(row)[0] ?? "";
  if (isFixed(first) || isFixed(first.replace(/[:：].*$/u, ""))) return !finishesWord(above, first);
  if (SHEET_YEAR_PRINTED.test(first)) return true;
  if (isFinished(above, row)) return true;
  const filled = filledCells(above);
  // Further indicators under the same heading repeat neither level: name, value, name, value.
  return filledCells(row).length >= 4 && filledCells(row).length % 2 === 0 && isWholeIndicator(filled);
}

/** Rows that nothing goes on with: heads that are all whole, and goals of period and year whose last cell is printed as ended. */
function isFinished(above: CellLine, row: CellLine): boolean {
  const kinds = filledCells(above).map((cell) => readSheetLabel(cell)?.kind);
  if (kinds[0] === "goals") return kinds.length > 2 && above.cells.at(-1) === "";
  const isHead = kinds.at(-1) === "goalHeads" || kinds.at(-1) === "indicatorHead";
  return isHead && filledCells(above).every(isFixed) && !isIndicator(filledCells(row));
}

/** An indicator under a first level that we have no word for. */
const isIndicator = (cells: readonly string[]): boolean =>
  cells.some(isLevel2) || (cells.length >= 6 && new Set(cells).size < cells.length);

function isWholeIndicator(cells: readonly string[]): boolean {
  const rest = isLevel1(cells[0] ?? "") ? cells.slice(1) : cells;
  const level2 = rest[0] ?? "";
  return isLevel2(level2) ? rest.length === 6 && rest[3] === level2 : rest.length === 4;
}

/** The first piece of a label that the next line finishes: "质量" and "指标". */
function opensLabel(row: CellLine, next: CellLine | undefined): boolean {
  const [only = "", ...others] = filledCells(row);
  return others.length === 0 && !isFixed(only) && next !== undefined && isFixed(`${only}${filledCells(next)[0] ?? ""}`);
}

/** A label may itself be broken: "保证项目实施的制" and "度、措施"; then the lower line is no row, whatever it looks like. */
const finishesWord = (above: CellLine, first: string): boolean => {
  const last = filledCells(above).at(-1) ?? "";
  return !isFixed(last) && isFixed(`${last}${first}`) && filledCells(above).length === 1;
};

function joined(above: CellLine, row: CellLine): CellLine {
  const last = above.cells.at(-1) ?? "";
  const [first = "", ...rest] = row.cells;
  return { line: above.line, endLine: row.line, cells: [...above.cells.slice(0, -1), `${last}${first}`, ...rest] };
}
