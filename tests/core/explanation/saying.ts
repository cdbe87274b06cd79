import type { Dataset, Statement } from "../../../src/core/document/dataset.ts";
import type { StatedFigure } from "../../../src/core/explanation/stated-figure.ts";
import { statedFigures } from "../../../src/core/explanation/stated-figures.ts";
import { datasetOf, explanation } from "../checks/builders.ts";

/** A data set whose explanation is these paragraphs under one heading, from line 100 on. */
export const saying = (
  text: string | readonly string[],
  {
    heading = "收支",
    statements = [] as readonly Statement[],
    ...rest
  }: Partial<Pick<Dataset, "phase" | "unit">> & {
    readonly heading?: string;
    readonly statements?: readonly Statement[];
  } = {},
): Dataset => ({
  ...datasetOf(statements, { sections: explanation(heading, ...[text].flat()) }),
  ...rest,
});

/** What the explanation states, in its order. */
export const stated = (...args: Parameters<typeof saying>): readonly StatedFigure[] => statedFigures(saying(...args));

/** The figures as printed, each with its role. */
export const rolesIn = (...args: Parameters<typeof saying>): readonly (readonly [string, string])[] =>
  stated(...args).map(({ printed, role }) => [printed, role]);
