import type { Budget } from "../../document/budget.ts";
import { printedAmount, statementCell } from "../../document/cell-reference.ts";
import type { Row } from "../../document/dataset.ts";
import { economicRowKind } from "../../document/economic-rows.ts";
import { columnsOf, rowsOf, statementOf } from "../../document/statement.ts";
import type { PrintedAmount } from "../../format-amount.ts";
import { breakdownOf } from "../../views/breakdown.ts";
import {
  amountColumn,
  codeAndName,
  lineColumn,
  nameColumn,
  placeColumn,
  tableOf,
  type ViewTable,
} from "../view-table.ts";

interface ByKind {
  readonly code: string | null;
  readonly label: string;
  readonly amounts: Readonly<Record<string, PrintedAmount>>;
}

/** Basic against project expenditure by class; basic expenditure by economic item as printed. */
export function breakdownTables(budget: Budget): readonly ViewTable[] {
  const breakdown = breakdownOf(budget);
  if (breakdown === null) return [];
  const { classes, statement, total, totalLabel, others } = breakdown;
  const rows: readonly ByKind[] = [
    ...classes,
    ...(total === null ? [] : [{ code: null, label: totalLabel, amounts: total }]),
  ];
  const kinds: readonly { readonly key: string; readonly label?: string }[] = [
    { key: "basic" },
    { key: "project" },
    ...others,
    { key: "total" },
  ];
  const byClass = tableOf("breakdown", rows, [
    ...codeAndName((row: ByKind) => row),
    ...kinds.map(({ key, label }) =>
      amountColumn(
        key === "total" ? "amount" : key,
        statement.amountUnit,
        ({ amounts }: ByKind) => amounts[key],
        label,
      ),
    ),
    placeColumn(({ amounts }) => amounts.total?.cell),
  ]);
  return [...byClass, ...economicTables(budget)];
}

const ECONOMIC_LEVELS = {
  total: "level.total",
  personnel: "level.total",
  public: "level.total",
  subtotal: "level.total",
  parent: "level.parent",
  item: "level.item",
} as const;

/** Basic expenditure by economic item, with the columns of its statement. */
function economicTables({ dataset }: Budget): readonly ViewTable[] {
  const statement = statementOf(dataset, "basic-by-economic-item");
  if (statement === undefined) return [];
  const rows = rowsOf(statement);
  const columns = columnsOf(statement);
  const hasGovernmentItems = rows.some(({ governmentLabel }) => governmentLabel !== undefined);
  const placed = (columns.find(({ key }) => key === "total") ?? columns[0])?.key ?? "label";
  return tableOf("economic", rows, [
    { key: "economicLevel", kind: "word", of: (row) => ECONOMIC_LEVELS[economicRowKind(row)] },
    nameColumn("name", ({ label }) => label),
    ...(hasGovernmentItems ? [nameColumn("governmentItem", ({ governmentLabel }: Row) => governmentLabel)] : []),
    ...columns.map(({ key, label }) =>
      amountColumn(key, statement.amountUnit, (row: Row) => printedAmount(statement, row, key), label),
    ),
    lineColumn(({ line }) => line),
    placeColumn((row) => statementCell(statement.id, row, placed)),
  ]);
}
