import type { Row } from "../../document/dataset.ts";
import { figureIn, rowName, type Table } from "../../document/tables.ts";
import type { SumClaim } from "../claim.ts";
import { claimHead, sumOfParts } from "../make-claim.ts";

/** A row of a table that totals other rows of it. */
export interface RowSum {
  readonly table: Table;
  readonly kind: string;
  readonly whole: Row | undefined;
  readonly parts: readonly (Row | undefined)[];
}

/** In one column: the row is the sum of its parts, as far as they are printed. */
export const columnSum = ({ table, kind, whole, parts }: RowSum, column: string): readonly SumClaim[] =>
  whole === undefined || parts.every((part) => part === undefined)
    ? []
    : sumOfParts(
        claimHead("hierarchy", kind, table.statement.id, rowName(whole), column),
        figureIn(table, whole, column),
        parts.map((part) => figureIn(table, part, column)),
      );

/** The same in every column of the table. */
export const columnSums = (sum: RowSum): readonly SumClaim[] =>
  sum.table.side.columns.flatMap(({ key }) => columnSum(sum, key));
