import type { CellFigure } from "../../document/cell-figure.ts";
import { textCell } from "../../document/cell-reference.ts";
import { tableOf, totalOf, totalRowOf } from "../../document/cells.ts";
import type { Dataset, StatementId } from "../../document/dataset.ts";
import { explanationParagraphs } from "../../explanation/explanation-paragraphs.ts";
import { STATED_NONE } from "../../lexicon/emptiness.ts";
import { TOTAL } from "../../lexicon/row-labels.ts";
import type { Rule, RuleSet } from "../claim.ts";

/** 本单位无机关运行经费, 没有使用政府性基金预算安排的支出: a table that the text calls empty totals nothing. */
export const statedNone: Rule = ({ dataset }) =>
  explanationParagraphs(dataset).flatMap(({ line, text }) =>
    STATED_NONE.flatMap(([statement, words]) => {
      const match = words.exec(text);
      const table = tableOf(dataset, statement);
      if (match === null || table === undefined) return [];
      const start = match.index;
      const right = totalsIn(dataset, statement);
      if (right.length === 0) return [];
      return [
        {
          id: `text/${statement}/${totalRowOf(dataset, table)?.label ?? TOTAL}/total.none`,
          family: "text" as const,
          kind: "statedNone" as const,
          relation: "equals" as const,
          left: [{ cell: textCell(line, start, start + match[0].length), text: null, unit: "wan" as const }],
          right,
          blankIsZero: true,
        },
      ];
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
