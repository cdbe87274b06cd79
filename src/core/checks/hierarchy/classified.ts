import type { Row } from "../../document/dataset.ts";
import { isTotalRow } from "../../document/functional-tree.ts";
import { figureIn, rowName, type Table, tablesListing } from "../../document/tables.ts";
import { plain } from "../../lexicon/numbering.ts";
import { BLOCK_TOTALS } from "../../lexicon/row-labels.ts";
import type { RuleSet } from "../claim.ts";
import { claimId, type Rule, type SumClaim } from "../claim.ts";
import { sumOfParts } from "../make-claim.ts";
import { areCodesSure } from "./code-doubts.ts";
import { familiesByCode, familiesByGovernmentLabel, type RowFamily } from "./sum-groups.ts";

/** At every level of every table by function, each column: a line is the sum of the lines below it, the total that of the classes. A code that is lost or mistyped makes both uncertain. */
const functionalChildrenSum: Rule = ({ dataset }) =>
  tablesListing(dataset, ["functions"])
    .filter((table) => areCodesSure(dataset, table))
    .flatMap((table) => familySums(table, familiesByCode(table.side.rows)));

/** The same by economic item (表六, and 表十一 where it prints 302 with its items): by codes where they are printed, else in 表六 by the printed order. */
const economicChildrenSum: Rule = ({ dataset }) =>
  tablesListing(dataset, ["economicItems", "agencyOperating"])
    .filter((table) => areCodesSure(dataset, table))
    .flatMap((table) => {
      const { rows } = table.side;
      const isCoded = rows.some(({ code }) => code !== null);
      return familySums(table, isCoded ? familiesByCode(rows) : familiesByGovernmentLabel(rows));
    });

/** In a table printed in blocks: 人员经费合计 and 公用经费合计 are the classes of their block. The last of them closes the table, so that no class is left over. */
const blockTotals: Rule = ({ dataset }) =>
  tablesListing(dataset, ["economicItems"])
    .filter((table) => areCodesSure(dataset, table))
    .flatMap((table) => {
      const isBlockTotal = ({ label }: Row) => Object.values(BLOCK_TOTALS).some((total) => total.test(plain(label)));
      const { rows } = table.side;
      const last = rows[rows.length - 1];
      if (last === undefined || !isBlockTotal(last)) return [];
      const families: { parent: Row; children: Row[] }[] = [];
      let classes: Row[] = [];
      for (const row of rows) {
        if (isBlockTotal(row)) {
          families.push({ parent: row, children: classes });
          classes = [];
        } else if (row.code?.length === 3) classes.push(row);
      }
      return familySums(
        table,
        families.filter(({ children }) => children.length > 0),
        "blockTotal",
      );
    });

const familySums = (table: Table, families: readonly RowFamily[], kind?: "blockTotal"): readonly SumClaim[] =>
  families.flatMap(({ parent, children }) =>
    table.side.columns.flatMap(({ key }) =>
      sumOfParts(
        {
          id: claimId("hierarchy", table.statement.id, rowName(parent), key),
          family: "hierarchy",
          kind: kind ?? (isTotalRow(parent) ? "classesSum" : "childrenSum"),
        },
        figureIn(table, parent, key),
        children.map((child) => figureIn(table, child, key)),
      ),
    ),
  );

/** Lines of a classification against those below them, by code, or by print order where there is none. */
export const rules: RuleSet = {
  kinds: ["childrenSum", "classesSum", "blockTotal"],
  rules: [functionalChildrenSum, economicChildrenSum, blockTotals],
};
