import type { Budget } from "../document/budget.ts";
import type { CellFigure } from "../document/cell-figure.ts";
import { sideOf } from "../document/statement.ts";
import { excludesCarriedOver } from "../document/tables.ts";
import { explanationOf } from "../explanation/explanation.ts";
import { statedChange } from "../explanation/stated-changes.ts";
import type { Check } from "./check.ts";
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
  if (!isSameQuantity(before, now) || isAgainstOutcome(now, change.amount?.cell ?? change.words?.cell)) return null;
  const moved: readonly CellFigure[] = change.amount === null ? [] : [change.amount];
  if (change.direction !== "same" && moved.length === 0) return null;
  const claim: SumClaim = {
    ...claimHead("text", "yearBefore", "year-before", "total"),
    relation: "equals",
    left: [change.direction === "decrease" ? last : current],
    right: [change.direction === "decrease" ? current : last, ...moved],
  };
  const check = judge(claim);
  return check.verdict === "mismatch" ? { ...check, verdict: "note" } : check;
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
const isAgainstOutcome = ({ dataset }: Budget, cell: string | undefined): boolean =>
  dataset.phase === "budget" &&
  explanationOf(dataset).figures.some(({ figure }) => figure.cell === cell && figure.isOfOutcome);
