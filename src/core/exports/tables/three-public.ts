import type { Budget } from "../../document/budget.ts";
import { type ThreePublicRow, threePublicOf } from "../../views/three-public.ts";
import { amountColumn, nameColumn, placeColumn, tableOf, unitOf, type ViewTable } from "../view-table.ts";

/** The “三公”经费 as printed, with what the explanation states of each. */
export function threePublicTables(budget: Budget): readonly ViewTable[] {
  const view = threePublicOf(budget);
  if (view === null) return [];
  const { rows, hasBudget } = view;
  const unit = view.statement.amountUnit;
  return tableOf("three-public", rows, [
    nameColumn("name", ({ label }) => label),
    ...(hasBudget ? [amountColumn("budgeted", unit, (row: ThreePublicRow) => row.budget)] : []),
    amountColumn("amount", unit, ({ amount }) => amount),
    amountColumn("statedInText", unitOf(rows.map(({ stated }) => stated)), ({ stated }) => stated),
    { key: "onLastYear", kind: "word", of: ({ change }) => (change === null ? null : `change.${change.direction}`) },
    placeColumn(({ amount }) => amount.cell),
  ]);
}
