import { rowPlace } from "../document/cell-reference.ts";
import type { Column, Dataset, Row, Side, Statement, StatementId } from "../document/dataset.ts";
import { isTotalRow } from "../document/functional-tree.ts";
import { rowsOf } from "../document/statement.ts";
import { isUnitRow } from "../document/tables.ts";
import { LAST_LINE, SIDE_NAMED } from "../lexicon/row-labels.ts";
import { amountOf, compareAmounts } from "../money.ts";

/** What stands over a column of names or codes; the data set keeps the heads of amounts only. */
export type StubHead =
  | "code"
  | "revenueCode"
  | "name"
  | "item"
  | "unitName"
  | "projectName"
  | "economicItem"
  | "governmentItem";
/** A column of names or codes beside the amounts. */
export interface Stub {
  readonly key: "code" | "label" | "governmentLabel";
  readonly head: StubHead;
}

/** A row of a statement as print sets it off: total, parent, blank. */
export interface TableRow {
  readonly row: Row;
  /** 合计, 本年收入合计, 收入总计, or the unit's own row above its projects: closed by a double line */
  readonly isTotal: boolean;
  /** a line with lines below it: a class (208), 工资福利支出 */
  readonly isParent: boolean;
  /** no figure in any column */
  readonly isBlank: boolean;
}

/** One side of a statement as it is laid out in print: what names a row, the columns with their spanning heads, the rows. */
export interface PrintedSide {
  readonly side: Side["side"];
  /** over the whole side of a two-sided statement: as printed, or the plain word where print has it over neither column */
  readonly title: { readonly printed: string } | "revenue" | "expenditure" | null;
  /** 项目 spans code and name */
  readonly groupsStubs: boolean;
  readonly stubs: readonly Stub[];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}
/** A statement in the layout of its print. */
export interface PrintedTable {
  readonly statement: Statement;
  readonly sides: readonly PrintedSide[];
  /** printed lines with a row, both sides counted once */
  readonly lineCount: number;
  /** from the title to the last row or note */
  readonly from: number;
  readonly to: number;
}

const BY_CODE: ReadonlySet<StatementId> = new Set([
  "revenue",
  "expenditure",
  "general-budget",
  "fund-revenue",
  "fund-expenditure",
  "state-capital",
]);

/** A statement in its statutory layout. */
export function printedTable(dataset: Dataset, statement: Statement): PrintedTable {
  const rows = rowsOf(statement);
  const lines = rows.flatMap(({ line, endLine }) => [line, endLine ?? line]);
  const heads = statement.sides.flatMap(({ headerLines }) => headerLines);
  return {
    statement,
    sides: statement.sides.map((side) => printedSide(dataset, statement, side)),
    lineCount: new Set(rows.map(rowPlace)).size,
    from: statement.line,
    to: Math.max(statement.line, ...heads, ...lines, statement.note?.line ?? 0),
  };
}

function printedSide(dataset: Dataset, statement: Statement, side: Side): PrintedSide {
  const title = statement.sides.length > 1 ? titleOf(side) : null;
  const stubs = stubsOf(statement, side);
  const isTitled = title !== null && typeof title !== "string";
  const isCoded = stubs.some(({ key }) => key === "code");
  return {
    side: side.side,
    title,
    stubs,
    groupsStubs:
      isCoded && (title === null ? side.headerLines.length > 1 : stubs.some(({ head }) => head === "revenueCode")),
    columns: isTitled ? side.columns.map((column) => ({ ...column, group: null })) : side.columns,
    rows: side.rows.map((row) => ({
      row,
      isTotal:
        isTotalRow(row) ||
        (statement.id === "projects" && isUnitRow(dataset, row)) ||
        (row.code === null && LAST_LINE.test(row.label.replace(/\s/g, ""))),
      isParent: row.code?.length === 3 || (row.governmentLabel === null && !isTotalRow(row)),
      isBlank: Object.values(row.amounts).every((text) => text === null),
    })),
  };
}

/** Where one head spans all columns of a side and says which side it is, it spans the names too (收入 over 项目 and 2026年). */
function titleOf({ side, columns }: Side): PrintedSide["title"] {
  const [first] = columns;
  const group = first?.group ?? null;
  const spansAll = group !== null && columns.every((column) => column.group === group);
  return spansAll && SIDE_NAMED.test(group) ? { printed: group } : side;
}

function stubsOf({ id }: Statement, { side, rows }: Side): readonly Stub[] {
  if (id === "basic-by-economic-item" && rows.some((row) => row.governmentLabel !== undefined))
    return [
      { key: "label", head: "economicItem" },
      { key: "governmentLabel", head: "governmentItem" },
    ];
  if (BY_CODE.has(id) || rows.some(({ code }) => code !== null))
    return [
      { key: "code", head: side === "revenue" && id !== "revenue" ? "revenueCode" : "code" },
      { key: "label", head: "name" },
    ];
  const head = id === "agency-operating" ? "unitName" : /^projects/.test(id) ? "projectName" : "item";
  return [{ key: "label", head }];
}

/** The printed lines of sides that stand beside each other, block by block: the second row of a line (its `part`) is of a further block. */
export function linesOfSides(sides: readonly (readonly TableRow[])[]): readonly string[] {
  const rows = sides.flat().map(({ row }) => row);
  const inOrder = [...rows].sort((a, b) => (a.part ?? 1) - (b.part ?? 1) || a.line - b.line);
  return [...new Set(inOrder.map(rowPlace))];
}

/** Rows that are sorted, and those that keep their place: totals above, and everything from the first total below on. */
export function sortableRows(rows: readonly TableRow[]): {
  readonly above: readonly TableRow[];
  readonly body: readonly TableRow[];
  readonly below: readonly TableRow[];
} {
  const firstBody = rows.findIndex(({ isTotal }) => !isTotal);
  const start = firstBody < 0 ? rows.length : firstBody;
  const nextTotal = rows.findIndex(({ isTotal }, index) => index > start && isTotal);
  const end = nextTotal < 0 ? rows.length : nextTotal;
  return { above: rows.slice(0, start), body: rows.slice(start, end), below: rows.slice(end) };
}

/** Compares two printed figures of one statement. */
export const compareFigures = (a: string, b: string): number => compareAmounts(amountOf(a, "wan"), amountOf(b, "wan"));
