import { type Budget, shareOf } from "../../document/budget.ts";
import { bySize, type FunctionalLine, findLine } from "../../document/functional-tree.ts";
import { columnsOf } from "../../document/statement.ts";
import type { PrintedAmount } from "../../format-amount.ts";
import {
  amountColumn,
  codeAndName,
  lineColumn,
  placeColumn,
  shareColumn,
  type TableOptions,
  tableOf,
  type ViewTable,
} from "../view-table.ts";

interface TreeLine {
  readonly line: FunctionalLine;
  readonly share: string | null;
}
const branch = (lines: readonly FunctionalLine[], whole: PrintedAmount | undefined): readonly TreeLine[] =>
  bySize(lines).flatMap((line) => [
    { line, share: shareOf(line.amounts.total, whole) },
    ...branch(line.children, line.amounts.total),
  ]);

/** The whole tree, or the branch of a code, in the order of the view; each line with its share of the line above. */
export function spendingTables({ expenditure }: Budget, { code }: Pick<TableOptions, "code">): readonly ViewTable[] {
  if (expenditure === null) return [];
  const { statement, classes, unplaced, total } = expenditure;
  const root = code === null ? undefined : findLine(expenditure, code);
  const rows: readonly TreeLine[] =
    root === undefined
      ? [...branch(classes, total?.total), ...unplaced.map((line) => ({ line, share: null }))]
      : [{ line: root, share: null }, ...branch(root.children, root.amounts.total)];
  return tableOf("spending", rows, [
    { key: "level", kind: "number", of: ({ line }) => String(line.level) },
    ...codeAndName(({ line }: TreeLine) => line),
    ...columnsOf(statement).map(({ key, label }) =>
      amountColumn(key, statement.amountUnit, ({ line }: TreeLine) => line.amounts[key], label),
    ),
    shareColumn("shareOfParent"),
    lineColumn(({ line }) => line.line),
    placeColumn(({ line }) => line.amounts.total?.cell),
  ]);
}
