import { budgetOf } from "../core/budget/budget.ts";
import type { Dataset } from "../core/budget/dataset.ts";
import { overviewOf, type Tally } from "../core/budget/overview.ts";
import type { OpeningModel } from "./page-source.ts";

export const datasetIdOf = (dataset: Dataset): string => `${dataset.unit.id}/${dataset.year}`;

/** Computes what the header and the first screen show; runs at build for the default data set, in the page for any other. `sha256` is that of the data set's file. */
export function openingOf(dataset: Dataset, sha256 = ""): OpeningModel {
  const tally: Tally = { equal: 0, rounding: 0, mismatch: 0, note: 0, "not-applicable": 0 };
  const { file, url, published } = dataset.source;
  return {
    datasetId: datasetIdOf(dataset),
    unit: dataset.unit.name,
    year: dataset.year,
    version: sha256.slice(0, 12),
    source: { file, url, published },
    complete: dataset.complete,
    overview: overviewOf(budgetOf(dataset), tally, { change: null, threePublicSame: null }),
  };
}
