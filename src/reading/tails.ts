import type { Check } from "../core/checks/check.ts";
import { checkDataset, checkInSteps } from "../core/checks/check-dataset.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { useBudget } from "./reading.tsx";

const known = new WeakMap<Dataset, readonly Check[]>();

/** The checks of the data set on the page; computed once for all islands. */
export function useChecks(): readonly Check[] {
  const { dataset } = useBudget();
  const checks = known.get(dataset) ?? checkDataset(dataset);
  known.set(dataset, checks);
  return checks;
}

const STEP = 8;

/** Makes the checks ahead of the islands that say them; `pause` lets the page answer its reader whenever a few milliseconds are over. */
export async function prepareChecks(dataset: Dataset, pause: () => Promise<void>): Promise<void> {
  if (known.has(dataset)) return;
  const steps = checkInSteps(dataset);
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done === true) return void known.set(dataset, value);
    if (performance.now() - since < STEP) continue;
    await pause();
    since = performance.now();
  }
}

/** A rounding difference at a printed figure: how much, as canonical text without a sign, and the check that says so. */
export interface Tail {
  readonly cell: string;
  readonly difference: string;
  readonly check: Check;
}

/** The tail of the figure in this cell: its parts, as printed, add up to a little more or less; null where they agree, or contradict it. */
export function tailOf(checks: readonly Check[], cell: string): Tail | null {
  const check = checks.find(({ verdict, evidence }) => verdict === "rounding" && evidence.left.includes(cell));
  return check?.difference == null ? null : { cell, difference: check.difference.replace(/^-/, ""), check };
}
