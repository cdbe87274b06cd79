import type { Check } from "../core/checks/check.ts";
import { checkDataset, checkInSteps } from "../core/checks/check-dataset.ts";
import { tailKind } from "../core/checks/tail.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { apart } from "./apart.ts";
import { useBudget, useWords } from "./reading.tsx";

/** The checks of the data set on the page. */
export const useChecks = (): readonly Check[] => checkDataset(useBudget().dataset);

const STEP = 8;

/** Makes the checks ahead of the islands that say them; `pause` lets the page answer its reader whenever a few milliseconds are over. */
export async function prepareChecks(dataset: Dataset, pause: () => Promise<void>): Promise<void> {
  const steps = checkInSteps(dataset);
  for (let since = performance.now(); ; ) {
    if (steps.next().done === true) return;
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
