import type { Check } from "../../../src/core/checks/check.ts";
import type { CellReference } from "../../../src/core/document/cell-reference.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import type { StatedFigure } from "../../../src/core/explanation/stated-figure.ts";
import { statedFigures } from "../../../src/core/explanation/stated-figures.ts";

/** A figure of the explanation with what it restates and the checks it stands in; what a reader of the text can follow from it. */
export interface ExplainedFigure extends StatedFigure {
  /** the cells of tables and sheets that print the same amount or count; empty where no table does */
  readonly restates: readonly CellReference[];
  /** ids, in the order of the checks */
  readonly checks: readonly string[];
}

/** Every stated figure of the explanation, linked by the checks of the same data set. */
export function explainedFigures(dataset: Dataset, checks: readonly Check[]): readonly ExplainedFigure[] {
  const standsIn = new Map<CellReference, Check[]>();
  for (const check of checks.filter(({ family }) => family === "text"))
    for (const cell of new Set([...check.evidence.left, ...check.evidence.right])) {
      const others = standsIn.get(cell);
      if (others === undefined) standsIn.set(cell, [check]);
      else others.push(check);
    }
  return statedFigures(dataset).map((figure) => {
    const own = standsIn.get(figure.cell) ?? [];
    const restated = own.find(({ kind, evidence }) => RESTATING.has(kind) && evidence.left.includes(figure.cell));
    const restates = (restated?.evidence.right ?? []).filter((cell) => !cell.startsWith("text:"));
    return { ...figure, restates, checks: own.map(({ id }) => id) };
  });
}

/** Kinds whose right side is what the text repeats. */
const RESTATING: ReadonlySet<string> = new Set(["statedAmount", "publishedTargets", "projectCount"]);
