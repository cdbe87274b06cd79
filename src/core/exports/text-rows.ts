import { checkDataset } from "../checks/check-dataset.ts";
import type { Budget } from "../document/budget.ts";
import { statementCell } from "../document/cell-reference.ts";
import type { Section } from "../document/dataset.ts";
import { otherTextsOf, type PrintedItem, printedPassagesOf } from "../document/printed-items.ts";
import { sectionsOn } from "../document/sections.ts";
import { glossaryOf } from "../document/terms.ts";
import { roundVisibly } from "../format-amount.ts";
import { INDICATOR_UNITS } from "../lexicon/indicators.ts";
import { type PerHead, targetCardsOf } from "../views/target-cards.ts";
import {
  type ExportName,
  placeColumn,
  shownRows,
  type TableOptions,
  tableOf,
  unitOf,
  type ViewTable,
} from "../views/view-table.ts";
import { glossaryKey, indicatorKey, itemKey, statementPlace, statementRowKey } from "./row-keys.ts";

type Shown = Pick<TableOptions, "shownAt">;

/** Projects with amount and sheet, then all their indicators with the value as printed and as read. */
export function targetTables({ dataset }: Budget, { shownAt }: Shown): readonly ViewTable[] {
  const keys = shownAt("targets");
  const all = targetCardsOf(dataset);
  const cards = shownRows(all, ({ id }) => id, keys);
  const indicators = shownRows(
    all.flatMap((card) => card.indicators.map((indicator) => ({ card, ...indicator }))),
    ({ card, printed }) => indicatorKey(card.id, printed.line),
    keys,
  );
  return [
    ...tableOf("projects", cards, [
      { key: "projectName", kind: "name", of: ({ name }) => ({ printed: name }) },
      { key: "amount", kind: "amount", unit: unitOf(cards.map(({ amount }) => amount)), of: ({ amount }) => amount },
      {
        key: "sheetAmount",
        kind: "amount",
        unit: "yuan",
        of: ({ sheetAmount }) => (sheetAmount?.unit === "yuan" ? sheetAmount : null),
      },
      { key: "shareOfProjects", kind: "number", of: ({ share }) => share },
      { key: "sheetName", kind: "name", of: ({ sheet }) => ({ printed: sheet?.name ?? null }) },
      { key: "purpose", kind: "name", of: ({ sheet }) => ({ printed: sheet?.text.overview?.text ?? null }) },
      { key: "basis", kind: "name", of: ({ sheet }) => ({ printed: sheet?.text.basis?.text ?? null }) },
      { key: "annualGoal", kind: "name", of: ({ sheet }) => ({ printed: sheet?.text.annualGoal?.text ?? null }) },
      { key: "heads", kind: "number", of: ({ perHead }) => headsOf(perHead) },
      {
        key: "perHead",
        kind: "number",
        of: ({ perHead }) => (perHead.kind === "computed" ? roundVisibly(perHead.yuan, 2) : null),
      },
      { key: "indicatorCount", kind: "number", of: (card) => String(card.indicators.length) },
      placeColumn(({ amount, sheetAmount }) => amount?.cell ?? sheetAmount?.cell),
    ]),
    ...tableOf("indicators", indicators, [
      { key: "projectName", kind: "name", of: ({ card }) => ({ printed: card.name }) },
      { key: "level1", kind: "name", of: ({ printed }) => ({ printed: printed.level1 }) },
      { key: "level2", kind: "name", of: ({ printed }) => ({ printed: printed.level2 }) },
      { key: "indicator", kind: "name", of: ({ printed }) => ({ printed: printed.name }) },
      { key: "periodValue", kind: "text", of: ({ printed }) => printed.period },
      { key: "annualValue", kind: "text", of: ({ printed }) => printed.annual },
      {
        key: "operator",
        kind: "word",
        of: ({ value: { operator } }) =>
          operator === null
            ? null
            : `operator.${{ ">=": "atLeast", "<=": "atMost", "=": "equal", increase: "increase" }[operator]}`,
      },
      { key: "number", kind: "number", of: ({ value }) => value.number },
      { key: "numberUnit", kind: "name", of: ({ value }) => unitName(value.unit) },
      { key: "line", kind: "number", of: ({ printed }) => String(printed.line) },
      placeColumn(({ cell }) => cell),
    ]),
  ];
}

/** How many heads a sheet states; a printed 0 is one. */
const headsOf = (perHead: PerHead): string | null =>
  perHead.kind === "computed" ? perHead.heads : perHead.kind === "zeroHeads" ? "0" : null;

const unitName = (printed: string | null): ExportName => {
  const word = INDICATOR_UNITS.get(printed ?? "");
  return word === undefined ? { printed } : { printed, word: `valueUnit.${word}` };
};

