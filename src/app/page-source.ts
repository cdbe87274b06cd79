import type { Dataset } from "../core/budget/dataset.ts";
import type { EnglishNames } from "../reading/reading.tsx";

/** The little that the header and the first screen need; a plain object, so that no arithmetic is loaded at the start. */
export interface OpeningModel {
  readonly unit: string;
  readonly year: number;
}

/** What the page shows, from islands of the page itself or fetched for another data set. */
export interface PageSource {
  readonly opening: OpeningModel;
  readonly dataset: Dataset;
  readonly english: EnglishNames;
}
