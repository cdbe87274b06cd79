import { isSomething, type PrintedWords } from "../../document/cell-figure.ts";
import { textCell } from "../../document/cell-reference.ts";
import { economicRowKind } from "../../document/economic-rows.ts";
import { basicItemsOf, figureIn, labelCell } from "../../document/tables.ts";
import { explanationOf } from "../../explanation/explanation.ts";
import { explanationParagraphs } from "../../explanation/explanation-paragraphs.ts";
import { withHalfWidthBrackets } from "../../lexicon/labels-in-text.ts";
import { plain } from "../../lexicon/numbering.ts";
import { TOTAL } from "../../lexicon/row-labels.ts";
import { AND_OTHERS, BEFORE_FIRST_MARK, LIST_COMMA, LIST_OF_ITEMS } from "../../lexicon/sentences.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** The items that the text lists under 人员经费 and 公用经费 are those of 表六 with an amount in that column; a list that ends in 等 may leave some out. */
const itemsListed: Rule = ({ dataset }) => {
  const table = basicItemsOf(dataset, "generalBudget");
  if (table === undefined) return [];
  const paragraphs = explanationParagraphs(dataset);
  return explanationOf(dataset).figures.flatMap(({ figure, meaning }): readonly Claim[] => {
    if (figure.role !== "amount" || (meaning !== "personnel" && meaning !== "public")) return [];
    const text = paragraphs.find(({ line }) => line === figure.line)?.text ?? "";
    const listed = listAfter(text, figure.end, figure.line);
    const rows = table.side.rows.filter(
      (row) => economicRowKind(row) === "item" && isSomething(figureIn(table, row, meaning)),
    );
    if (listed.words.length === 0 || rows.length === 0) return [];
    const words = {
      left: listed.words,
      right: rows.map((row) => ({ cell: labelCell(table, row), text: plainName(row.label) })),
    };
    return [
      {
        ...claimHead("text", "itemsListed", "basic-by-economic-item", TOTAL, `${meaning}.items`),
        values: missing(words.left, words.right, listed.isOpen),
        relation: listed.isOpen ? "amongWords" : "sameWords",
        ...words,
      },
    ];
  });
};

/** 主要包括：离休费、奖金等 after an amount, each name with its place. */
function listAfter(text: string, from: number, line: number): { words: readonly PrintedWords[]; isOpen: boolean } {
  const match = LIST_OF_ITEMS.exec(text.slice(from).replace(BEFORE_FIRST_MARK, ""));
  const list = match?.[1] ?? "";
  const start = match === null ? 0 : text.indexOf(list, from);
  const isOpen = AND_OTHERS.test(list);
  const words: PrintedWords[] = [];
  let at = start;
  for (const name of list.split(LIST_COMMA)) {
    const own = name.replace(AND_OTHERS, "");
    if (own !== "") words.push({ cell: textCell(line, at, at + own.length), text: plainName(own) });
    at += name.length + 1;
  }
  return { words: words.length > 1 ? words : [], isOpen };
}

const plainName = (name: string): string => withHalfWidthBrackets(plain(name));

/** The names that stand on one side only, for a sentence. */
function missing(
  left: readonly PrintedWords[],
  right: readonly PrintedWords[],
  isOpen: boolean,
): Readonly<Record<string, string>> {
  const [listed, printed] = [new Set(left.map(({ text }) => text)), new Set(right.map(({ text }) => text))];
  return {
    count: String(left.length),
    onlyInText: [...listed].filter((name) => !printed.has(name)).join(LIST_COMMA) || "—",
    onlyInTable: (isOpen ? [] : [...printed].filter((name) => !listed.has(name))).join(LIST_COMMA) || "—",
  };
}

/** Economic items that the explanation lists against those with an amount in the table. */
export const rules: RuleSet = {
  kinds: ["itemsListed"],
  rules: [itemsListed],
};
