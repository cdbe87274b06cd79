import type { Check } from "../../checks/check.ts";
import { checkYearBefore, type YearBeforeCheck, yearBeforeChecks } from "../../checks/year-before.ts";
import { budgetOf } from "../../document/budget.ts";
import type { ComparedDataset } from "./columns.ts";
import { type Comparison, comparisonOf } from "./comparison.ts";

/** A data set beside that of the year before: two columns and one step, and whether the stated change agrees. */
export interface BesideYearBefore {
  readonly comparison: Comparison;
  readonly check: Check | null;
  /** every stated change that both documents print the figures of */
  readonly checks: readonly YearBeforeCheck[];
}

/** Compares a data set with that of the year before, of the same unit and phase. */
export const besideYearBefore = (before: ComparedDataset, now: ComparedDataset): BesideYearBefore => ({
  comparison: comparisonOf([before, now]),
  check: checkYearBefore(budgetOf(before.dataset), budgetOf(now.dataset)),
  checks: yearBeforeChecks(before.dataset, now.dataset),
});
