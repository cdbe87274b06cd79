import type { Dataset } from "./dataset.ts";

/** What a data set is called in its unit's folder and at the end of its id: the year, and the phase where it is no budget. */
export const editionOf = ({ year, phase }: Pick<Dataset, "year" | "phase">): string =>
  phase === "budget" ? String(year) : `${year}-${phase}`;

/** The id of a data set in the catalogue and in the address: `<unit>/<year>`, and the phase where it is no budget. */
export const datasetIdOf = (dataset: Pick<Dataset, "unit" | "year" | "phase">): string =>
  `${dataset.unit.id}/${editionOf(dataset)}`;
