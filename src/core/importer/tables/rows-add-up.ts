import type { Row, Statement } from "../../document/dataset.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { THREE_PUBLIC_PARTS_OF_TOTAL } from "../../lexicon/row-names.ts";
import { absolute, amountOf, compareAmounts, difference, halfLastDigit, sum } from "../../money.ts";
import { isTotalLabel } from "./known-labels.ts";
import { readPrintedAmount } from "./printed-amount.ts";

/** True where the lowest rows of a one-sided statement add up to its total, within the rounding of all of them: then no row is missing at its end. */
export function rowsAddUp({ id, sides, amountUnit }: Statement): boolean {
  const rows = sides[0]?.rows ?? [];
  const total = rows.find(({ label }) => isTotalLabel(label)) ?? rows[0];
  if (!total || sides.length !== 1) return false;
  const others = rows.filter((row) => row !== total);
  const stated = total.amounts.total ?? null;
  if (stated === null) return others.length === 0;
  const leaves = id === "three-public" ? threePublicParts(others) : lowestRows(others);
  if (leaves === null) return false;
  const figures = leaves.flatMap(({ amounts }) => amounts.total ?? []);
  const apart = absolute(
    difference(amountOf(stated, amountUnit), sum(figures.map((figure) => amountOf(figure, amountUnit)))),
  );
  const bound = sum([stated, ...figures].map((figure) => halfLastDigit(figure, amountUnit)));
  return compareAmounts(apart, bound) <= 0;
}

/**
 * False where nothing can be said of a statement's sums: a code or an amount of it is lost, its total prints no amount,
 * no row is a total, the first one being less than another, or names over several columns say which row is a part of which.
 */
export function hasSums({ id, sides, amountUnit }: Statement): boolean {
  if (formOf(id).names.length > 0) return false;
  const rows = sides.flatMap((side) => side.rows);
  if (
    rows.some(
      ({ codeFinding, printed }) =>
        codeFinding === true || Object.values(printed ?? {}).some((text) => !readPrintedAmount(text).ok),
    )
  )
    return false;
  if (sides.length !== 1) return true;
  const labelled = rows.find(({ label }) => isTotalLabel(label));
  if (labelled) return (labelled.amounts.total ?? null) !== null;
  const [first, ...others] = rows.map(({ amounts }) => amounts.total ?? null);
  if (first === undefined || first === null) return false;
  const most = amountOf(first, amountUnit);
  return !others.some((amount) => amount !== null && compareAmounts(amountOf(amount, amountUnit), most) > 0);
}

const threePublicParts = (rows: readonly Row[]): readonly Row[] | null => {
  const parts = THREE_PUBLIC_PARTS_OF_TOTAL.map((name) => rows.filter(({ label }) => name.test(label)));
  return parts.every((part) => part.length === 1) ? parts.flat() : null;
};

/** The rows of the longest codes, economic items under their parents, or all rows; null where the last one is none of them. */
function lowestRows(rows: readonly Row[]): readonly Row[] | null {
  const longest = rows.reduce((length, { code }) => Math.max(length, code?.length ?? 0), 0);
  const isLowest = (row: Row) => (longest > 0 ? row.code?.length === longest : row.governmentLabel !== null);
  const last = rows.at(-1);
  return last && isLowest(last) ? rows.filter(isLowest) : null;
}
