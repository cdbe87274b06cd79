import type { Words } from "../../lexicon/forms/form.ts";
import { compact } from "../../lexicon/han.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import { isKnownHead } from "./broken-head.ts";
import { columnMeaning } from "./column-meaning.ts";
import { isPrintedFigure } from "./printed-amount.ts";

export interface HeadLines {
  readonly table: readonly CellLine[];
  /** Sentences and rows of figures that stand above the head or inside it, and belong to no column. */
  readonly foreign: readonly CellLine[];
}

/**
 * Takes out of a table whatever is printed above its head and names no column. A single word inside the head stays, since it may be a piece
 * of a head that we do not know; a sentence there is none. `own` are heads that only this statement has.
 */
export function takeLinesAboveHead(rows: readonly CellLine[], own: Words = []): HeadLines {
  const start = rows.findIndex(isRowOfHeads);
  if (start < 0) return { table: rows, foreign: [] };
  const end = rows.findIndex((row, at) => at > start && filledCells(row).some(isFigure));
  const head = rows.slice(0, end < 0 ? rows.length : end);
  const above = head.slice(0, start);
  if (above.some((row) => filledCells(row).some(isFigure) && !isNamedRow(row))) return { table: rows, foreign: [] };
  const foreign = new Set([
    ...above.filter((row) => isNamedRow(row) || (isLoneText(row) && !isOwnHead(row, own))),
    ...head.slice(start, start + 5).filter((row) => isLoneText(row) && /[。；;]$/u.test(filledCells(row)[0] ?? "")),
  ]);
  return { table: rows.filter((row) => !foreign.has(row)), foreign: [...foreign] };
}

/** One text that is a head of this statement only. */
const isOwnHead = (row: CellLine, own: Words): boolean =>
  filledCells(row).every((cell) => own.some(([, word]) => word.test(compact(cell)) && cell.length < 40));

const isFigure = (cell: string): boolean => isPrintedFigure(cell) && /\d/.test(cell.normalize("NFKC"));
const isYear = (cell: string): boolean => /^20\d\d$/.test(cell.normalize("NFKC"));

/** Several heads side by side, of which one is known. */
const isRowOfHeads = (row: CellLine): boolean => {
  const cells = filledCells(row);
  return cells.length > 1 && cells.some(isKnownHead) && !cells.some((cell) => isFigure(cell) && !isYear(cell));
};

/** A name with its figures, and no head with its years. */
const isNamedRow = (row: CellLine): boolean => {
  const cells = filledCells(row);
  return (
    cells.some((cell) => isFigure(cell)) &&
    cells.some((cell) => /\p{Script=Han}/u.test(cell)) &&
    !cells.some((cell) => isYear(cell) || columnMeaning(cell).kind !== "unknown")
  );
};

/** One text at the margin, in a table of several columns. */
const isLoneText = (row: CellLine): boolean => {
  const [only = "", ...others] = filledCells(row);
  return others.length === 0 && only !== "" && (row.cells[0] === only || /[。；;]$/u.test(only)) && !isKnownHead(only);
};
