import type { FlatTable } from "./flat-table.ts";

/** A cell of a spreadsheet: words, or a number with the digits it was printed with. */
export type SheetCell = {
  readonly isBold?: boolean;
  readonly align?: "left" | "right" | "center";
  /** a line above, thin or, under a printed total, double below */
  readonly rule?: "head" | "total";
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly isWrapped?: boolean;
  /** steps away from the cell before it */
  readonly indent?: number;
  /** how many lines its row is high; other rows find their height themselves */
  readonly lines?: number;
} & ({ readonly text: string } | { readonly number: string });

/** A sheet of a workbook: its name, its cells as text and numbers, and the widths of its columns. */
export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** rows and columns that stay in sight */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** its head, one row, filters and sorts the rows below */
  readonly isFiltered?: boolean;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

const WIDEST = 48;
/** How wide a text is in a sheet, in characters; a Han character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);
/** The width of a column in characters, Han characters counted twice. */
export const fittingWidth = (texts: readonly string[], least = 8): number =>
  Math.min(WIDEST, Math.max(least, ...texts.map((text) => widthOf(text) + 2)));

/** Spreadsheets have no higher rows. */
const HIGHEST = 25;
/** How many lines a row takes: a program does not see that by itself where a text runs over several columns. */
export function high(row: readonly (SheetCell | null)[], widths: readonly number[]): readonly (SheetCell | null)[] {
  const lines = row.map((cell, at) => {
    if (cell === null || !("text" in cell) || cell.isWrapped !== true || cell.rowSpan !== undefined) return 1;
    const room = widths.slice(at, at + (cell.columnSpan ?? 1)).reduce((sum, each) => sum + each, 0);
    return Math.ceil(widthOf(cell.text) / room);
  });
  const most = Math.min(HIGHEST, Math.max(1, ...lines));
  return row.map((cell) => (cell === null ? null : { ...cell, lines: most }));
}

/** Names of sheets have at most 31 characters, none of []:*?/\, and differ within a book. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const plain = name
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'|'$/g, "")
      .trim();
    const start = plain === "" ? String(index + 1) : plain.slice(0, 31);
    let own = start;
    for (let count = 2; taken.has(own.toLowerCase()); count++) own = `${start.slice(0, 27)} ${count}`;
    taken.add(own.toLowerCase());
    return own;
  });
}

/** A flat table as a sheet: a head that stays in sight, numbers as numbers, codes as text. */
export function tableSheet(table: FlatTable): Sheet {
  // words after figures stand off from them
  const apart = (index: number) =>
    table.columns[index]?.kind !== "number" && table.columns[index - 1]?.kind === "number" ? { indent: 1 } : {};
  const head = table.columns.map(
    ({ head: text, kind }, index): SheetCell => ({
      text,
      isBold: true,
      isWrapped: true,
      rule: "head",
      align: kind === "number" ? "right" : "left",
      ...apart(index),
    }),
  );
  const rows = table.records.map((record) =>
    record.map((value, index): SheetCell | null => {
      const kind = table.columns[index]?.kind;
      if (value === null) return null;
      if (kind === "number") return { number: value };
      return { text: value, isWrapped: kind === "text" && value.length > 20, ...apart(index) };
    }),
  );
  const widths = table.columns.map(({ head: text }, index) =>
    fittingWidth([text.slice(0, 14), ...table.records.map((record) => record[index] ?? "")]),
  );
  return {
    name: table.title,
    widths,
    frozenRows: 1,
    frozenColumns: 0,
    isFiltered: true,
    rows: [head, ...rows].map((row) => high(row, widths)),
  };
}

const NOTES = [22, 90];
/** What a file says of itself, in two columns: source, date, checksum, how to read it. */
export const notesSheet = (name: string, notes: readonly (readonly [string, string])[]): Sheet => ({
  name,
  widths: NOTES,
  frozenRows: 0,
  frozenColumns: 0,
  rows: notes.map(([term, text]) =>
    high(
      [
        { text: term, isBold: true },
        { text, isWrapped: true },
      ],
      NOTES,
    ),
  ),
});
