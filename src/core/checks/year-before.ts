import type { Budget } from "../document/budget.ts";
import type { CellFigure } from "../document/cell-figure.ts";
import type { Dataset, Row } from "../document/dataset.ts";
import { findCell } from "../document/provenance.ts";
import { sideOf } from "../document/statement.ts";
import { excludesCarriedOver, figureIn, tableOf } from "../document/tables.ts";
import { explanationOf } from "../explanation/explanation.ts";
import { changeOf, type StatedChange, statedChange } from "../explanation/stated-changes.ts";
import { isStated, type PrintedAmount } from "../format-amount.ts";
import { plain } from "../lexicon/numbering.ts";
import type { AmountUnit } from "../money.ts";
import type { Check } from "./check.ts";
import { checkDataset } from "./check-dataset.ts";
import type { SumClaim } from "./claim.ts";
import { judge } from "./judge.ts";
import { claimHead } from "./make-claim.ts";

/**
 * The change of the total that the explanation states, against the totals that this document and that of the year before print.
 * Null where they are not the same quantity: another phase, another year, a change told against what was spent, statements of
 * other money, or only one that leaves out what is carried over. What does not agree is a note and no contradiction: the text may
 * compare with last year's adjusted budget, which no document here prints.
 */
export function checkYearBefore(before: Budget, now: Budget): Check | null {
  const change = statedChange(now);
  const [last, current] = [before.total?.total, now.total?.total];
  if (change?.of !== "whole" || last?.text == null || current?.text == null) return null;
  if (!isSameQuantity(before, now) || isOfOutcome(now.dataset, change.amount?.cell ?? change.words?.cell)) return null;
  if (change.direction !== "same" && change.amount === null) return null;
  const check = judgeChange("total", change, last, current);
  return check.verdict === "mismatch" ? { ...check, verdict: "note" } : check;
}

/** A change that the explanation states of a printed figure, against the same cell of the two documents. */
export interface YearBeforeCheck {
  /** unique among those of a document */
  readonly id: string;
  readonly verdict: "equal" | "rounding" | "note";
  readonly stated: StatedChange;
  readonly now: PrintedAmount;
  readonly before: PrintedAmount;
  /** canonical, in the unit that both sides are compared in; null where there is none */
  readonly difference: string | null;
  readonly unit: AmountUnit;
  /** the row as this year's document prints it, and the title of its statement */
  readonly code: string | null;
  readonly label: string;
  /** the head of the column where it is not the total's: 基本支出 */
  readonly column: string | null;
  readonly title: string;
}

/**
 * Every change that the explanation states of a figure that it shares with a table, against that figure in this year's document
 * and in last year's: the same row and column of the same statement. What does not agree is a note, as above; where last
 * year's document prints no such cell, nothing is said.
 */
export function yearBeforeChecks(before: Dataset, now: Dataset): readonly YearBeforeCheck[] {
  const isNextYear = before.year + 1 === now.year && before.phase === now.phase && before.unit.id === now.unit.id;
  if (!isNextYear) return [];
  const { byCell } = explanationOf(now);
  const found = new Map<string, YearBeforeCheck>();
  for (const { evidence, kind, verdict } of checkDataset(now)) {
    const [[cell], [place, ...others]] = [evidence.left, evidence.right];
    if (kind !== "statedAmount" || (verdict !== "equal" && verdict !== "rounding") || others.length > 0) continue;
    const figure = byCell.get(cell ?? "")?.figure;
    const stated = figure === undefined ? null : changeOf(now, figure);
    const pair = place === undefined || stated === null ? null : pairOf(before, now, place);
    if (stated === null || pair === null || isOfOutcome(now, stated.amount?.cell ?? stated.words?.cell)) continue;
    if (stated.direction !== "same" && stated.amount === null) continue;
    const check = judgeChange(`${place} ${stated.amount?.text ?? "same"}`, stated, pair.before, pair.now);
    const { row, column, statement } = pair;
    const { code, label } = row;
    const outcome = check.verdict === "equal" || check.verdict === "rounding" ? check.verdict : "note";
    found.set(check.id, {
      id: check.id,
      verdict: outcome,
      stated,
      now: pair.now,
      before: pair.before,
      difference: check.difference,
      unit: check.amountUnit === "yuan" ? "yuan" : "wan",
      code,
      label,
      column,
      title: statement.title,
    });
  }
  return [...found.values()];
}

function judgeChange(id: string, stated: StatedChange, last: CellFigure, current: CellFigure): Check {
  const isLess = stated.direction === "decrease";
  return judge({
    ...claimHead("text", "yearBefore", "year-before", id),
    relation: "equals",
    left: [isLess ? last : current],
    right: [isLess ? current : last, ...(stated.amount === null ? [] : [stated.amount])],
  } satisfies SumClaim);
}

/** The figure of a cell in both documents; null where either is blank, or last year's has no such row, or more than one. */
function pairOf(before: Dataset, now: Dataset, cell: string) {
  const place = findCell(now, cell);
  if (place?.kind !== "statement" || place.at?.column == null) return null;
  const { statement } = place;
  const { row, side } = place.at;
  const { key } = place.at.column;
  const isOfTotal = key === "total" || key === "amount";
  const table = tableOf(before, statement.id, side.side);
  if (table === undefined || table.statement.complete === false || statement.complete === false) return null;
  if (excludesCarriedOver(table.statement) !== excludesCarriedOver(statement)) return null;
  const isSameRow = (other: Row) =>
    row.code === null ? other.code === null && plain(other.label) === plain(row.label) : other.code === row.code;
  const rows = table.side.rows.filter(isSameRow);
  const last = rows.length === 1 ? figureIn(table, rows[0], key) : undefined;
  const current = figureIn({ statement, side }, row, key);
  const isCertain = row.codeFinding !== true && side.rows.filter(isSameRow).length === 1;
  if (!isStated(last) || !isStated(current) || !isCertain) return null;
  return { statement, row, column: isOfTotal ? null : place.at.column.label, before: last, now: current };
}

function isSameQuantity(before: Budget, now: Budget): boolean {
  const [one, other] = [before.totalStatement, now.totalStatement];
  return (
    before.dataset.unit.id === now.dataset.unit.id &&
    before.dataset.phase === now.dataset.phase &&
    before.dataset.year + 1 === now.dataset.year &&
    one?.id === other?.id &&
    one != null &&
    other != null &&
    one.complete !== false &&
    other.complete !== false &&
    excludesCarriedOver(one) === excludesCarriedOver(other) &&
    sideOf(one, "expenditure") !== undefined
  );
}

/** Whether the text tells the change against what was spent, and not against what was budgeted, in a budget. */
const isOfOutcome = (dataset: Dataset, cell: string | undefined): boolean =>
  dataset.phase === "budget" && explanationOf(dataset).byCell.get(cell ?? "")?.figure.isOfOutcome === true;
