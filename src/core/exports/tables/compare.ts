import type { Budget } from "../../document/budget.ts";
import type { FigureChange } from "../../document/figure-change.ts";
import type { StatedAmount } from "../../format-amount.ts";
import type { AmountUnit } from "../../money.ts";
import type { ComparedColumn } from "../../views/comparison/columns.ts";
import type { Comparison } from "../../views/comparison/comparison.ts";
import type { ComparedCell, ComparedLine } from "../../views/comparison/lines.ts";
import { comparisonShown } from "../../views/comparison/on-page.ts";
import type { ComparedTable } from "../../views/comparison/table.ts";
import { inUnit } from "../in-unit.ts";
import { nameColumn, tableOf, type ViewTable } from "../view-table.ts";

interface Fact {
  readonly table: ComparedTable;
  readonly line: ComparedLine;
  readonly column: ComparedColumn;
  readonly cell: ComparedCell;
  readonly change: (FigureChange & { readonly from: ComparedColumn }) | null;
}

/** The comparison that the page shows, one row for a line in a data set, with its change on the data set before it. */
export function compareTables({ dataset }: Pick<Budget, "dataset">): readonly ViewTable[] {
  const comparison = comparisonShown(dataset);
  if (comparison === undefined) return [];
  const facts = comparison.tables.flatMap((table) => table.lines.flatMap((line) => factsOf(comparison, table, line)));
  const units = new Set(facts.flatMap(({ cell }) => cell.amount?.unit ?? []));
  const [unit = "wan"] = units;
  return tableOf("compare", facts, [
    { key: "table", kind: "word", of: ({ table }) => `table.${table.id}` },
    { key: "line", kind: "word", of: ({ line }) => (line.label === null ? `line.${line.key}` : null) },
    { key: "code", kind: "code", of: ({ line }) => line.code },
    {
      key: "name",
      kind: "name",
      of: ({ line, column, table }) => ({
        printed: nameIn(line, column, comparison) ?? null,
        code: table.id === "projects" ? null : line.code,
      }),
    },
    nameColumn("unitName", ({ column }) => column.unit),
    { key: "year", kind: "number", of: ({ column }) => String(column.year) },
    { key: "phase", kind: "word", of: ({ column }) => `phase.${column.phase}` },
    { key: "amount", kind: "amount", unit, isComputed: units.size > 1, of: ({ cell }) => inColumn(cell.amount, unit) },
    { key: "missing", kind: "word", of: ({ cell }) => (cell.missing === null ? null : `missing.${cell.missing}`) },
    { key: "shareOfTotal", kind: "number", of: ({ cell }) => cell.share },
    { key: "comparedWith", kind: "text", of: ({ change }) => change?.from.id ?? null },
    {
      key: "difference",
      kind: "amount",
      unit,
      isComputed: true,
      of: ({ change }) => change && inUnit(change.difference, change.unit, unit),
    },
    { key: "percent", kind: "number", of: ({ change }) => change?.percent ?? null },
    { key: "dataset", kind: "text", of: ({ column }) => column.id },
    { key: "reference", kind: "text", of: ({ cell }) => cell.amount?.cell ?? null },
  ]);
}

const nameIn = (line: ComparedLine, column: ComparedColumn, { columns }: Comparison): string | null | undefined =>
  line.labels[columns.indexOf(column)] ?? line.label;

function factsOf(comparison: Comparison, table: ComparedTable, line: ComparedLine): readonly Fact[] {
  const { columns, steps } = comparison;
  return columns.flatMap((column, at): readonly Fact[] => {
    const cell = line.cells[at];
    if (cell === undefined) return [];
    const step = steps.findIndex(({ to }) => to === at);
    const change = line.changes[step];
    const from = columns[steps[step]?.from ?? -1];
    const isChanged = change?.kind === "changed" && from !== undefined;
    return [{ table, line, column, cell, change: isChanged ? { ...change, from } : null }];
  });
}

/** The same amount in the one unit of its column. */
const inColumn = (amount: StatedAmount | null, unit: AmountUnit): string | null =>
  amount && inUnit(amount.text, amount.unit, unit);
