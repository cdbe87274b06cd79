import type { PrintedAmount } from "../format-amount.ts";
import { amountOf, compareAmounts, percentage } from "../money.ts";
import { yuanIn } from "./cell-figure.ts";
import type { Dataset, Statement } from "./dataset.ts";
import { type FunctionalTree, functionalTree } from "./functional-tree.ts";
import { isEmptyStatement, statementOf } from "./statement.ts";

/** A data set with what every view asks of it. All of it is derived, none of it is stored. */
export interface Budget {
  readonly dataset: Dataset;
  /** the expenditure by function: the tree of `expenditure`, where that prints no class of the first statement that does; null where none is printed */
  readonly expenditure: FunctionalTree | null;
  /** the printed totals of `expenditure`, where absent of the tree: what the page calls the whole */
  readonly total: FunctionalTree["total"];
  /** the statement of `total` */
  readonly totalStatement: Statement | null;
  /** whose money the tree divides, where that is not the whole: its shares are then of its own total */
  readonly treeCovers: "whole" | "appropriation" | "generalBudget";
}

/** Statements of expenditure by function in the order in which they are asked for it, the most money first. */
export const BY_FUNCTION = ["expenditure", "appropriation-by-function", "general-budget"] as const;

/** A data set with its tree of expenditure. Nothing is corrected or filled in. */
export function budgetOf(dataset: Dataset): Budget {
  const statements = BY_FUNCTION.flatMap((id) => statementOf(dataset, id) ?? []);
  const first = statements[0] === undefined ? null : functionalTree(statements[0]);
  if (first === null || hasLines(first))
    return { dataset, expenditure: first, ...totalsOf(first), treeCovers: "whole" };
  const tree = statements.slice(1).map(functionalTree).find(hasLines) ?? first;
  const whole = isEmptyStatement(first.statement) ? tree : first;
  const isWhole = tree === whole || isSameTotal(tree, whole);
  return {
    dataset,
    expenditure: tree,
    ...totalsOf(whole),
    treeCovers: isWhole ? "whole" : tree.statement.id === "general-budget" ? "generalBudget" : "appropriation",
  };
}

const hasLines = ({ classes, unplaced }: FunctionalTree): boolean => classes.length + unplaced.length > 0;

const totalsOf = (tree: FunctionalTree | null): Pick<Budget, "total" | "totalStatement"> => ({
  total: tree?.total ?? null,
  totalStatement: tree?.statement ?? null,
});

const isSameTotal = (one: FunctionalTree, other: FunctionalTree): boolean => {
  const [left, right] = [one.total?.total, other.total?.total];
  return left?.text != null && right?.text != null && compareAmounts(yuanIn(left), yuanIn(right)) === 0;
};

/** The printed part over the printed whole, in percent rounded half up to two decimals; null where either is blank or the whole is zero. */
export function shareOf(part: PrintedAmount | undefined, whole: PrintedAmount | undefined): string | null {
  if (part?.text == null || whole?.text == null) return null;
  return percentage(amountOf(part.text, part.unit), amountOf(whole.text, whole.unit));
}
