import { isTotalRow } from "../../budget/functional-tree.ts";
import { isUnitRow, rowName, tablesOf, termOf } from "../cells.ts";
import { claimId, type Rule } from "../claim.ts";
import { sumOfParts } from "../claims.ts";

/** The rows of projects add up to the unit's row (表十二, 表十三), those of units to 部门合计 (表十一), in each column. */
export const rowsSumToUnit: Rule = ({ dataset }) =>
  tablesOf(dataset, ["projects", "projects-carried-over", "agency-operating"]).flatMap((table) => {
    const isOperating = table.statement.id === "agency-operating";
    const totals = table.side.rows.filter((row) => isTotalRow(row) || (!isOperating && isUnitRow(dataset, row)));
    const parts = table.side.rows.filter((row) => !totals.includes(row));
    if (parts.length === 0) return [];
    return totals.flatMap((total) =>
      table.side.columns.flatMap(({ key }) =>
        sumOfParts(
          {
            id: claimId("hierarchy", table.statement.id, rowName(total), key),
            family: "hierarchy",
            kind: isOperating ? "unitRowsSum" : "projectRowsSum",
          },
          termOf(table, total, key),
          parts.map((part) => termOf(table, part, key)),
        ),
      ),
    );
  });
