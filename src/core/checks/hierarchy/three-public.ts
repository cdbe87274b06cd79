import { isSomething } from "../../document/cell-figure.ts";
import type { Row } from "../../document/dataset.ts";
import { figureIn, type Table } from "../../document/tables.ts";
import { threePublicRows } from "../../document/three-public-rows.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { columnSums } from "./column-sums.ts";

/** “三公”经费 is travel abroad, receptions and vehicles; where the table totals other rows too, its total says something else. */
const threePublicSum: Rule = ({ dataset }) => {
  const rows = threePublicRows(dataset);
  if (rows === null) return [];
  if (rows.isOfAll && rows.others.some((row) => hasFigures(rows.table, row))) return [];
  const { table, total: whole, abroad, reception, vehicles } = rows;
  return columnSums({ table, kind: "threePublicParts", whole, parts: [abroad, reception, vehicles] });
};

/** Vehicles are their purchase and their running (① and ②). */
const vehicleSum: Rule = ({ dataset }) => {
  const rows = threePublicRows(dataset);
  if (rows === null) return [];
  const { table, vehicles: whole, vehiclePurchase, vehicleRunning } = rows;
  return columnSums({ table, kind: "vehicleParts", whole, parts: [vehiclePurchase, vehicleRunning] });
};

const hasFigures = (table: Table, row: Row): boolean =>
  table.side.columns.some(({ key }) => isSomething(figureIn(table, row, key)));

/** The “三公”经费 and its vehicles against their parts. */
export const rules: RuleSet = {
  kinds: ["threePublicParts", "vehicleParts"],
  rules: [threePublicSum, vehicleSum],
};
