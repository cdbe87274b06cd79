import type { Budget } from "../../document/budget.ts";
import type { PrintedAmount } from "../../format-amount.ts";
import { splitOf } from "../../views/split.ts";
import { amountColumn, codeAndName, placeColumn, shareColumn, tableOf, unitOf, type ViewTable } from "../view-table.ts";

interface Part {
  readonly code: string | null;
  readonly label: string;
  readonly amount: PrintedAmount;
  readonly share: string | null;
}

/** The classes with their shares, largest first, then the total. */
export function splitTables(budget: Budget): readonly ViewTable[] {
  const split = splitOf(budget);
  if (split === null) return [];
  const { total, chart } = split;
  const rows: readonly Part[] = [
    ...chart.parts,
    ...(total === null ? [] : [{ code: null, ...total, share: chart.parts.length > 0 ? "100.00" : null }]),
  ];
  return tableOf("split", rows, [
    ...codeAndName((part: Part) => part),
    amountColumn("amount", unitOf(rows.map(({ amount }) => amount)), ({ amount }) => amount),
    shareColumn("shareOfTotal"),
    placeColumn(({ amount }) => amount.cell),
  ]);
}
