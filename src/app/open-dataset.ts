import type { Dataset } from "../core/budget/dataset.ts";
import type { OpeningModel } from "./page-source.ts";

/** Computes what the first screen shows; runs at build for the default data set, in the page for any other. */
export const openingOf = (dataset: Dataset): OpeningModel => ({ unit: dataset.unit.name, year: dataset.year });
