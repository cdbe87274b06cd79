import type { Dataset } from "./dataset.ts";

/** The data set without the tables that were cut short: what is half read is neither checked nor linked. */
export const wholeTables = (dataset: Dataset): Dataset => ({
  ...dataset,
  statements: dataset.statements.filter(({ complete }) => complete !== false),
});
