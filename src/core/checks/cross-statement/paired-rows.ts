import type { Dataset, Row } from "../../document/dataset.ts";
import { rowName, rowsByCode, type Table, totalRowOf } from "../../document/tables.ts";
import { plain } from "../../lexicon/numbering.ts";

/** The same code, or the total, in two tables. */
export interface RowPair {
  readonly name: string;
  readonly left: Row;
  readonly right: Row;
}

/** The totals rows of two tables and the rows of every code that both print, in the order of the second. Where one table prints the name under another code, one of the codes is mistyped, and they are no pair. */
export function pairedRows(dataset: Dataset, left: Table | undefined, right: Table | undefined): readonly RowPair[] {
  const [byCode, leftTotal, rightTotal] = [rowsByCode(left), totalRowOf(dataset, left), totalRowOf(dataset, right)];
  const totals =
    leftTotal === undefined || rightTotal === undefined
      ? []
      : [{ name: rowName(rightTotal), left: leftTotal, right: rightTotal }];
  const isElsewhere = (table: Table | undefined, { code, label }: Row) =>
    table?.side.rows.some((row) => plain(row.label) === plain(label) && row.code !== code) === true;
  const codes = [...rowsByCode(right)].flatMap(([code, row]) => {
    const same = byCode.get(code);
    if (same === undefined) return [];
    const isOther = plain(same.label) !== plain(row.label) && (isElsewhere(left, row) || isElsewhere(right, same));
    return isOther ? [] : [{ name: code, left: same, right: row }];
  });
  return [...totals, ...codes];
}
