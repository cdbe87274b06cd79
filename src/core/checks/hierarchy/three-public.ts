import { isSomething } from "../../document/cell-figure.ts";
import type { Row } from "../../document/dataset.ts";
import { isTotalRow } from "../../document/functional-tree.ts";
import { figureIn, rowName, type Table } from "../../document/tables.ts";
import { threePublicRows } from "../../document/three-public-rows.ts";
import type { RuleSet } from "../claim.ts";
import { claimId, type Rule, type SumClaim } from "../claim.ts";
import { sumOfParts } from "../make-claim.ts";

/** “三公”经费 is travel abroad, receptions and vehicles; where the table totals other rows too, its total says something else. */
const threePublicSum: Rule = ({ dataset }) => {
  const rows = threePublicRows(dataset);
  if (rows === null) return [];
  const isOfAll = rows.total !== undefined && isTotalRow(rows.total);
  if (isOfAll && rows.others.some((row) => hasFigures(rows.table, row))) return [];
  return partSums(rows.table, "threePublicParts", rows.total, [rows.abroad, rows.reception, rows.vehicles]);
};

/** Vehicles are their purchase and their running (① and ②). */
const vehicleSum: Rule = ({ dataset }) => {
  const rows = threePublicRows(dataset);
  if (rows === null) return [];
  return partSums(rows.table, "vehicleParts", rows.vehicles, [rows.vehiclePurchase, rows.vehicleRunning]);
};

const partSums = (
  table: Table,
  kind: string,
  whole: Row | undefined,
  parts: readonly (Row | undefined)[],
): readonly SumClaim[] =>
  whole === undefined || parts.every((part) => part === undefined)
    ? []
    : table.side.columns.flatMap(({ key }) =>
        sumOfParts(
          { id: claimId("hierarchy", table.statement.id, rowName(whole), key), family: "hierarchy", kind },
          figureIn(table, whole, key),
          parts.map((part) => figureIn(table, part, key)),
        ),
      );

const hasFigures = (table: Table, row: Row): boolean =>
  table.side.columns.some(({ key }) => isSomething(figureIn(table, row, key)));

/** The “三公”经费 and its vehicles against their parts. */
export const rules: RuleSet = {
  kinds: ["threePublicParts", "vehicleParts"],
  rules: [threePublicSum, vehicleSum],
};
