import type { PrintedAmount } from "../format-amount.ts";
import { amountOf, percentage } from "../money.ts";
import type { Dataset, Side, Statement, StatementId } from "./dataset.ts";
import { type FunctionalTree, functionalTree } from "./functional-tree.ts";

/** A data set with what every view asks of it. All of it is derived, none of it is stored. */
export interface Budget {
  readonly dataset: Dataset;
  /** the tree of `expenditure`, where absent of `general-budget`; null where neither is printed */
  readonly expenditure: FunctionalTree | null;
}

/** A data set with its tree of expenditure. Nothing is corrected or filled in. */
export function budgetOf(dataset: Dataset): Budget {
  const statement = statementOf(dataset, "expenditure") ?? statementOf(dataset, "general-budget");
  return { dataset, expenditure: statement === undefined ? null : functionalTree(statement) };
}

/** A statement by its id; undefined where the document does not print it. */
export const statementOf = (dataset: Dataset, id: StatementId): Statement | undefined =>
  dataset.statements.find((statement) => statement.id === id);

/** The revenue or expenditure side of a statement; undefined where it has none. */
export const sideOf = (statement: Statement | undefined, side: Side["side"]): Side | undefined =>
  statement?.sides.find((candidate) => candidate.side === side);

/** The printed part over the printed whole, in percent rounded half up to two decimals; null where either is blank or the whole is zero. */
export function shareOf(part: PrintedAmount | undefined, whole: PrintedAmount | undefined): string | null {
  if (part?.text == null || whole?.text == null) return null;
  return percentage(amountOf(part.text, part.unit), amountOf(whole.text, whole.unit));
}

/** A statement that prints no figure at all; its note says so. */
export const isEmptyStatement = (statement: Statement): boolean =>
  statement.sides.every(({ rows }) =>
    rows.every(({ amounts }) => Object.values(amounts).every((text) => text === null)),
  );
