import type { Dataset } from "../../document/dataset.ts";
import type { Comparison } from "./comparison.ts";

const shown = new WeakMap<Dataset, Comparison>();
const listeners = new Set<() => void>();

/** Remembers what a data set is compared with on the page, for what is taken away of it and for the talk. */
export function showComparison(own: Dataset, comparison: Comparison): void {
  shown.set(own, comparison);
  for (const told of [...listeners]) told();
}

/** The comparison that the page shows of a data set; undefined where it shows none. */
export const comparisonShown = (own: Dataset): Comparison | undefined => shown.get(own);

/** Calls back whenever another comparison is shown. */
export const onComparison = (told: () => void): (() => void) => {
  listeners.add(told);
  return () => listeners.delete(told);
};
