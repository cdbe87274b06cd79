import { hasOwn } from "../has-own.ts";
import type { AmountUnit } from "../money.ts";
import { type CellPlace, type CellReference, parseCellReference } from "./cell-reference.ts";
import type { Column, Dataset, Row, Side, Statement, TargetSheet } from "./dataset.ts";
import { type Paragraph, paragraphAt } from "./paragraphs.ts";
import { type SheetLine, sheetLinesOf } from "./sheet-lines.ts";
import { statementOf } from "./statement.ts";

/** What is printed in a place: an amount (null where the cell is blank), or words. */
export type PrintedContent =
  | { readonly kind: "amount"; readonly text: string | null; readonly unit: AmountUnit }
  | { readonly kind: "words"; readonly text: string };

/** A place of the document with what is printed there and around it. */
export type FoundCell = {
  readonly reference: CellReference;
  readonly line: number;
  readonly content: PrintedContent;
} & (
  | {
      readonly kind: "statement";
      readonly statement: Statement;
      readonly key: string;
      /** null for the title, the marker and the note of a statement */
      readonly at: { readonly side: Side; readonly row: Row; readonly column: Column | null } | null;
    }
  | {
      readonly kind: "sheet";
      readonly sheet: TargetSheet;
      readonly key: string;
      readonly at: SheetLine;
    }
  | {
      readonly kind: "text";
      readonly paragraph: Paragraph;
      readonly start: number;
      readonly end: number;
    }
);

/** Finds what a reference points at; null for a place that this document does not have. */
export function findCell(dataset: Dataset, reference: CellReference): FoundCell | null {
  const place = parseCellReference(reference);
  if (place === null) return null;
  if (place.kind === "statement") return inStatement(dataset, reference, place);
  return place.kind === "sheet" ? inSheet(dataset, reference, place) : inText(dataset, reference, place);
}

const words = (text: string): PrintedContent => ({ kind: "words", text });
const amount = (text: string | null, unit: AmountUnit): PrintedContent => ({ kind: "amount", text, unit });

type PlaceOf<Kind extends CellPlace["kind"]> = Extract<CellPlace, { kind: Kind }>;

function inStatement(dataset: Dataset, reference: string, { statement: id, line, part, key }: PlaceOf<"statement">) {
  const statement = statementOf(dataset, id);
  if (statement === undefined) return null;
  const found = { kind: "statement" as const, reference, line, statement, key };
  const { title, note, marker } = statement;
  if (key === "title") return line === statement.line ? { ...found, at: null, content: words(title) } : null;
  if (key === "note") return line === note?.line ? { ...found, at: null, content: words(note.text) } : null;
  if (key === "marker") return line === marker?.line ? { ...found, at: null, content: words(marker.text) } : null;
  const [, named = null, own = key] = /^(revenue|expenditure)\.(\w+)$/.exec(key) ?? [];
  for (const side of statement.sides) {
    const row = side.rows.find((candidate) => candidate.line === line && candidate.part === part);
    const column = side.columns.find((candidate) => candidate.key === own) ?? null;
    if (row === undefined || (named !== null && side.side !== named)) continue;
    const content = column === null ? wordsOf(row, own) : amount(amountIn(row, own), statement.amountUnit);
    if (content !== null) return { ...found, content, at: { side, row, column } };
  }
  return null;
}

const amountIn = (row: Row, key: string): string | null =>
  hasOwn(row.amounts, key) ? (row.amounts[key] ?? null) : null;

function wordsOf(row: Row, key: string): PrintedContent | null {
  const text =
    key === "label" ? row.label : key === "code" ? row.code : key === "governmentLabel" ? row.governmentLabel : null;
  return text == null ? null : words(text);
}

function inSheet(dataset: Dataset, reference: string, { line, key }: PlaceOf<"sheet">) {
  for (const sheet of dataset.projects) {
    for (const at of sheetLinesOf(sheet)) {
      const content = at.line === line ? contentOf(sheet, at, key) : null;
      if (content !== null) return { kind: "sheet" as const, reference, line, sheet, key, at, content };
    }
  }
  return null;
}

function contentOf(sheet: TargetSheet, at: SheetLine, key: string): PrintedContent | null {
  if (at.kind === "name") return key === "name" ? words(at.name) : null;
  if (at.kind === "texts") {
    const text = at.texts.find((candidate) => candidate.key === key);
    return text === undefined ? null : words(text.text);
  }
  if (at.kind === "funding") {
    const half = key === `${at.key}.period` ? at.period : key === `${at.key}.annual` ? at.annual : undefined;
    return half === undefined ? null : amount(half, sheet.amountUnit);
  }
  const { level1, level2, indicator } = at;
  const own = {
    level1,
    level2,
    name: indicator?.name,
    periodName: indicator?.periodName,
    annualName: indicator?.annualName,
    period: indicator?.period,
    annual: indicator?.annual,
  };
  const text = hasOwn(own, key) ? own[key as keyof typeof own] : null;
  return text == null ? null : words(text);
}

function inText(dataset: Dataset, reference: string, { line, start, end }: PlaceOf<"text">) {
  const paragraph = paragraphAt(dataset, line);
  if (paragraph === null || start >= end || end > paragraph.text.length) return null;
  const content = words(paragraph.text.slice(start, end));
  return { kind: "text" as const, reference, line, paragraph, start, end, content };
}

/** So many lines are shown before and after the one that is asked about. */
const REACH = 2;
/** The items around one of them: as many before as after, as far as there are any. */
export function neighbours<Item>(items: readonly Item[], item: Item): readonly Item[] {
  const at = items.indexOf(item);
  return at < 0 ? [] : items.slice(Math.max(0, at - REACH), at + REACH + 1);
}
