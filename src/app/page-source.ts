import type { Dataset } from "../core/budget/dataset.ts";

/** English for printed texts, resolved when the page is built: by code, then by the printed text. Unofficial. */
export interface EnglishNames {
  readonly byCode: Readonly<Record<string, string>>;
  readonly byText: Readonly<Record<string, string>>;
}

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
