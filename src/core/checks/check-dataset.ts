import { type Budget, budgetOf } from "../budget/budget.ts";
import type { Dataset } from "../budget/dataset.ts";
import type { Check } from "./check.ts";
import { judge } from "./judge.ts";
import { rules } from "./rules.ts";
import { wholeTables } from "./whole-tables.ts";

/**
 * Every check of a data set, in the order of the rules; nothing is corrected and nothing is left out because it agrees.
 * A statement that was cut short carries no check, and one that the document does not print has none.
 */
export const checkDataset = (dataset: Dataset): readonly Check[] =>
  withOwnIds(checkBudget(budgetOf(wholeTables(dataset))));

const checkBudget = (budget: Budget): readonly Check[] => rules.flatMap((rule) => rule(budget)).map(judge);

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
