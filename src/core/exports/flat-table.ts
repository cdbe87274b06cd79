import type { CellReference } from "../document/cell-reference.ts";
import {
  convertAmount,
  decimalsIn,
  type Language,
  type MoneyUnit,
  POWER_OF,
  powerOf,
  printedTo,
  shiftPoint,
} from "../format-amount.ts";
import type { AmountUnit } from "../money.ts";
import type { ExportColumn, ExportKey, ExportName, ViewTable } from "./view-table.ts";

/** The words of an export. */
export interface ExportWords {
  readonly language: Language;
  /** names are put into it, with what is printed beside them */
  readonly isTranslated: boolean;
  readonly head: (key: ExportKey) => string;
  readonly word: (key: ExportKey) => string;
  readonly name: (name: ExportName) => string;
  readonly unit: (unit: MoneyUnit) => string;
  /** "合计（印出，万元）" */
  readonly printedHead: (head: string, unit: string) => string;
  /** "合计（元，由印出的数换算，原文只印到 0.01 万元）"; the precision where the unit is smaller than printed */
  readonly convertedHead: (head: string, unit: string, precision: string | null) => string;
  readonly chineseHead: (head: string) => string;
  /** "出处（引用）" */
  readonly referenceHead: (head: string) => string;
  /** "表三第 171 行，合计" */
  readonly place: (cell: CellReference) => string;
}

/** A column of a file: its head in words, and whether its values are numbers, codes or text. */
export interface FlatColumn {
  readonly key: string;
  readonly head: string;
  readonly kind: "text" | "code" | "number";
  /** of money, where the column is an amount */
  readonly unit: MoneyUnit | null;
}
/** A table as files hold it: every column one thing, numbers as canonical decimal text. */
export interface FlatTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly FlatColumn[];
  readonly records: readonly (readonly (string | null)[])[];
}

/** An amount in the reader's unit as the page shows it, without grouping; what would round to nothing keeps its digits. */
export function shownNumber(text: string, unit: AmountUnit, money: MoneyUnit, language: Language): string {
  const shown = convertAmount(text, unit, money, language);
  return /[1-9]/.test(shown) || !/[1-9]/.test(text)
    ? shown
    : shiftPoint(text, POWER_OF[unit] - powerOf(money, language));
}

/** Sets a table out for a file: names in both languages on the English page, amounts as printed and in the chosen unit, each with its unit in the head. */
export function flatten(table: ViewTable, money: MoneyUnit, words: ExportWords): FlatTable {
  const rows = Array.from({ length: table.count }, (_, index) => index);
  const parts = table.columns.flatMap((column): readonly Filled[] => {
    if (column.kind === "name") return nameColumns(column, rows, words);
    if (column.kind === "place") return placeColumns(column, rows, words);
    if (column.kind === "amount") return amountColumns(column, rows, money, words);
    const values = rows.map((row) => column.of(row));
    const base = { key: column.key, head: headOf(column, words), unit: null };
    if (column.kind !== "word") return [{ ...base, kind: column.kind, values }];
    return [{ ...base, kind: "text", values: values.map((value) => (value === null ? null : words.word(value))) }];
  });
  return {
    id: table.id,
    title: words.head(table.id),
    columns: parts.map(({ values: _, ...column }) => column),
    records: rows.map((row) => parts.map(({ values }) => values[row] ?? null)),
  };
}

type Filled = FlatColumn & { readonly values: readonly (string | null)[] };
type ColumnOfKind<Kind> = Extract<ExportColumn, { readonly kind: Kind }>;

const headOf = ({ key, label }: ExportColumn, words: ExportWords): string =>
  label === undefined ? words.head(key) : words.name({ printed: label });

/** The printed names; on the English page the English before them. */
function nameColumns(column: ColumnOfKind<"name">, rows: readonly number[], words: ExportWords): readonly Filled[] {
  const names = rows.map((row) => column.of(row));
  const { key } = column;
  const head = headOf(column, words);
  const printed: Filled = { key, head, kind: "text", unit: null, values: names.map((name) => name.printed) };
  if (!words.isTranslated) return [printed];
  const english = names.map((name) => (name.printed === null ? null : words.name(name)));
  return [
    { ...printed, values: english },
    { ...printed, key: `${key}:zh`, head: words.chineseHead(head) },
  ];
}

/** Where the rows are printed: in words, then as references. */
function placeColumns(column: ColumnOfKind<"place">, rows: readonly number[], words: ExportWords): readonly Filled[] {
  const cells = rows.map((row) => column.of(row));
  const joined = (of: (cell: CellReference) => string, by: string) =>
    cells.map((each) => (each.length === 0 ? null : [...new Set(each.map(of))].join(by)));
  const { key } = column;
  const head = headOf(column, words);
  const place: Filled = { key, head, kind: "text", unit: null, values: joined(words.place, "; ") };
  return [
    { ...place, key: `${key}:words` },
    { ...place, head: words.referenceHead(head), values: joined((cell) => cell, " ") },
  ];
}

/** The amounts in the unit of the column, then in the chosen one where that is another. */
function amountColumns(
  column: ColumnOfKind<"amount">,
  rows: readonly number[],
  money: MoneyUnit,
  words: ExportWords,
): readonly Filled[] {
  const { key, unit, isComputed } = column;
  const head = headOf(column, words);
  const values = rows.map((row) => column.of(row));
  const unitName = words.unit(unit);
  const own: Filled = {
    key,
    head: isComputed ? words.convertedHead(head, unitName, null) : words.printedHead(head, unitName),
    kind: "number",
    unit,
    values,
  };
  const power = powerOf(money, words.language);
  // what is printed in the chosen unit would stand there twice
  if (power === POWER_OF[unit]) return [own];
  const isFiner = power < POWER_OF[unit] && !isComputed;
  const converted: Filled = {
    key: `${key}:${money}`,
    head: words.convertedHead(head, words.unit(money), isFiner ? `${precisionOf(values)} ${unitName}` : null),
    kind: "number",
    unit: money,
    values: values.map((text) => (text === null ? null : shownNumber(text, unit, money, words.language))),
  };
  return [own, converted];
}

/** One of the last digit that any of the values prints: 0.01. */
const precisionOf = (values: readonly (string | null)[]): string =>
  printedTo(
    values.reduce<string>((finest, text) => (decimalsIn(text ?? "") > decimalsIn(finest) ? (text ?? "") : finest), ""),
  );
