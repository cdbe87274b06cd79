/** A sheet as its file has it, before anything hidden is left out. Rows and columns count from 0. */
export interface SheetGrid {
  readonly name: string;
  readonly isHidden: boolean;
  /** in the order of the sheet, only rows with cells; cells in the order of their columns */
  readonly rows: readonly GridRow[];
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
  readonly merges: readonly Range[];
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly column: number;
  /** as the reader of the sheet sees it, number format applied */
  readonly text: string;
  /** the number behind the text, as canonical decimal text */
  readonly value?: string;
  readonly isCentred: boolean;
  /** of the letters, in points */
  readonly size: number | null;
  /** a formula that was saved without its value */
  readonly lacksValue?: boolean;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "C7" for column 2, row 6. */
export function a1(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Column and row of "C7" or "$C$7"; null for anything else. */
export function readA1(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(text);
  if (!match) return null;
  const column = [...(match[1] ?? "").toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The rectangle of "A1:C7". */
export function readRange(text: string): Range | null {
  const [from, to = from] = text.split(":").map(readA1);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}
