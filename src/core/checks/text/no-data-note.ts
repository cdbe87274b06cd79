import { printed } from "../../document/cell-figure.ts";
import { statementCell } from "../../document/cell-reference.ts";
import { figureIn, tablesOf } from "../../document/tables.ts";
import { NO_DATA } from "../../lexicon/emptiness.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, found } from "../make-claim.ts";

/** A table that says 本表无数据 prints no figure. Other notes, as the one about rounding, contradict nothing. */
const noDataNote: Rule = ({ dataset }) =>
  dataset.statements.flatMap((statement): readonly Claim[] => {
    if (statement.note === null || !NO_DATA.test(statement.note.text)) return [];
    const figures = tablesOf({ ...dataset, statements: [statement] }, [statement.id]).flatMap((table) =>
      table.side.rows.flatMap((row) => printed(table.side.columns.map(({ key }) => figureIn(table, row, key)))),
    );
    return [
      found(
        claimHead("text", "noDataNote", statement.id, "note", "figures"),
        figures.length === 0 ? "equal" : "mismatch",
        [statementCell(statement.id, statement.note.line, "note")],
        figures.map(({ cell }) => cell),
      ),
    ];
  });

/** Notes that a table has no data against the figures in it. */
export const rules: RuleSet = {
  kinds: ["noDataNote"],
  rules: [noDataNote],
};
