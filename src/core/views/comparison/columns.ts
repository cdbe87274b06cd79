import type { Dataset } from "../../document/dataset.ts";
import { type DocumentKind, documentKind } from "../../document/document-kind.ts";

/** A data set of a comparison by its id, as the catalogue and the address call it. */
export interface ComparedDataset {
  readonly id: string;
  readonly dataset: Dataset;
}

/** A column of the comparison: whose document it is, of which year, and what kind. */
export interface ComparedColumn {
  readonly id: string;
  readonly unitId: string;
  readonly unit: string;
  readonly year: number;
  readonly phase: Dataset["phase"];
  readonly document: DocumentKind;
  /** false where the document was cut short or partly unreadable */
  readonly complete: boolean;
}

/**
 * Two columns between which a change is told: a unit's documents of one phase from year to year, or of one year from phase to
 * phase. Never anything else: what was planned and what was spent are not one series, and neither are two units.
 */
export interface Step {
  readonly kind: "years" | "phases";
  /** indices of columns, the earlier one first */
  readonly from: number;
  readonly to: number;
}

/** The department of a unit beside the unit itself; a department's document may hold the figures of its units already. */
export interface Containment {
  readonly department: number;
  readonly unit: number;
}

const PHASES: readonly Dataset["phase"][] = ["budget", "adjusted", "executed", "finalAccounts"];
const phaseOrder = ({ phase }: Pick<ComparedColumn, "phase">): number => PHASES.indexOf(phase);

/** The data sets in the order of the columns: units as they are given; of one unit by phase, then by year. One that is given twice counts once. */
export function inColumnOrder(data: readonly ComparedDataset[]): readonly ComparedDataset[] {
  const once = data.filter(({ id }, at) => data.findIndex((other) => other.id === id) === at);
  const units = [...new Set(once.map(({ dataset }) => dataset.unit.id))];
  return units.flatMap((unit) =>
    once
      .filter(({ dataset }) => dataset.unit.id === unit)
      .sort((a, b) => phaseOrder(a.dataset) - phaseOrder(b.dataset) || a.dataset.year - b.dataset.year),
  );
}

/** The head of a compared data set: unit, year and what kind of document it is. */
export const columnOf = ({ id, dataset }: ComparedDataset): ComparedColumn => ({
  id,
  unitId: dataset.unit.id,
  unit: dataset.unit.name,
  year: dataset.year,
  phase: dataset.phase,
  document: documentKind(dataset),
  complete: dataset.complete,
});

/** The steps between columns: from year to year first, then from phase to phase. */
export function stepsOf(columns: readonly ComparedColumn[]): readonly Step[] {
  const years = columns.flatMap((column, to): readonly Step[] => {
    const before = columns[to - 1];
    const follows = before?.unitId === column.unitId && before.phase === column.phase && before.year < column.year;
    return follows ? [{ kind: "years", from: to - 1, to }] : [];
  });
  const phases = columns.flatMap((column, to): readonly Step[] => {
    const earlier = columns.flatMap((other, from) =>
      other.unitId === column.unitId && other.year === column.year && phaseOrder(other) < phaseOrder(column)
        ? [from]
        : [],
    );
    return earlier.slice(-1).map((from) => ({ kind: "phases", from, to }));
  });
  return [...years, ...phases];
}

/** Pairs of a department and a unit of it; nothing of them may be added up. */
export function containmentsOf(data: readonly ComparedDataset[]): readonly Containment[] {
  const bare = (name: string | undefined) => name?.replace(/\s/g, "") ?? "";
  return data.flatMap((department, at) =>
    data.flatMap((unit, other): readonly Containment[] => {
      const [above, own] = [department.dataset.unit, unit.dataset.unit];
      const belongs = above.id !== own.id && bare(own.department?.name) === bare(above.name);
      return belongs && bare(above.name) !== bare(own.name) ? [{ department: at, unit: other }] : [];
    }),
  );
}
