import { canonicalText, compareAmounts, sum, type Yuan, zeroYuan } from "../money.ts";

/** Past this many different sums the search is given up: with so many projects one subset or another fits by chance. */
const MOST_SUMS = 20_000;

interface Reached {
  readonly amount: Yuan;
  readonly members: readonly number[];
  readonly isOnly: boolean;
}

/** The indexes of the amounts that add up to the target exactly, where no other subset does; null where none does, several do, or there are too many to say. */
export function uniqueSubset(amounts: readonly Yuan[], target: Yuan): readonly number[] | null {
  let reached = new Map<string, Reached>([["0", { amount: zeroYuan, members: [], isOnly: true }]]);
  for (const [index, amount] of amounts.entries()) {
    const next = new Map(reached);
    for (const from of reached.values()) {
      const total = sum([from.amount, amount]);
      if (compareAmounts(total, target) > 0) continue;
      const key = canonicalText(total, "yuan");
      next.set(key, { amount: total, members: [...from.members, index], isOnly: from.isOnly && !next.has(key) });
    }
    if (next.size > MOST_SUMS) return null;
    reached = next;
  }
  const found = reached.get(canonicalText(target, "yuan"));
  return found?.isOnly && found.members.length > 0 ? found.members : null;
}
