import type { Sheet, SheetCell } from "../../core/exports/sheet.ts";
import { sheetNames } from "../../core/exports/sheet.ts";
import { decimalsIn } from "../../core/format-amount.ts";
import { setUpForPrint } from "./workbook-print.ts";

/** One family for bold and plain; a program takes its own Chinese beside it. */
const FONT = { fontFamily: "Arial", fontSize: 10 };
/** What a line of it takes, in points. */
const LINE = 16;

/** Digits that a spreadsheet keeps exactly; longer figures stay text. */
const EXACT_DIGITS = 15;
const isExact = (number: string): boolean => number.replace(/\D/g, "").length <= EXACT_DIGITS;
const formatOf = (number: string): string => {
  const decimals = decimalsIn(number);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
};

function cellOf(cell: SheetCell | null) {
  if (cell === null) return null;
  const { isBold, align, rule, columnSpan, rowSpan, isWrapped, indent, lines } = cell;
  const style = {
    ...(isBold ? { fontWeight: "bold" as const } : {}),
    ...(align === undefined ? {} : { align }),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan, alignVertical: "center" as const }),
    ...(isWrapped ? { wrap: true, alignVertical: "top" as const } : {}),
    ...(indent === undefined ? {} : { indent, align: align ?? ("left" as const) }),
    ...(lines === undefined
      ? {}
      : { height: lines * LINE, alignVertical: lines === 1 ? ("center" as const) : ("top" as const) }),
    ...(rule === "head" ? { bottomBorderStyle: "thin" as const } : {}),
    ...(rule === "total" ? { topBorderStyle: "thin" as const, bottomBorderStyle: "double" as const } : {}),
  };
  if ("text" in cell && cell.text === "") return style;
  if ("text" in cell) return { value: cell.text, type: String, ...style };
  // the one place where a printed figure becomes a spreadsheet's number: its digits are written as they are
  if (!isExact(cell.number)) return { value: cell.number, type: String, align: "right" as const, ...style };
  return { value: Number(cell.number), type: Number, format: formatOf(cell.number), ...style };
}

/** The sheets as one XLSX file; the library comes only when a reader asks for one. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeXlsxFile(
    sheets.map(({ rows, widths, frozenRows, frozenColumns }, index) => ({
      data: rows.map((row) => row.map(cellOf)),
      sheet: names[index] ?? String(index + 1),
      columns: widths.map((width) => ({ width })),
      ...(frozenRows > 0 ? { stickyRowsCount: frozenRows } : {}),
      ...(frozenColumns > 0 ? { stickyColumnsCount: frozenColumns } : {}),
      // what workbook-print.ts makes of it
      orientation: "landscape" as const,
    })),
    { ...FONT, features: [setUpForPrint(sheets, names)] },
  ).toBlob();
}
