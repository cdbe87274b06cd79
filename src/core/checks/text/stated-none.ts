import { isSomething } from "../../document/cell-figure.ts";
import { textCell } from "../../document/cell-reference.ts";
import type { StatementId } from "../../document/dataset.ts";
import { tableOf, totalOf, totalRowOf } from "../../document/tables.ts";
import { explanationParagraphs } from "../../explanation/explanation-paragraphs.ts";
import { STATED_NONE } from "../../lexicon/emptiness.ts";
import { TOTAL } from "../../lexicon/row-labels.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, found } from "../make-claim.ts";

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
      const total = totalOf(dataset, table, "total");
      if (total === undefined) return [];
      const label = totalRowOf(dataset, table)?.label ?? TOTAL;
      const head = claimHead("text", "statedNone", statement, label, "total.none");
      const cell = textCell(line, match.index, match.index + match[0].length);
      if (statement === PRINTED_ALL_THE_SAME && isSomething(total)) return [found(head, "note", [cell], [total.cell])];
      const left = [{ cell, text: null, unit: "wan" as const }];
      return [{ ...head, relation: "equals", left, right: [total], blankIsZero: true }];
    }),
  );

/** Sentences that call a statement empty against its total. */
export const rules: RuleSet = {
  kinds: ["statedNone"],
  rules: [statedNone],
};
