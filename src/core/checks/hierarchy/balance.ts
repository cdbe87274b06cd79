import { carriedOverLines, linesAbove } from "../../document/sources.ts";
import { rowLike, type Table, tablesListing, traitsOf } from "../../document/tables.ts";
import { CARRIED_OVER, CURRENT_EXPENDITURE, CURRENT_REVENUE } from "../../lexicon/row-labels.ts";
import type { Rule, RuleSet, SumClaim } from "../claim.ts";
import { columnSums } from "./column-sums.ts";

/** In 表一 and 表四 the classes add up to 本年支出合计, in each column. */
const classesSumToExpenditure: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance"]).flatMap((table) => linesSum(table, "classesSum", CURRENT_EXPENDITURE));

/** In 表一 and 表四 the sources add up to 本年收入合计. */
const linesSumToRevenue: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance"]).flatMap((table) => linesSum(table, "revenueLinesSum", CURRENT_REVENUE));

const linesSum = (table: Table, kind: string, total: RegExp): readonly SumClaim[] =>
  columnSums({ table, kind, whole: rowLike(table, total), parts: linesAbove(table, total) });

/** In 表四 what is carried over is the sum of its sources. */
const linesSumToCarriedOver: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance"])
    .filter((table) => traitsOf(table).money === "appropriation")
    .flatMap((table) =>
      columnSums({
        table,
        kind: "carriedOverLinesSum",
        whole: rowLike(table, CARRIED_OVER),
        parts: carriedOverLines(table),
      }),
    );

/** Lines of a balance against the line that totals them. */
export const rules: RuleSet = {
  kinds: ["classesSum", "revenueLinesSum", "carriedOverLinesSum"],
  rules: [classesSumToExpenditure, linesSumToRevenue, linesSumToCarriedOver],
};
