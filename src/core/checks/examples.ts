import type { CellReference } from "../document/cell-reference.ts";
import type { Dataset, Statement } from "../document/dataset.ts";
import { type FoundCell, findCell } from "../document/provenance.ts";
import { type AmountUnit, amountOf, canonicalText, difference, halfLastDigit, sum } from "../money.ts";
import type { Check, Verdict } from "./check.ts";
import { equationOf } from "./equation.ts";

/** A printed figure of an example, with what tells it from the others: its column in one row, else its code or name. */
export interface ExampleTerm {
  readonly cell: CellReference;
  readonly text: string;
  readonly name: string;
  /** the name is a code, which no language translates */
  readonly isCode: boolean;
}

/** A sum of printed figures beside its printed total, as a column of figures shows it. */
export interface SumExample {
  readonly check: Check;
  readonly statement: Statement;
  readonly unit: AmountUnit;
  readonly terms: readonly ExampleTerm[];
  readonly comesTo: string;
  readonly stated: ExampleTerm;
}

const MOST_TERMS = 4;

/** A check of a sum within one statement as an example; null for any other check, and for a sum too long to follow. */
function sumExample(dataset: Dataset, check: Check): SumExample | null {
  const equation = equationOf(dataset, check);
  const [statedCell = ""] = check.evidence.left;
  const stated = inTable(findCell(dataset, statedCell));
  if (stated === null || equation?.kind !== "sum" || equation.terms.length < 2 || equation.terms.length > MOST_TERMS)
    return null;
  const cells = check.evidence.right.flatMap((cell) => inTable(findCell(dataset, cell)) ?? []);
  const isOneTable = cells.every(({ statement }) => statement.id === stated.statement.id);
  if (cells.length !== equation.terms.length || !isOneTable) return null;
  const isOneRow = cells.every(({ line }) => line === stated.line);
  const named = (found: InRow, isTotal: boolean): ExampleTerm => {
    const { row, column } = found.at;
    const ofRow = row.code ?? row.label;
    const isColumn = isOneRow && !isTotal;
    const name = isColumn ? (column?.label ?? ofRow) : ofRow;
    return { cell: found.reference, text: found.content.text ?? "", name, isCode: !isColumn && row.code !== null };
  };
  return {
    check,
    statement: stated.statement,
    unit: stated.statement.amountUnit,
    terms: cells.map((found) => named(found, false)),
    comesTo: equation.comesTo.text,
    stated: named(stated, true),
  };
}

type InRow = Extract<FoundCell, { kind: "statement" }> & {
  readonly at: NonNullable<Extract<FoundCell, { kind: "statement" }>["at"]>;
};
const inTable = (found: FoundCell | null): InRow | null =>
  found?.kind === "statement" && found.at !== null && found.content.text !== null ? (found as InRow) : null;

/** The first check of a verdict that makes a good example: the shortest sum, a total row before others. */
export function exampleOf(dataset: Dataset, checks: readonly Check[], verdict: Verdict): SumExample | null {
  const own = checks.filter((check) => check.verdict === verdict);
  const totals = own.filter(({ kind }) => kind === "basicAndProject");
  for (const check of verdict === "equal" ? [...totals, ...own] : own) {
    const example = sumExample(dataset, check);
    if (example !== null) return example;
  }
  return null;
}

/** What a printed figure stands for: everything that rounds to it. */
export interface Span {
  readonly low: string;
  readonly high: string;
}

/** Why printed figures that were rounded one by one need not add up: what each stands for, and what their sum may be. */
export function spansOf({ terms, stated, unit }: SumExample): {
  readonly terms: readonly Span[];
  readonly sum: Span;
  readonly stated: Span;
} {
  const low = (text: string) => difference(amountOf(text, unit), halfLastDigit(text, unit));
  const high = (text: string) => sum([amountOf(text, unit), halfLastDigit(text, unit)]);
  const span = (texts: readonly string[]): Span => ({
    low: canonicalText(sum(texts.map(low)), unit),
    high: canonicalText(sum(texts.map(high)), unit),
  });
  const texts = terms.map(({ text }) => text);
  return { terms: texts.map((text) => span([text])), sum: span(texts), stated: span([stated.text]) };
}
