import type { CellFigure } from "../../document/cell-figure.ts";
import { textCell } from "../../document/cell-reference.ts";
import { tableOf, totalOf, totalRowOf } from "../../document/cells.ts";
import type { Dataset, StatementId } from "../../document/dataset.ts";
import { explanationParagraphs } from "../../explanation/explanation-paragraphs.ts";
import type { Rule } from "../claim.ts";

/** 本单位无机关运行经费, 没有使用政府性基金预算安排的支出: a table that the text calls empty totals nothing. */
export const statedNone: Rule = ({ dataset }) =>
  explanationParagraphs(dataset).flatMap(({ line, text }) =>
    NONE.flatMap(({ words, statement }) => {
      const match = words.exec(text);
      const table = tableOf(dataset, statement);
      if (match === null || table === undefined) return [];
      const start = match.index;
      const right = totalsIn(dataset, statement);
      if (right.length === 0) return [];
      return [
        {
          id: `text/${statement}/${totalRowOf(dataset, table)?.label ?? "合计"}/total.none`,
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

const none = (name: string): RegExp =>
  new RegExp(
    `(?:本|我)(?:单位|部门|年)?(?:本年|当年|\\d{4}年度?)?(?:无|没有|不涉及|未安排)(?:使用|安排)?${name}(?!增减|变动|变化|的?增)(?:预算)?(?:安排)?(?:的)?(?:支出|拨款)?`,
  );
const NONE: readonly { readonly words: RegExp; readonly statement: StatementId }[] = [
  { words: none("机关运行经费"), statement: "agency-operating" },
  { words: none("政府性基金"), statement: "fund-expenditure" },
  { words: none("国有资本经营"), statement: "state-capital" },
];
