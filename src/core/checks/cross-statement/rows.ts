import type { Dataset, Row } from "../../budget/dataset.ts";
import { rowName, rowsByCode, type Table, totalRowOf } from "../cells.ts";

/** The same code, or the total, in two tables. */
export interface RowPair {
  readonly name: string;
  readonly left: Row;
  readonly right: Row;
}

/** The totals rows of two tables and the rows of every code that both print, in the order of the second. */
export function withTotals(dataset: Dataset, left: Table | undefined, right: Table | undefined): readonly RowPair[] {
  const [byCode, leftTotal, rightTotal] = [rowsByCode(left), totalRowOf(dataset, left), totalRowOf(dataset, right)];
  const totals =
    leftTotal === undefined || rightTotal === undefined
      ? []
      : [{ name: rowName(rightTotal), left: leftTotal, right: rightTotal }];
  const codes = [...rowsByCode(right)].flatMap(([code, row]) => {
    const same = byCode.get(code);
    return same === undefined ? [] : [{ name: code, left: same, right: row }];
  });
  return [...totals, ...codes];
}
