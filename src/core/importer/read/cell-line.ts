import { COLUMN_NUMBERS } from "../../lexicon/pages.ts";
/** A printed line of a table, cut into the cells of its columns; a row that goes over several lines has the first one, and the last as `endLine`. */
export interface CellLine {
  readonly line: number;
  readonly endLine: number;
  readonly cells: readonly string[];
}

export const cellsOfTabs = (line: number, text: string): CellLine => ({
  line,
  endLine: line,
  cells: text.split("\t").map((cell) => cell.trim()),
});

export const filledCells = (row: CellLine): readonly string[] => row.cells.filter((cell) => cell !== "");

/** The number of cells of the longest row. (A table of a hundred thousand rows is more than a call takes as arguments.) */
export const widestRow = (rows: readonly CellLine[]): number =>
  rows.reduce((width, row) => Math.max(width, row.cells.length), 0);

/** A line of dashes drawn under a table. */
export const isRuler = (text: string): boolean => /^[-—─=_\s|+]+$/u.test(text) && /[-—─=_]{2}/u.test(text);

/** The row that numbers the columns: 1 2 3 …, or 栏次 1 2 3 …. */
export function isColumnNumbers(row: CellLine): boolean {
  const filled = filledCells(row).map((cell) => cell.normalize("NFKC"));
  const numbers = filled.filter((cell) => !COLUMN_NUMBERS.test(cell));
  if (filled.length < 2 || numbers.length === 0) return false;
  const first = Number(/^\d+/.exec(numbers[0] ?? "")?.[0]);
  return first <= 2 && numbers.every((cell, at) => cell.split("=", 1)[0] === String(first + at));
}
