import type { Content, NestedCell, NestedRow } from "../nested-tables.ts";
import { refuse } from "../refusal.ts";
import type { Place } from "../source-document.ts";

/** A cell while it is read: its properties come before its text. */
export interface OpenCell {
  columnSpan: number;
  /** belongs to the cell above it (`vMerge`) */
  isContinued: boolean;
  isLeftOut: boolean;
  readonly content: Content[];
}

type PlacedCell = { -readonly [Key in keyof NestedCell]: NestedCell[Key] };

interface OpenTable {
  readonly number: number;
  readonly rows: NestedRow[];
  /** for each column, the last cell that is not merged upwards, and its row */
  readonly above: Map<number, { readonly cell: PlacedCell; readonly row: number }>;
  row: PlacedCell[];
  rowNumber: number;
  column: number;
  isRowLeftOut: boolean;
}

/** More columns than a page has room for. */
const MOST_COLUMNS = 1_000;
const within = (count: number): number => Math.max(0, Math.min(Math.trunc(count) || 0, MOST_COLUMNS));

/** Where the paragraphs and tables of a Word document go while it is read: into the document, a cell, or aside for a text box. */
export class Flow {
  readonly contents: Content[] = [];
  /** texts in cells that are merged into the one above, which nobody sees */
  covered = 0;
  private readonly file: number;
  private readonly targets: Content[][] = [this.contents];
  private readonly tables: OpenTable[] = [];
  private readonly cells: OpenCell[] = [];
  private tableCount = 0;

  constructor(file: number) {
    this.file = file;
  }

  /** where the next paragraph stands; those outside tables are counted by the reader */
  placeOf(paragraph: number): Place {
    const table = this.tables.at(-1);
    return table
      ? { file: this.file, table: table.number, row: Math.max(1, table.rowNumber), column: table.column + 1 }
      : { file: this.file, paragraph };
  }

  get cell(): OpenCell | undefined {
    return this.cells.at(-1);
  }

  add(...contents: readonly Content[]): void {
    this.targets.at(-1)?.push(...contents);
  }

  /** What follows goes aside until `leaveAside`, which returns it. */
  goAside(): void {
    this.targets.push([]);
  }

  leaveAside(): readonly Content[] {
    return (this.targets.length > 1 && this.targets.pop()) || refuse("broken");
  }

  openTable(): void {
    this.tableCount += 1;
    const number = this.tableCount;
    this.tables.push({ number, rows: [], above: new Map(), row: [], rowNumber: 0, column: 0, isRowLeftOut: false });
  }

  openRow(): void {
    Object.assign(this.table, { row: [], rowNumber: this.table.rowNumber + 1, column: 0, isRowLeftOut: false });
  }

  skipColumns(count: number): void {
    this.table.column += within(count);
  }

  leaveRowOut(): void {
    this.table.isRowLeftOut = true;
  }

  openCell(): void {
    const cell: OpenCell = { columnSpan: 1, isContinued: false, isLeftOut: false, content: [] };
    this.cells.push(cell);
    this.targets.push(cell.content);
  }

  closeCell(): void {
    const cell = this.cells.pop() ?? refuse("broken");
    this.targets.pop();
    if (cell.isLeftOut) return;
    const { table } = this;
    const placed = {
      column: table.column,
      columnSpan: Math.max(1, within(cell.columnSpan)),
      rowSpan: 1,
      content: cell.content,
    };
    table.column += placed.columnSpan;
    if (table.column > MOST_COLUMNS) refuse("broken");
    const above = cell.isContinued ? table.above.get(placed.column) : undefined;
    if (above) {
      above.cell.rowSpan = table.rowNumber - above.row + 1;
      if (cell.content.length > 0) this.covered += 1;
    } else {
      table.above.set(placed.column, { cell: placed, row: table.rowNumber });
      table.row.push(placed);
    }
  }

  closeRow(): void {
    const { rows, row, rowNumber, isRowLeftOut } = this.table;
    if (!isRowLeftOut) rows.push({ number: rowNumber, cells: row });
  }

  closeTable(): void {
    const { number, rows } = this.table;
    this.tables.pop();
    this.add({ kind: "nested", file: this.file, number, rows });
  }

  private get table(): OpenTable {
    return this.tables.at(-1) ?? refuse("broken");
  }
}
