import type { Row } from "../../document/dataset.ts";
import { isTotalRow } from "../../document/functional-tree.ts";
import { type Table, tablesListing } from "../../document/tables.ts";
import { plain } from "../../lexicon/numbering.ts";
import { BLOCK_TOTALS } from "../../lexicon/row-labels.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { areCodesSure } from "./code-doubts.ts";
import { columnSums } from "./column-sums.ts";
import { type SumGroup, sumGroups } from "./sum-groups.ts";

/**
 * At every level of every table by function or by economic item (表六, and 表十一 where it prints 302 with its items), each column: a line is the
 * sum of the lines below it, the total that of the classes. A code that is lost or mistyped makes both uncertain.
 */
const childrenSum: Rule = ({ dataset }) =>
  [...tablesListing(dataset, ["functions"]), ...tablesListing(dataset, ["economicItems", "agencyOperating"])]
    .filter((table) => areCodesSure(dataset, table))
    .flatMap((table) =>
      sumGroups(table.side.rows).flatMap(({ parent, children }) =>
        columnSums({ table, kind: isTotalRow(parent) ? "classesSum" : "childrenSum", whole: parent, parts: children }),
      ),
    );

/** In a table printed in blocks: 人员经费合计 and 公用经费合计 are the classes of their block. The last of them closes the table, so that no class is left over. */
const blockTotals: Rule = ({ dataset }) =>
  tablesListing(dataset, ["economicItems"])
    .filter((table) => areCodesSure(dataset, table))
    .flatMap((table) =>
      blocksOf(table).flatMap(({ parent, children }) =>
        columnSums({ table, kind: "blockTotal", whole: parent, parts: children }),
      ),
    );

const isBlockTotal = ({ label }: Row): boolean => Object.values(BLOCK_TOTALS).some((total) => total.test(plain(label)));

function blocksOf({ side: { rows } }: Table): readonly SumGroup[] {
  const last = rows[rows.length - 1];
  if (last === undefined || !isBlockTotal(last)) return [];
  const blocks: SumGroup[] = [];
  let classes: Row[] = [];
  for (const row of rows) {
    if (isBlockTotal(row)) {
      blocks.push({ parent: row, children: classes });
      classes = [];
    } else if (row.code?.length === 3) classes.push(row);
  }
  return blocks;
}

/** Lines of a classification against those below them, by code, or by print order where there is none. */
export const rules: RuleSet = {
  kinds: ["childrenSum", "classesSum", "blockTotal"],
  rules: [childrenSum, blockTotals],
};
