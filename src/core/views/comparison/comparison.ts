import {
  type ComparedColumn,
  type ComparedDataset,
  type Containment,
  columnOf,
  containmentsOf,
  inColumnOrder,
  type Step,
  stepsOf,
} from "./columns.ts";
import { functionTable } from "./function-table.ts";
import { answerOf, type StepAnswer } from "./largest-change.ts";
import { economicTable, projectsTable } from "./rows-tables.ts";
import type { ComparedTable } from "./table.ts";
import { threePublicTable } from "./three-public-table.ts";
import { totalsTable } from "./totals-table.ts";

/** Two to six data sets side by side: one unit over its years and phases, or several units. */
export interface Comparison {
  readonly columns: readonly ComparedColumn[];
  /** one unit over its documents, or several */
  readonly of: "years" | "units";
  readonly steps: readonly Step[];
  /** those that print something in any of the data sets */
  readonly tables: readonly ComparedTable[];
  /** what changed in the last step from year to year, of the first unit that has one; null without any */
  readonly answer: StepAnswer | null;
  /** documents of more than one phase stand side by side: what was planned and what was spent are kept apart */
  readonly hasPhases: boolean;
  /** units stand side by side of which some are of another year */
  readonly hasOtherYears: boolean;
  readonly containments: readonly Containment[];
}

/**
 * Compares data sets line by line, as each prints it. Nothing is added up over data sets, and no change is computed between units
 * or, unless a step says so, between phases.
 */
export function comparisonOf(data: readonly ComparedDataset[]): Comparison {
  const ordered = inColumnOrder(data);
  const datasets = ordered.map(({ dataset }) => dataset);
  const columns = ordered.map(columnOf);
  const steps = stepsOf(columns);
  const tables = [
    totalsTable(datasets, steps),
    functionTable("functions", datasets, steps),
    functionTable("basic", datasets, steps),
    functionTable("project", datasets, steps),
    economicTable(datasets, steps),
    threePublicTable(datasets, steps),
    projectsTable(datasets, steps),
  ].filter(({ lines }) => lines.length > 0);
  const isOne = new Set(columns.map(({ unitId }) => unitId)).size === 1;
  const asked = steps.filter(({ kind, to }) => kind === "years" && columns[to]?.unitId === columns[0]?.unitId);
  const step = asked[asked.length - 1] ?? steps.find(({ kind }) => kind === "years");
  return {
    columns,
    of: isOne ? "years" : "units",
    steps,
    tables,
    answer: step === undefined ? null : answerOf(step, steps.indexOf(step), datasets, tables),
    hasPhases: new Set(columns.map(({ phase }) => phase)).size > 1,
    hasOtherYears: !isOne && new Set(columns.map(({ year }) => year)).size > 1,
    containments: containmentsOf(ordered),
  };
}
