import { refuse } from "../refusal.ts";
import { type BiffRecord, RECORD, RecordReader } from "./biff-records.ts";
import { canonicalNumber, numberText } from "./number-text.ts";
import type { GridCell, GridRow, Range, SheetGrid } from "./sheet-grid.ts";
import type { BookParts } from "./xlsx-sheet.ts";
import { PLAIN_STYLE } from "./xlsx-styles.ts";

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

const LAST_ROW = 65_535;

/** The records of one sheet, from its begin to its end; charts inside it have their own begin and end. */
export function readXlsSheet(
  records: readonly BiffRecord[],
  start: number,
  book: BookParts,
): Omit<SheetGrid, "name" | "isHidden"> {
  const rows = new Map<number, GridCell[]>();
  const merges: Range[] = [];
  const hiddenRows = new Set<number>();
  const shownRows = new Set<number>();
  const hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  let areRowsHidden = false;
  let depth = 0;

  const add = (row: number, column: number, format: number, shown: Pick<GridCell, "text" | "value">) => {
    const { isCentred, size } = book.styles[format] ?? PLAIN_STYLE;
    const cell = { column, isCentred, size, ...shown };
    const cells = rows.get(row);
    if (cells) cells.push(cell);
    else rows.set(row, [cell]);
  };
  const addNumber = (row: number, column: number, format: number, stored: number) => {
    const value = canonicalNumber(String(stored)) ?? refuse("broken");
    const { pattern } = book.styles[format] ?? PLAIN_STYLE;
    add(row, column, format, { text: numberText(value, pattern, book.is1904), value });
  };

  for (let at = start; at < records.length; at++) {
    const record = records[at] as BiffRecord;
    if (record.id === RECORD.beginOfPart) depth += 1;
    else if (record.id === RECORD.endOfPart) depth -= 1;
    if (depth === 0) break;
    if (depth > 1) continue;
    const reader = new RecordReader(record);
    switch (record.id) {
      case RECORD.stringIndex:
      case RECORD.label:
      case RECORD.richString: {
        const [row, column, format] = [reader.word(), reader.word(), reader.word()];
        const isIndex = record.id === RECORD.stringIndex;
        const text = isIndex ? (book.strings[reader.long()] ?? refuse("broken")) : reader.string();
        add(row, column, format, { text });
        break;
      }
      case RECORD.number:
        addNumber(reader.word(), reader.word(), reader.word(), reader.double());
        break;
      case RECORD.rk:
        addNumber(reader.word(), reader.word(), reader.word(), numberOfRk(reader.long()));
        break;
      case RECORD.multipleRk: {
        const row = reader.word();
        const first = reader.word();
        const count = ((record.parts[0]?.length ?? 0) - 6) / 6;
        for (let index = 0; index < count; index++)
          addNumber(row, first + index, reader.word(), numberOfRk(reader.long()));
        break;
      }
      case RECORD.booleanOrError: {
        const [row, column, format] = [reader.word(), reader.word(), reader.word()];
        const code = reader.byte();
        add(row, column, format, { text: reader.byte() === 1 ? errorText(code) : truthText(code) });
        break;
      }
      case RECORD.formula: {
        const [row, column, format] = [reader.word(), reader.word(), reader.word()];
        const result = readResult(record, records, at);
        if (typeof result === "number") addNumber(row, column, format, result);
        else add(row, column, format, { text: result });
        break;
      }
      case RECORD.row: {
        const row = reader.word();
        reader.skip(10);
        (reader.long() & 0x20 ? hiddenRows : shownRows).add(row);
        break;
      }
      case RECORD.defaultRowHeight:
        areRowsHidden = (reader.word() & 2) !== 0;
        break;
      case RECORD.columnInfo: {
        const [from, to, width] = [reader.word(), reader.word(), reader.word()];
        reader.skip(2);
        if (reader.word() & 1 || width === 0) hiddenColumns.push({ from, to });
        break;
      }
      case RECORD.mergedCells:
        for (let left = reader.word(); left > 0; left--) {
          const [top, bottom, first, last] = [reader.word(), reader.word(), reader.word(), reader.word()];
          merges.push({ top, bottom: Math.min(bottom, LAST_ROW), left: first, right: last });
        }
        break;
    }
  }
  const inOrder = (one: GridRow, two: GridRow) => one.row - two.row;
  return {
    rows: [...rows].map(([row, cells]) => ({ row, cells })).sort(inOrder),
    merges,
    isRowHidden: (row) => hiddenRows.has(row) || (areRowsHidden && !shownRows.has(row)),
    isColumnHidden: (column) => hiddenColumns.some(({ from, to }) => from <= column && column <= to),
  };
}

const errorText = (code: number): string => ERRORS[code] ?? "#ERR!";
const truthText = (code: number): string => (code === 0 ? "FALSE" : "TRUE");

/** A number packed into 30 bits: a whole number or the start of a double, of hundredths or not (MS-XLS 2.5.217). */
function numberOfRk(packed: number): number {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setUint32(4, packed & 0xfffffffc, true);
  const number = packed & 2 ? (packed | 0) >> 2 : bytes.getFloat64(0, true);
  return packed & 1 ? number / 100 : number;
}

/** What was saved as the value of a formula; a text stands in a record of its own, after how the formula is shared. */
function readResult(formula: BiffRecord, records: readonly BiffRecord[], at: number): number | string {
  const [bytes] = formula.parts;
  if (!bytes || bytes.length < 14) return refuse("broken");
  const view = new DataView(bytes.buffer, bytes.byteOffset + 6, 8);
  if (view.getUint16(6, true) !== 0xffff) return view.getFloat64(0, true);
  const code = view.getUint8(2);
  switch (view.getUint8(0)) {
    case 0: {
      const text = records.slice(at + 1, at + 3).find(({ id }) => id === RECORD.cachedString);
      return text ? new RecordReader(text).string() : "";
    }
    case 1:
      return truthText(code);
    case 2:
      return errorText(code);
    default:
      return "";
  }
}
