import type { CellReference } from "../document/cell-reference.ts";
import type { Check } from "./check.ts";

/**
 * Checks whose two sides, where each is one cell, print one and the same quantity: a code in two statements, a row and its sheet,
 * a total and the text that states it. A balance (income = expenditure), a part and its whole, and the whole period beside the
 * year may print the same digits, but are not the same quantity.
 */
const SAME: ReadonlySet<string> = new Set([
  "sourcesSum",
  "sourceInRevenue",
  "sourceInAppropriation",
  "sourceInOwnStatement",
  "classInExpenditure",
  "codeInExpenditure",
  "classInAppropriation",
  "generalBudgetOfRevenue",
  "generalBudgetInExpenditure",
  "generalBudgetInAppropriation",
  "appropriationWithoutCarriedOver",
  "basicByEconomicItem",
  "projectsTotal",
  "projectsBySource",
  "carriedOverProjects",
  "sheetRounds",
  "costIndicator",
  "statedAmount",
]);

/** True for a check that compares two prints of one quantity, not a sum with its parts, and finds them the same, give or take rounding. */
export const isSameQuantity = ({ kind, verdict, evidence: { left, right } }: Check): boolean =>
  SAME.has(kind) && (verdict === "equal" || verdict === "rounding") && left.length === 1 && right.length === 1;

/** The other places that print the quantity of this cell, nearest first: those that a check compares it with, then those that one compares these with. */
export function otherPlacesOf(checks: readonly Check[], cell: CellReference): readonly CellReference[] {
  const pairs = checks.filter(isSameQuantity).map(({ evidence }) => [...evidence.left, ...evidence.right]);
  const found = [cell];
  for (const place of found)
    for (const pair of pairs) if (pair.includes(place)) found.push(...pair.filter((other) => !found.includes(other)));
  return found.slice(1);
}

/** The checks that have this cell among their evidence. */
export const checksAbout = (checks: readonly Check[], cell: CellReference): readonly Check[] =>
  checks.filter(({ evidence: { left, right } }) => left.includes(cell) || right.includes(cell));
