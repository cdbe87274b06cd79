import { isStated, type PrintedAmount, type StatedAmount } from "../format-amount.ts";
import type { AmountUnit } from "../money.ts";
import { printedAmount } from "./cell-reference.ts";
import type { Column, Dataset, Row, Side, Statement, StatementId } from "./dataset.ts";
import { figureChange } from "./figure-change.ts";
import { pairRows, type RowPair } from "./pair-rows-of-years.ts";

/** How a figure differs from one data set to the next: printed in the later one only, in the earlier one only, or in both with another amount. */
export type Change = "new" | "gone" | "changed";

/** A figure that is not the same in both data sets. New and gone: printed in one of them only; a blank cell is not printed. */
export interface ChangedFigure {
  readonly kind: Change;
  readonly column: Column;
  readonly before: PrintedAmount | null;
  readonly after: PrintedAmount | null;
  /** after − before as canonical text in `unit`; null unless changed */
  readonly difference: string | null;
  readonly unit: AmountUnit;
  /** the difference over the earlier figure, in percent with two decimals; null where that is zero or less, or for new and gone */
  readonly percent: string | null;
}

/** A line with the figures of it that changed; none where only its name did. */
export interface ChangedLine extends RowPair {
  readonly figures: readonly ChangedFigure[];
}

/** One side of a statement with what changed in it; a line or a statement that one data set lacks is new or gone. */
export interface ChangedTable {
  readonly id: StatementId;
  readonly side: Side["side"];
  readonly before: Statement | null;
  readonly after: Statement | null;
  readonly lines: readonly ChangedLine[];
}

/** All that changed from one data set to the next. */
export interface DatasetComparison {
  /** every table that both or one of them print, unchanged ones with no lines */
  readonly tables: readonly ChangedTable[];
  /** how many figures both print, with the same amount */
  readonly same: number;
  readonly counts: Readonly<Record<Change, number>>;
}

/** What the later data set prints otherwise than the earlier one, code by code and column by column. Exact: 元 and 万元 compare as amounts, 40 and 40.00 are the same. */
export function compareDatasets(before: Dataset, after: Dataset): DatasetComparison {
  const order = [...after.statements, ...before.statements].map(({ id }) => id);
  const compared = [...new Set(order)].flatMap((id) => {
    const earlier = before.statements.find((statement) => statement.id === id) ?? null;
    const later = after.statements.find((statement) => statement.id === id) ?? null;
    return (["revenue", "expenditure"] as const).flatMap((side) => tableOf(id, side, earlier, later) ?? []);
  });
  const figures = compared.flatMap(({ lines }) => lines.flatMap((line) => line.figures));
  const count = (kind: Change) => figures.filter((figure) => figure.kind === kind).length;
  return {
    tables: compared.map(({ same, ...table }) => table),
    same: compared.reduce((sum, { same }) => sum + same, 0),
    counts: { new: count("new"), gone: count("gone"), changed: count("changed") },
  };
}

type Counted = ChangedTable & { readonly same: number };

function tableOf(
  id: StatementId,
  side: Side["side"],
  before: Statement | null,
  after: Statement | null,
): Counted | null {
  const earlier = before?.sides.find((candidate) => candidate.side === side);
  const later = after?.sides.find((candidate) => candidate.side === side);
  if (earlier === undefined && later === undefined) return null;
  const columns = columnsOf(earlier, later);
  const compared = pairRows(id, earlier?.rows ?? [], later?.rows ?? []).map((pair) => {
    const figures = columns.map((column) => figureOf(column, before, after, pair));
    const changed = figures.flatMap((figure) => (figure === "same" ? [] : (figure ?? [])));
    return { ...pair, figures: changed, same: figures.filter((figure) => figure === "same").length };
  });
  const lines = compared
    .filter((line) => line.before === null || line.after === null || line.isRenamed || line.figures.length > 0)
    .map(({ same, ...line }) => line);
  return { id, side, before, after, lines, same: compared.reduce((sum, { same }) => sum + same, 0) };
}

/** The columns of the later table, then those that only the earlier one has. */
function columnsOf(before: Side | undefined, after: Side | undefined): readonly Column[] {
  const later = after?.columns ?? [];
  const keys = new Set(later.map(({ key }) => key));
  return [...later, ...(before?.columns ?? []).filter(({ key }) => !keys.has(key))];
}

function figureOf(
  column: Column,
  earlier: Statement | null,
  later: Statement | null,
  pair: RowPair,
): ChangedFigure | "same" | null {
  const before = figureIn(earlier, pair.before, column.key);
  const after = figureIn(later, pair.after, column.key);
  const base = { column, before, after, unit: (after ?? before)?.unit ?? "wan", difference: null, percent: null };
  if (before === null || after === null)
    return before === after ? null : { ...base, kind: before === null ? "new" : "gone" };
  const { direction, ...change } = figureChange(before, after);
  return direction === "same" ? "same" : { ...base, ...change, kind: "changed" };
}

function figureIn(statement: Statement | null, row: Row | null, key: string): StatedAmount | null {
  if (statement === null || row === null) return null;
  const amount = printedAmount(statement, row, key);
  return isStated(amount) ? amount : null;
}
