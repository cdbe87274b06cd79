import type { Budget } from "../../document/budget.ts";
import { roundVisibly } from "../../format-amount.ts";
import { INDICATOR_UNITS } from "../../lexicon/indicators.ts";
import { type PerHead, type TargetCard, type TargetIndicator, targetCardsOf } from "../../views/target-cards.ts";
import { indicatorKey } from "../row-keys.ts";
import {
  amountColumn,
  type ExportName,
  lineColumn,
  nameColumn,
  placeColumn,
  shareColumn,
  shownRows,
  type TableOptions,
  tableOf,
  unitOf,
  type ViewTable,
} from "../view-table.ts";

/** Projects with amount and sheet, then all their indicators with the value as printed and as read. */
export function targetTables({ dataset }: Budget, { shownAt }: Pick<TableOptions, "shownAt">): readonly ViewTable[] {
  const keys = shownAt("targets");
  const cards = targetCardsOf(dataset);
  const indicators = cards.flatMap((card) => card.indicators.map((indicator) => ({ card, ...indicator })));
  return [
    ...projectTables(shownRows(cards, ({ id }) => id, keys)),
    ...indicatorTables(shownRows(indicators, ({ card, printed }) => indicatorKey(card.id, printed.line), keys)),
  ];
}

const projectTables = (cards: readonly TargetCard[]): readonly ViewTable[] =>
  tableOf("projects", cards, [
    nameColumn("projectName", ({ name }) => name),
    amountColumn("amount", unitOf(cards.map(({ amount }) => amount)), ({ amount }) => amount),
    amountColumn("sheetAmount", "yuan", ({ sheetAmount }) => (sheetAmount?.unit === "yuan" ? sheetAmount : null)),
    shareColumn("shareOfProjects"),
    nameColumn("sheetName", ({ sheet }) => sheet?.name),
    nameColumn("purpose", ({ sheet }) => sheet?.text.overview?.text),
    nameColumn("basis", ({ sheet }) => sheet?.text.basis?.text),
    nameColumn("annualGoal", ({ sheet }) => sheet?.text.annualGoal?.text),
    { key: "heads", kind: "number", of: ({ perHead }) => headsOf(perHead) },
    {
      key: "perHead",
      kind: "number",
      of: ({ perHead }) => (perHead.kind === "computed" ? roundVisibly(perHead.yuan, 2) : null),
    },
    { key: "indicatorCount", kind: "number", of: (card) => String(card.indicators.length) },
    placeColumn(({ amount, sheetAmount }) => amount?.cell ?? sheetAmount?.cell),
  ]);

/** How many heads a sheet states; a printed 0 is one. */
const headsOf = (perHead: PerHead): string | null =>
  perHead.kind === "computed" ? perHead.heads : perHead.kind === "zeroHeads" ? "0" : null;

const OPERATORS = { ">=": "atLeast", "<=": "atMost", "=": "equal", increase: "increase" } as const;

const indicatorTables = (
  indicators: readonly (TargetIndicator & { readonly card: TargetCard })[],
): readonly ViewTable[] =>
  tableOf("indicators", indicators, [
    nameColumn("projectName", ({ card }) => card.name),
    nameColumn("level1", ({ printed }) => printed.level1),
    nameColumn("level2", ({ printed }) => printed.level2),
    nameColumn("indicator", ({ printed }) => printed.name),
    { key: "periodValue", kind: "text", of: ({ printed }) => printed.period },
    { key: "annualValue", kind: "text", of: ({ printed }) => printed.annual },
    {
      key: "operator",
      kind: "word",
      of: ({ value: { operator } }) => (operator === null ? null : `operator.${OPERATORS[operator]}`),
    },
    { key: "number", kind: "number", of: ({ value }) => value.number },
    { key: "numberUnit", kind: "name", of: ({ value }) => unitName(value.unit) },
    lineColumn(({ printed }) => printed.line),
    placeColumn(({ cell }) => cell),
  ]);

const unitName = (printed: string | null): ExportName => {
  const word = INDICATOR_UNITS.get(printed ?? "");
  return word === undefined ? { printed } : { printed, word: `valueUnit.${word}` };
};