/** Every cell of every statement, one a row, in the printed order. */
export function statementTables(
  { dataset }: Budget,
  { statement: only, shownAt }: Shown & Pick<TableOptions, "statement">,
): readonly ViewTable[] {
  const cells = dataset.statements
    .filter(({ id }) => only === null || id === only)
    .flatMap((statement) =>
      statement.sides.flatMap((side) =>
        shownRows(side.rows, (row) => statementRowKey(side.side, row), shownAt(statementPlace(statement.id))).flatMap(
          (row) => side.columns.map((column) => ({ statement, side, row, column })),
        ),
      ),
    );
  const amountIn =
    (unit: "wan" | "yuan") =>
    ({ statement, row, column }: (typeof cells)[number]) =>
      statement.amountUnit === unit ? { cell: "", text: row.amounts[column.key] ?? null, unit } : null;
  const units = (["wan", "yuan"] as const).filter((unit) =>
    cells.some(({ statement }) => statement.amountUnit === unit),
  );
  return tableOf("statements", cells, [
    {
      key: "statementNumber",
      kind: "number",
      of: ({ statement }) => (statement.number === null ? null : String(statement.number)),
    },
    { key: "statement", kind: "name", of: ({ statement }) => ({ printed: statement.title }) },
    { key: "side", kind: "word", of: ({ side }) => `side.${side.side}` },
    { key: "line", kind: "number", of: ({ row }) => String(row.line) },
    { key: "code", kind: "code", of: ({ row }) => row.code },
    { key: "name", kind: "name", of: ({ row }) => ({ printed: row.label, code: row.code }) },
    { key: "column", kind: "name", of: ({ column }) => ({ printed: column.label }) },
    ...units.map(
      (unit, index) =>
        ({ key: index === 0 ? "amount" : "otherAmount", kind: "amount", unit, of: amountIn(unit) }) as const,
    ),
    placeColumn(({ statement, row, column }) => statementCell(statement.id, row, column.key)),
  ]);
}

interface Passage {
  readonly path: string;
  readonly section: Section;
}
const passages = (sections: readonly Section[], above = ""): readonly Passage[] =>
  sections.flatMap((section) => {
    const own = `${section.number ?? ""}${section.heading ?? ""}`;
    const path = [above, own].filter((part) => part !== "").join(" › ");
    return [
      ...(section.text === null && section.heading === null ? [] : [{ path: above, section }]),
      ...passages(section.children, path),
    ];
  });

/** The explanation, paragraph by paragraph. */
export function explanationTables({ dataset }: Budget): readonly ViewTable[] {
  const rows = passages(sectionsOn(dataset, "explanation"));
  return tableOf("explanation", rows, [
    { key: "under", kind: "text", of: ({ path }) => path },
    { key: "printedNumber", kind: "text", of: ({ section }) => section.number },
    { key: "heading", kind: "name", of: ({ section }) => ({ printed: section.heading }) },
    { key: "text", kind: "name", of: ({ section }) => ({ printed: section.text }) },
    { key: "line", kind: "number", of: ({ section }) => String(section.line) },
  ]);
}

/** Duties and offices with their lines. */
export function unitTables({ dataset }: Budget, { shownAt }: Shown): readonly ViewTable[] {
  const all = (["duties", "organisation"] as const).flatMap((topic) =>
    printedPassagesOf(dataset, topic).map((item) => ({ topic, item })),
  );
  const others = otherTextsOf(dataset).flatMap(({ passages }) =>
    passages.map((item) => ({ topic: "other" as const, item })),
  );
  const rows = [...shownRows(all, ({ item }) => itemKey(item), shownAt("unit")), ...others];
  return tableOf("unit", rows, [
    { key: "topic", kind: "word", of: ({ topic }) => `topic.${topic}` },
    ...itemColumns(({ item }: (typeof rows)[number]) => item),
  ]);
}

const itemColumns = <Row>(item: (row: Row) => PrintedItem | null) =>
  [
    { key: "printedNumber", kind: "text", of: (row: Row) => item(row)?.number ?? null },
    { key: "heading", kind: "name", of: (row: Row) => ({ printed: item(row)?.heading ?? null }) },
    { key: "text", kind: "name", of: (row: Row) => ({ printed: item(row)?.text ?? null }) },
    { key: "line", kind: "number", of: (row: Row) => (item(row) === null ? null : String(item(row)?.line)) },
  ] as const;

/** What the document says of its terms, and what that means in plain words. */
export function glossaryTables(
  { dataset }: Budget,
  { plainOf, shownAt }: Shown & Pick<TableOptions, "plainOf">,
): readonly ViewTable[] {
  const entries = shownRows(glossaryOf(dataset), glossaryKey, shownAt("glossary"));
  return tableOf("glossary", entries, [
    { key: "term", kind: "text", of: ({ key }) => (key === null ? null : plainOf(key, "name")) },
    { key: "heading", kind: "name", of: ({ printed }) => ({ printed: printed?.heading ?? null }) },
    { key: "official", kind: "name", of: ({ printed }) => ({ printed: printed?.text ?? null }) },
    { key: "plain", kind: "text", of: ({ key }) => (key === null ? null : plainOf(key, "plain")) },
    { key: "line", kind: "number", of: ({ printed }) => (printed === null ? null : String(printed.line)) },
  ]);
}

/** Every check with both sides in the printed unit, the difference and the places it rests on. */
export function checksTables(
  { dataset }: Budget,
  { sentenceOf, shownAt }: Shown & Pick<TableOptions, "sentenceOf">,
): readonly ViewTable[] {
  const checks = shownRows(checkDataset(dataset), ({ id }) => id, shownAt("checks"));
  return tableOf("checks", checks, [
    { key: "checkId", kind: "text", of: ({ id }) => id },
    { key: "family", kind: "word", of: ({ family }) => `family.${family}` },
    { key: "verdict", kind: "word", of: ({ verdict }) => `verdict.${verdict}` },
    { key: "sentence", kind: "text", of: sentenceOf },
    { key: "left", kind: "number", of: ({ left }) => left },
    { key: "right", kind: "number", of: ({ right }) => right },
    { key: "difference", kind: "number", of: ({ difference }) => difference },
    { key: "bound", kind: "number", of: ({ bound }) => bound },
    { key: "checkUnit", kind: "word", of: ({ left, amountUnit }) => (left === null ? null : `unitName.${amountUnit}`) },
    { key: "leftCells", kind: "place", of: ({ evidence }) => evidence.left },
    { key: "rightCells", kind: "place", of: ({ evidence }) => evidence.right },
  ]);
}
