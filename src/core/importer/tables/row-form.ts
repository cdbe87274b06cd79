import { compact } from "../../lexicon/han.ts";
import type { CellLine } from "../read/cell-line.ts";
import { isKnownLabel, isTotalLabel, standsAlone } from "./known-labels.ts";
import { isPrintedFigure, readPrintedAmount } from "./printed-amount.ts";
import type { CellKind } from "./side-layout.ts";

/** What the importer knows about a table before it looks at its rows one by one. */
export interface TableForm {
  readonly kinds: readonly CellKind[];
  /** Cells that a whole row has, blank ones included; null where trailing tabs were cut off or there were none. */
  readonly cells: number | null;
  /** Every row has figures (codes, projects, economic items); a name without any is half a row. */
  readonly figuresEverywhere: boolean;
  readonly hasCodes: boolean;
  /** True for a name that stands whole in a cell of another table or of a sheet. */
  readonly isPrintedElsewhere: (name: string) => boolean;
}

/** True where each cell is what its column holds: a code with a name, a total in place of a code, names, figures. */
export function isRow(row: CellLine, form: TableForm): boolean {
  const codes = row.cells.filter((cell, at) => form.kinds[at] === "code" && cell !== "");
  const hasName = row.cells.some((cell, at) => form.kinds[at] === "name" && cell !== "");
  const isTotal = codes.length === 1 && isTotalLabel(codes[0] ?? "");
  const areCodes = codes.every((cell) => /^[\d０-９]{1,12}$/u.test(cell.replace(/\s/g, "")));
  const codesFit = areCodes ? codes.length === 0 || hasName : isTotal && !hasName;
  return codesFit && row.cells.every((cell, at) => cell === "" || fits(cell, form.kinds[at] ?? "other"));
}

function fits(cell: string, kind: CellKind): boolean {
  if (kind === "figure") return readPrintedAmount(cell).ok;
  if (kind === "ordinal") return /^[\d０-９]{1,3}$|^—$|^-$/u.test(cell);
  return kind === "code" || kind === "unread" || (kind !== "other" && !readPrintedAmount(cell).ok);
}

export const isWhole = (row: CellLine, form: TableForm): boolean =>
  form.cells !== null && row.cells.length >= form.cells;

export const hasFigures = (row: CellLine, form: TableForm): boolean =>
  row.cells.some((cell, at) => (form.kinds[at] ?? "figure") === "figure" && isPrintedFigure(cell));

const isNameCell = (cell: string, kind: CellKind | undefined): boolean =>
  kind === "name" || kind === "government" || (kind === "code" && isTotalLabel(cell));

export const isOnlyName = (row: CellLine, form: TableForm): boolean =>
  row.cells.some((cell) => cell !== "") &&
  row.cells.every((cell, at) => cell === "" || isNameCell(cell, form.kinds[at]));

/** A line that holds a code of the classification and nothing else: half a row, whose name stands below; never an amount. */
export function isLoneCode(row: CellLine, form: TableForm): boolean {
  const filled = row.cells.filter((cell) => cell !== "");
  const only = (filled[0] ?? "").normalize("NFKC");
  const codes = form.kinds.filter((kind) => kind === "code").length;
  return codes === 1 && filled.length === 1 && /^[1-5]\d{2}(?:\d{2}){0,2}$/.test(only) && isFirstFilled(row, form);
}

/** In the first column, or where the table has only one cell a line, as cut tabs leave it. */
const isFirstFilled = (row: CellLine, form: TableForm): boolean => {
  const at = row.cells.findIndex((cell) => cell !== "");
  return form.kinds[at] === "code" || row.cells.length === 1;
};

export const codeOf = (row: CellLine, form: TableForm): string =>
  row.cells.filter((_, at) => form.kinds[at] === "code").join("");

/** The names of a row: one, or one a side. */
export const namesOf = (row: CellLine, form: TableForm): readonly string[] =>
  row.cells.filter(
    (cell, at) => cell !== "" && (form.kinds[at] === "name" || (form.kinds[at] === "code" && isTotalLabel(cell))),
  );

/** A name that many units print: certain evidence. One that stands elsewhere in the document is weaker, halves of names may do so too. */
export const isStandardName = (name: string): boolean => isKnownLabel(name) || isTotalLabel(name);
export const isKnownName = (name: string, form: TableForm): boolean =>
  isStandardName(name) || form.isPrintedElsewhere(compact(name));

/** A name that begins a row of its own: numbered, or known. */
export const isWholeName = (name: string, form: TableForm): boolean => standsAlone(name) || isKnownName(name, form);
