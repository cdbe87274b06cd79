import type { Dataset } from "../document/dataset.ts";

/** The one text of a data set: two-space JSON, keys in the order in which the importer made them, one final newline. The same data set gives the same bytes. */
export const datasetText = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 2)}\n`;
