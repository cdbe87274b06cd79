import { type Budget, budgetOf } from "../document/budget.ts";
import type { Dataset } from "../document/dataset.ts";
import { wholeTables } from "../document/whole-tables.ts";
import type { Check } from "./check.ts";
import { judge } from "./judge.ts";
import { RULE_SETS } from "./rules.ts";
import { withTail } from "./tail.ts";

const made = new WeakMap<Dataset, readonly Check[]>();

/** Remembers checks that were made elsewhere, as in a worker, of this very data set. */
export const keepChecks = (dataset: Dataset, checks: readonly Check[]): void => void made.set(dataset, checks);

/**
 * Every check of a data set, made once and remembered as long as the data set lives, in the order of the rules; nothing is corrected and nothing is left out because it agrees.
 * A statement that was cut short carries no check, and one that the document does not print has none.
 */
export function checkDataset(dataset: Dataset): readonly Check[] {
  const steps = checkInSteps(dataset);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

const JUDGED_IN_A_STEP = 20;

/** The same in small steps, so that a page can answer its reader in between. */
export function* checkInSteps(dataset: Dataset): Generator<void, readonly Check[]> {
  const known = made.get(dataset);
  if (known !== undefined) return known;
  const budget: Budget = budgetOf(wholeTables(dataset));
  const checks: Check[] = [];
  for (const rule of RULE_SETS.flatMap(({ rules }) => rules)) {
    yield;
    for (const claim of rule(budget)) {
      if (checks.length % JUDGED_IN_A_STEP === 0) yield;
      checks.push(withTail(budget.dataset, judge(claim)));
    }
  }
  const named = withOwnIds(checks);
  keepChecks(dataset, named);
  return named;
}

/** A code or name printed twice gives its checks a count: the second 20805 is 20805#2, in the printed order. */
function withOwnIds(checks: readonly Check[]): readonly Check[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return checks.map((check) => {
    let id = check.id;
    for (let count = counts.get(check.id) ?? 1; taken.has(id); id = `${check.id}#${count}`)
      counts.set(check.id, ++count);
    taken.add(id);
    return id === check.id ? check : { ...check, id };
  });
}
