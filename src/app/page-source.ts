import type { Dataset } from "../core/document/dataset.ts";
import type { EnglishNames } from "../core/document/english-names.ts";
import type { Opening } from "../core/views/opening.ts";

export type { EnglishNames } from "../core/document/english-names.ts";
export type { Opening as OpeningModel } from "../core/views/opening.ts";

/** What the page shows, from inline data of the page itself or fetched for another data set. */
export interface PageSource {
  readonly opening: Opening;
  readonly dataset: Dataset;
  readonly english: EnglishNames;
}
