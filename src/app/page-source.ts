import type { Dataset } from "../core/budget/dataset.ts";
import type { Overview } from "../core/budget/overview.ts";
import type { EnglishNames } from "../reading/reading.tsx";

export type { EnglishNames } from "../reading/reading.tsx";

/** The little that the header and the first screen need; a plain object, so that no arithmetic is loaded at the start. */
export interface OpeningModel {
  readonly datasetId: string;
  readonly unit: string;
  readonly year: number;
  /** first twelve digits of the data set's SHA-256 */
  readonly version: string;
  readonly source: { readonly file: string; readonly url: string | null; readonly published: string | null };
  readonly complete: boolean;
  readonly overview: Overview;
}

/** What the page shows, from islands of the page itself or fetched for another data set. */
export interface PageSource {
  readonly opening: OpeningModel;
  readonly dataset: Dataset;
  readonly english: EnglishNames;
}
