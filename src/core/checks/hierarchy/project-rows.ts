import type { Row } from "../../document/dataset.ts";
import { isTotalRow } from "../../document/functional-tree.ts";
import { isUnitRow, type Table, tablesListing, traitsOf } from "../../document/tables.ts";
import { plain } from "../../lexicon/numbering.ts";
import { ECONOMIC_ITEM, PROJECT_GROUP } from "../../lexicon/row-labels.ts";
import { bestReading } from "../best-reading.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { columnSum } from "./column-sums.ts";

/**
 * The rows of projects add up to the unit's row (表十二, 表十三), those of units to 部门合计 (表十一), in each column.
 * A 表十一 by economic item is no list of units; rows that may total others (特定目标类, a unit above its projects) may be left out.
 */
const rowsSumToUnit: Rule = ({ dataset }) =>
  tablesListing(dataset, ["projects", "agencyOperating"]).flatMap((table) => {
    const isOperating = isOfUnits(table);
    if (isOperating && table.side.rows.some(isEconomic)) return [];
    const totals = table.side.rows.filter((row) => isTotalRow(row) || (!isOperating && isUnitRow(dataset, row)));
    const parts = withoutChildren(table.side.rows.filter((row) => !totals.includes(row)));
    if (parts.length === 0) return [];
    const kind = isOperating ? "unitRowsSum" : "projectRowsSum";
    return totals.flatMap((whole) =>
      table.side.columns.flatMap(({ key }) =>
        bestReading(partsOf(table, parts).flatMap((rows) => columnSum({ table, kind, whole, parts: rows }, key))),
      ),
    );
  });

/** 302 and 302xx are parent and child, and never added together. */
const withoutChildren = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(
    ({ code }) =>
      code === null || !rows.some((other) => other.code !== null && other.code !== code && code.startsWith(other.code)),
  );

const isOfUnits = (table: Table): boolean => traitsOf(table).lists === "agencyOperating";

/** 302, 商品和服务支出, 办公费: expenditure by what is bought. */
const isEconomic = ({ code, codeFinding, label }: Row): boolean =>
  code !== null || codeFinding === true || ECONOMIC_ITEM.test(plain(label));

/** All rows; in a table of projects also those that are no heads of groups. */
function partsOf(table: Table, rows: readonly Row[]): readonly (readonly Row[])[] {
  const single = rows.filter(({ label }) => !PROJECT_GROUP.test(plain(label)));
  return isOfUnits(table) || single.length === 0 || single.length === rows.length ? [rows] : [rows, single];
}

/** Rows of projects or units against the row that totals them. */
export const rules: RuleSet = {
  kinds: ["projectRowsSum", "unitRowsSum"],
  rules: [rowsSumToUnit],
};
