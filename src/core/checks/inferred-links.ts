import { type CellFigure, isSomething } from "../document/cell-figure.ts";
import type { CellReference } from "../document/cell-reference.ts";
import type { Dataset, Row } from "../document/dataset.ts";
import { statementOf } from "../document/statement.ts";
import { basicItemsOf, figureIn, partRowsOf, spendingOf, type Table, tableOf } from "../document/tables.ts";
import { wholeTables } from "../document/whole-tables.ts";
import { plain } from "../lexicon/numbering.ts";
import { SAME_BY_MEANING } from "../lexicon/same-by-meaning.ts";
import { type AmountUnit, amountOf, canonicalText, compareAmounts, sum } from "../money.ts";

import { uniqueSubset } from "./unique-subset.ts";

/** Why a link is offered: some projects, and only these, add up to the item; or lines that mean the same carry the same amount. */
export type InferenceReason = "onlyTheseProjectsAddUp" | "sameMeaningSameAmount";

/** A link that the sums suggest and nobody printed. It is never a verdict, and says that it is inferred. */
export interface InferredLink {
  readonly id: string;
  readonly reason: InferenceReason;
  /** code of the functional item; with two, of the first */
  readonly code: string;
  /** canonical decimal text of what both sides come to */
  readonly amount: string;
  readonly amountUnit: AmountUnit;
  /** the cells of the functional table */
  readonly from: readonly CellReference[];
  /** the projects, or the line by economic item */
  readonly to: readonly CellReference[];
}

/** Every link that the amounts of a data set suggest. */
export function inferLinks(dataset: Dataset): readonly InferredLink[] {
  const whole = wholeTables(dataset);
  return [...projectsOfItems(whole), ...sameByMeaning(whole)];
}

/** Among more projects than this some subset fits almost any amount by chance. */
const MOST_PROJECTS = 40;

/** Which projects an item's project expenditure pays for: offered where one subset alone gives the amount, and no two items claim a project. */
function projectsOfItems(dataset: Dataset): readonly InferredLink[] {
  const [items, projects] = [spendingTable(dataset), tableOf(dataset, "projects")];
  const rows = partRowsOf(dataset, projects);
  const amounts = rows.map((row) => figureIn(projects, row, "total")).filter(isPrintedSomething);
  if (amounts.length > MOST_PROJECTS) return [];
  const links = leaves(items).flatMap(({ row, code }): readonly InferredLink[] => {
    const amount = figureIn(items, row, "project");
    if (!isPrintedSomething(amount)) return [];
    const subset = uniqueSubset(amounts.map(yuanOf), yuanOf(amount));
    return subset === null
      ? []
      : [
          linkOf(
            "onlyTheseProjectsAddUp",
            code,
            [amount],
            subset.flatMap((at) => amounts[at] ?? []),
          ),
        ];
  });
  const claims = new Map<CellReference, number>();
  for (const cell of links.flatMap(({ to }) => to)) claims.set(cell, (claims.get(cell) ?? 0) + 1);
  return links.filter(({ to }) => to.every((cell) => claims.get(cell) === 1));
}

/** Lines of the functional and the economic table that mean the same and carry the same amount. */
function sameByMeaning(dataset: Dataset): readonly InferredLink[] {
  const functional = spendingOf(dataset, "generalBudget") ?? spendingTable(dataset);
  const economic = basicItemsOf(dataset, "generalBudget");
  return SAME_BY_MEANING.flatMap(([ofFunction, ofEconomicItem]): readonly InferredLink[] => {
    const lines = leaves(functional).filter(({ row }) => ofFunction.test(plain(row.label)));
    const from = lines.map(({ row }) => figureIn(functional, row, "basic")).filter(isPrintedSomething);
    const to = (economic?.side.rows ?? [])
      .filter((row) => ofEconomicItem.test(plain(row.label)))
      .map((row) => figureIn(economic, row, "total"))
      .filter(isPrintedSomething);
    const [code] = lines.map((line) => line.code);
    if (code === undefined || from.length === 0 || to.length !== 1) return [];
    const isEqual = compareAmounts(sum(from.map(yuanOf)), sum(to.map(yuanOf))) === 0;
    return isEqual ? [linkOf("sameMeaningSameAmount", code, from, to)] : [];
  });
}

const spendingTable = (dataset: Dataset): Table | undefined =>
  tableOf(dataset, statementOf(dataset, "expenditure") === undefined ? "general-budget" : "expenditure");

/** Rows with a code below which no other code is printed. */
function leaves(table: Table | undefined): readonly { readonly row: Row; readonly code: string }[] {
  const rows = table?.side.rows ?? [];
  const parents = new Set(rows.flatMap(({ code }) => (code === null ? [] : [code.slice(0, -2), code.slice(0, -4)])));
  return rows.flatMap((row) => (row.code === null || parents.has(row.code) ? [] : [{ row, code: row.code }]));
}

type Amount = CellFigure & { readonly text: string; readonly unit: AmountUnit };
const isPrintedSomething = (term: CellFigure | undefined): term is Amount => isSomething(term);
const yuanOf = ({ text, unit }: Amount) => amountOf(text, unit);

function linkOf(reason: InferenceReason, code: string, from: readonly Amount[], to: readonly Amount[]): InferredLink {
  const amountUnit: AmountUnit = from[0]?.unit === "yuan" ? "yuan" : "wan";
  return {
    id: `inferred/${code}/${reason}`,
    reason,
    code,
    amount: canonicalText(sum(from.map(yuanOf)), amountUnit),
    amountUnit,
    from: from.map(({ cell }) => cell),
    to: to.map(({ cell }) => cell),
  };
}
