import type { Check } from "../core/checks/check.ts";
import { checkDataset, checkInSteps } from "../core/checks/check-dataset.ts";
import { tailKind } from "../core/checks/tail.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { apart } from "./apart.ts";
import { useBudget, useWords } from "./reading.tsx";

const made = new WeakMap<Dataset, readonly Check[]>();

/** The checks of the data set on the page; computed once for all islands. */
export function useChecks(): readonly Check[] {
  const { dataset } = useBudget();
  const checks = made.get(dataset) ?? checkDataset(dataset);
  made.set(dataset, checks);
  return checks;
}

/** Checks that were made elsewhere, of the very data set that is shown. */
export const keepChecks = (dataset: Dataset, checks: readonly Check[]): void => void made.set(dataset, checks);

const STEP = 8;

/** Makes the checks ahead of the islands that say them; `pause` lets the page answer its reader whenever a few milliseconds are over. */
export async function prepareChecks(dataset: Dataset, pause: () => Promise<void>): Promise<void> {
  if (made.has(dataset)) return;
  const steps = checkInSteps(dataset);
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done === true) return void made.set(dataset, value);
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

const known = new WeakMap<readonly Check[], ReadonlyMap<string, Check>>();

/** The checks of a list that came to a rounding difference, by each cell that they are about. */
function roundingsOf(checks: readonly Check[]): ReadonlyMap<string, Check> {
  const found = known.get(checks);
  if (found !== undefined) return found;
  const byCell = new Map<string, Check>();
  for (const check of checks)
    if (check.verdict === "rounding")
      for (const cell of check.evidence.left) if (!byCell.has(cell)) byCell.set(cell, check);
  known.set(checks, byCell);
  return byCell;
}

/** The tail of the figure in this cell: its parts, as printed, add up to a little more or less; null where they agree, or contradict it. */
export function tailOf(checks: readonly Check[], cell: string): Tail | null {
  const check = roundingsOf(checks).get(cell);
  return check?.difference == null ? null : { cell, difference: check.difference.replace(/^-/, ""), check };
}

/** What a check within rounding is where it is no sum of rounded parts: two prints of one amount, or a percentage cut off. Null for a plain tail. */
export function useTailWords(): (check: Check, difference?: string) => string | null {
  const t = useWords("checks");
  const { dataset } = useBudget();
  return (check, difference = apart(check)) => {
    const kind = tailKind(dataset, check);
    return kind === null || kind === "sum" ? null : t(`tail.${kind}`, { difference });
  };
}
