import type { Dataset } from "../../document/dataset.ts";
import type { Comparison } from "./comparison.ts";

const shown = new WeakMap<Dataset, Comparison>();

/** Remembers what a data set is compared with on the page, for what is taken away of it. */
export const showComparison = (own: Dataset, comparison: Comparison): void => void shown.set(own, comparison);

/** The comparison that the page shows of a data set; undefined where it shows none. */
export const comparisonShown = (own: Dataset): Comparison | undefined => shown.get(own);
