import { type CellFigure, isSomething } from "../../document/cell-figure.ts";
import { textCell } from "../../document/cell-reference.ts";
import type { Dataset, StatementId } from "../../document/dataset.ts";
import { tableOf, totalOf, totalRowOf } from "../../document/tables.ts";
import { explanationParagraphs } from "../../explanation/explanation-paragraphs.ts";
import { STATED_NONE } from "../../lexicon/emptiness.ts";
import { TOTAL } from "../../lexicon/row-labels.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";

/**
 * Only administrative bodies have agency operating costs (机关运行经费) by definition; other units say that they have none and
 * print their office costs in that table all the same. That is worth a note, and no contradiction of figures.
 */
const PRINTED_ALL_THE_SAME: StatementId = "agency-operating";

/** 本单位无机关运行经费, 没有使用政府性基金预算安排的支出: a table that the text calls empty totals nothing. */
export const statedNone: Rule = ({ dataset }) =>
  explanationParagraphs(dataset).flatMap(({ line, text }) =>
    STATED_NONE.flatMap(([statement, words]): readonly Claim[] => {
      const match = words.exec(text);
      const table = tableOf(dataset, statement);
      if (match === null || table === undefined) return [];
      const right = totalsIn(dataset, statement);
      if (right.length === 0) return [];
      const head = {
        id: `text/${statement}/${totalRowOf(dataset, table)?.label ?? TOTAL}/total.none`,
        family: "text",
        kind: "statedNone",
      } as const;
      const cell = textCell(line, match.index, match.index + match[0].length);
      if (statement === PRINTED_ALL_THE_SAME && right.some(isSomething))
        return [
          { ...head, relation: "found", verdict: "note", left: [cell], right: right.map((figure) => figure.cell) },
        ];
      const left = [{ cell, text: null, unit: "wan" as const }];
      return [{ ...head, relation: "equals", left, right, blankIsZero: true }];
    }),
  );

const totalsIn = (dataset: Dataset, statement: StatementId): readonly CellFigure[] => {
  const total = totalOf(dataset, tableOf(dataset, statement), "total");
  return total === undefined ? [] : [total];
};

/** Sentences that call a statement empty against its total. */
export const rules: RuleSet = {
  kinds: ["statedNone"],
  rules: [statedNone],
};
