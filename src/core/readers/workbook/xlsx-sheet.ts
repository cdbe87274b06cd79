import { isOn, walkXml, type XmlElement } from "../archive/xml.ts";
import { refuse } from "../refusal.ts";
import { canonicalNumber, isoDay, numberText } from "./number-text.ts";
import { type GridCell, type GridRow, type Range, readA1, readRange, type SheetGrid } from "./sheet-grid.ts";
import { type CellStyle, PLAIN_STYLE } from "./xlsx-styles.ts";

/** What the cells of all sheets refer to. */
export interface BookParts {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  hasFormula: boolean;
  stored: string;
}

/** One worksheet part: its cells with the values that were saved beside formulas, merged ranges, hidden rows and columns. */
export function readSheetPart(bytes: Uint8Array, book: BookParts): Omit<SheetGrid, "name" | "isHidden"> {
  const rows = new Map<number, GridCell[]>();
  const merges: Range[] = [];
  const hiddenRows = new Set<number>();
  const shownRows = new Set<number>();
  const hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  let areRowsHidden = false;
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let isValue = false;
  let aside = 0;

  const openRow = ({ attributes }: XmlElement) => {
    row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
    column = -1;
    const isHidden = isOn(attributes.get("hidden")) || Number(attributes.get("ht") ?? 1) === 0;
    (isHidden ? hiddenRows : shownRows).add(row);
  };
  const openCell = ({ attributes }: XmlElement) => {
    const place = readA1(attributes.get("r") ?? "") ?? { row, column: column + 1 };
    column = place.column;
    const style = book.styles[Number(attributes.get("s") ?? 0)] ?? PLAIN_STYLE;
    cell = { ...place, type: attributes.get("t") ?? "n", style, hasFormula: false, stored: "" };
  };
  const open = (element: XmlElement) => {
    const { name, attributes } = element;
    if (name === "row") openRow(element);
    else if (name === "c") openCell(element);
    else if (name === "f" && cell) cell.hasFormula = true;
    else if (name === "rPh") aside += 1;
    else if (name === "v" || name === "t") isValue = aside === 0;
    else if (name === "sheetFormatPr") areRowsHidden = isOn(attributes.get("zeroHeight"));
    else if (name === "col" && (isOn(attributes.get("hidden")) || Number(attributes.get("width") ?? 1) === 0))
      hiddenColumns.push({ from: Number(attributes.get("min")) - 1, to: Number(attributes.get("max")) - 1 });
    else if (name === "mergeCell") {
      const range = readRange(attributes.get("ref") ?? "");
      if (range) merges.push(range);
    }
  };
  const close = ({ name }: XmlElement) => {
    if (name === "v" || name === "t") isValue = false;
    else if (name === "rPh") aside -= 1;
    else if (name === "c" && cell) {
      const found = rows.get(cell.row);
      if (found) found.push(gridCell(cell, book));
      else rows.set(cell.row, [gridCell(cell, book)]);
      cell = null;
    }
  };
  walkXml(bytes, {
    open,
    close,
    text: (text) => {
      if (cell && isValue) cell.stored += text;
    },
  });
  const inOrder = (one: GridRow, two: GridRow) => one.row - two.row;
  return {
    rows: [...rows].map(([at, cells]) => ({ row: at, cells })).sort(inOrder),
    merges,
    isRowHidden: (at) => hiddenRows.has(at) || (areRowsHidden && !shownRows.has(at)),
    isColumnHidden: (at) => hiddenColumns.some(({ from, to }) => from <= at && at <= to),
  };
}

function gridCell(cell: OpenCell, book: BookParts): GridCell {
  const { isCentred, size } = cell.style;
  const lacksValue = cell.hasFormula && cell.stored === "" && cell.type !== "str";
  return { column: cell.column, isCentred, size, ...shown(cell, book), ...(lacksValue ? { lacksValue } : {}) };
}

function shown({ type, stored, style }: OpenCell, book: BookParts): Pick<GridCell, "text" | "value"> {
  if (type === "s") return { text: book.strings[Number(stored)] ?? refuse("broken") };
  if (type === "b") return { text: stored === "1" ? "TRUE" : "FALSE" };
  if (type === "d") return { text: isoDay(stored) };
  if (type !== "n") return { text: stored };
  const value = canonicalNumber(stored);
  if (value === null) return { text: stored };
  return { text: numberText(value, style.pattern, book.is1904), value };
}
