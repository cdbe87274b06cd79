import type { CellReference } from "../document/cell-reference.ts";
import type { Dataset, Row } from "../document/dataset.ts";
import { isTotalRow } from "../document/functional-tree.ts";
import { findCell } from "../document/provenance.ts";
import { plain } from "../lexicon/numbering.ts";
import { TOTALS_OTHERS } from "../lexicon/row-labels.ts";
import { absolute, amountOf, compareAmounts, halfLastDigit, sum } from "../money.ts";
import type { Check } from "./check.ts";
import { sumGroups } from "./hierarchy/sum-groups.ts";

/**
 * Why two sides within rounding differ. `sum`: figures rounded one by one were added up, or one value is printed in two precisions.
 * `prints`: one amount is printed twice with another last digit, which no rounding of one value does; `printsOfTotal`: it is a total,
 * so that one of the prints may be the sum of rounded parts. `cut`: a percentage, or an amount in a larger unit, whose further digits were cut off and not rounded.
 */
export type TailKind = "sum" | "prints" | "printsOfTotal" | "cut";

/** Null for a check that is not within rounding. */
export function tailKind(dataset: Dataset, check: Check): TailKind | null {
  const { verdict, evidence, left, right, difference, bound, amountUnit } = check;
  if (verdict !== "rounding") return null;
  if (left === null || right === null || difference === null || bound === null) return "sum";
  const apart = absolute(amountOf(difference, amountUnit));
  const isAtBound = compareAmounts(apart, amountOf(bound, amountUnit)) === 0;
  if (isWholeDigit(left, bound) && (amountUnit === "percent" || !isAtBound)) return "cut";
  if (amountUnit === "percent") return "sum";
  const isOneEach = evidence.left.length === 1 && evidence.right.length === 1;
  const isLastDigit = isAtBound && [left, right].every((text) => isWholeDigit(text, bound));
  if (!isOneEach || !isLastDigit) return "sum";
  return [...evidence.left, ...evidence.right].some((cell) => isTotalOfParts(dataset, cell))
    ? "printsOfTotal"
    : "prints";
}

/** The check with its kind of tail among its values, where that is no plain sum. */
export function withTail(dataset: Dataset, check: Check): Check {
  const tail = tailKind(dataset, check);
  return tail === null || tail === "sum" ? check : { ...check, values: { ...check.values, tail } };
}

/** One step of the last printed digit: 0.01 for 236.63. */
const isWholeDigit = (text: string, bound: string): boolean => {
  const half = halfLastDigit(text, "wan");
  return compareAmounts(sum([half, half]), amountOf(bound, "wan")) === 0;
};

/** True where the table of a cell prints the parts that it totals. */
function isTotalOfParts(dataset: Dataset, cell: CellReference): boolean {
  const found = findCell(dataset, cell);
  if (found?.kind !== "statement" || found.at === null) return false;
  const { row } = found.at;
  const rows = found.statement.sides.find((side) => side.rows.includes(row))?.rows ?? [];
  const groups = sumGroups(rows);
  const isSum = (line: Row): boolean => {
    const children = groups.find(({ parent }) => parent === line)?.children ?? [];
    const [only] = children;
    return children.length > 1 || (only !== undefined && isSum(only));
  };
  return isSum(row) || isTotalRow(row) || TOTALS_OTHERS.test(plain(row.label));
}
