import type { Dataset } from "../core/budget/dataset.ts";
import type { Opening } from "../core/budget/opening.ts";
import type { EnglishNames } from "../core/document/english-names.ts";

export type { Opening as OpeningModel } from "../core/budget/opening.ts";
export type { EnglishNames } from "../core/document/english-names.ts";

/** What the page shows, from islands of the page itself or fetched for another data set. */
export interface PageSource {
  readonly opening: Opening;
  readonly dataset: Dataset;
  readonly english: EnglishNames;
}
