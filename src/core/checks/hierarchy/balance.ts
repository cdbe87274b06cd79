import type { Row } from "../../document/dataset.ts";
import { carriedOverLines, linesAbove } from "../../document/sources.ts";
import { figureIn, rowLike, rowName, type Table, tablesListing, traitsOf } from "../../document/tables.ts";
import { CARRIED_OVER, CURRENT_EXPENDITURE, CURRENT_REVENUE } from "../../lexicon/row-labels.ts";
import type { RuleSet } from "../claim.ts";
import { claimId, type Rule, type SumClaim } from "../claim.ts";
import { sumOfParts } from "../make-claim.ts";

/** In 表一 and 表四 the classes add up to 本年支出合计, in each column. */
const classesSumToExpenditure: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance"]).flatMap((table) =>
    lineSums(table, "classesSum", rowLike(table, CURRENT_EXPENDITURE), linesAbove(table, CURRENT_EXPENDITURE)),
  );

/** In 表一 and 表四 the sources add up to 本年收入合计. */
const linesSumToRevenue: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance"]).flatMap((table) =>
    lineSums(table, "revenueLinesSum", rowLike(table, CURRENT_REVENUE), linesAbove(table, CURRENT_REVENUE)),
  );

/** In 表四 what is carried over is the sum of its sources. */
const linesSumToCarriedOver: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance"])
    .filter((table) => traitsOf(table).money === "appropriation")
    .flatMap((table) => lineSums(table, "carriedOverLinesSum", rowLike(table, CARRIED_OVER), carriedOverLines(table)));

const lineSums = (table: Table, kind: string, total: Row | undefined, lines: readonly Row[]): readonly SumClaim[] =>
  total === undefined || lines.length === 0
    ? []
    : table.side.columns.flatMap(({ key }) =>
        sumOfParts(
          { id: claimId("hierarchy", table.statement.id, rowName(total), key), family: "hierarchy", kind },
          figureIn(table, total, key),
          lines.map((line) => figureIn(table, line, key)),
        ),
      );

/** Lines of a balance against the line that totals them. */
export const rules: RuleSet = {
  kinds: ["classesSum", "revenueLinesSum", "carriedOverLinesSum"],
  rules: [classesSumToExpenditure, linesSumToRevenue, linesSumToCarriedOver],
};
