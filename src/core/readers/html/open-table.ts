import type { Content, NestedCell, NestedRow } from "../nested-tables.ts";
import { refuse } from "../refusal.ts";

/** As the HTML standard has it. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;
/** Of all cells of a table together: places in its grid. */
const MOST_PLACES = 2_000_000;

const spanOf = (text: string | undefined, most: number): number => {
  const span = Number.parseInt(text ?? "1", 10);
  return span >= 0 ? Math.min(span, most) : 1;
};

/** A table of a page while it is read: each cell is put where the standard's algorithm puts it, with spans from above kept free. */
export class OpenTable {
  readonly number: number;
  readonly rows: NestedRow[] = [];
  /** of the text in it, nested tables included */
  weight = 0;
  cell: (NestedCell & { readonly content: Content[] }) | null = null;
  private row: NestedCell[] | null = null;
  private rowNumber = 0;
  private column = 0;
  private places = 0;
  /** for each column, the last row that a cell from above covers */
  private readonly coveredTo: number[] = [];

  constructor(number: number) {
    this.number = number;
  }

  get at(): { readonly row: number; readonly column: number } {
    return { row: Math.max(1, this.rowNumber), column: (this.cell?.column ?? 0) + 1 };
  }

  openRow(): void {
    this.closeRow();
    this.row = [];
    this.rowNumber += 1;
    this.column = 0;
  }

  openCell(attributes: Readonly<Record<string, string>>): void {
    this.closeCell();
    if (!this.row) this.openRow();
    while ((this.coveredTo[this.column] ?? 0) >= this.rowNumber) this.column += 1;
    const columnSpan = Math.max(1, spanOf(attributes.colspan, MOST_COLUMNS));
    const rowSpan = spanOf(attributes.rowspan, MOST_ROWS) || MOST_ROWS;
    this.places += columnSpan;
    if (this.column + columnSpan > MOST_COLUMNS || this.places > MOST_PLACES) refuse("broken");
    for (let at = this.column; at < this.column + columnSpan; at++)
      this.coveredTo[at] = Math.max(this.coveredTo[at] ?? 0, this.rowNumber + rowSpan - 1);
    this.cell = { column: this.column, columnSpan, rowSpan, content: [] };
    this.column += columnSpan;
  }

  closeCell(): void {
    if (this.cell) this.row?.push(this.cell);
    this.cell = null;
  }

  closeRow(): void {
    this.closeCell();
    if (this.row) this.rows.push({ number: this.rowNumber, cells: this.row });
    this.row = null;
  }
}
