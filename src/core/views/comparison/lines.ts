import { shareOf } from "../../document/budget.ts";
import { type FigureChange, figureChange } from "../../document/figure-change.ts";
import { isStated, type PrintedAmount, type StatedAmount } from "../../format-amount.ts";
import type { Step } from "./columns.ts";

/**
 * Why a column has no figure in a line: the cell is blank; the table has no such line; it prints the line more than once, so
 * that nobody can say which is meant; the document prints no such table; or the table could not be read whole.
 */
export type Missing = "blank" | "line" | "repeated" | "table" | "unread";

/** What a unit spends for each person whom its document counts. Inferred: amount and count are printed, the quotient is not. */
export interface ComparedPerHead {
  /** canonical yuan */
  readonly yuan: string;
  readonly heads: string;
  /** where the count is printed */
  readonly cell: string;
}

/** A figure of one data set in a line of the comparison, or why there is none; never a zero that nobody printed. */
export interface ComparedCell {
  /** its place is in the document of its own column */
  readonly amount: StatedAmount | null;
  readonly missing: Missing | null;
  /** of the total of the same table in the same document, in percent; null where either is not printed or there is no such total */
  readonly share: string | null;
  readonly perHead: ComparedPerHead | null;
}

/** What happened to a line in a step: it changed or stayed, is printed from then on, or no longer; null where that cannot be said. */
export type LineChange =
  | (FigureChange & { readonly kind: "changed" })
  | { readonly kind: "new" | "gone"; readonly amount: StatedAmount }
  | null;

/** One line over all columns. */
export interface ComparedLine {
  /** unique in its table */
  readonly key: string;
  readonly code: string | null;
  /** the name as the last column that has it prints it; null for what `key` names by itself, such as the total */
  readonly label: string | null;
  /** how deep it stands under others of its table: 0 for a total or class */
  readonly depth: 0 | 1 | 2;
  /** how each column prints the name; null where it has no such line */
  readonly labels: readonly (string | null)[];
  /** columns print the name differently */
  readonly isRenamed: boolean;
  readonly isTotal: boolean;
  readonly cells: readonly ComparedCell[];
  /** by step */
  readonly changes: readonly LineChange[];
}

/** A cell with the total that it is a share of. */
export function comparedCell(
  amount: PrintedAmount | undefined,
  whole: PrintedAmount | undefined,
  missing: Missing,
  perHead: ComparedPerHead | null = null,
): ComparedCell {
  if (!isStated(amount)) return { amount: null, missing, share: null, perHead: null };
  return { amount, missing: null, share: shareOf(amount, whole), perHead };
}

/** What happened in each step. */
export const changesOf = (cells: readonly ComparedCell[], steps: readonly Step[]): readonly LineChange[] =>
  steps.map(({ from, to }) => {
    const [before, after] = [cells[from], cells[to]];
    if (before === undefined || after === undefined) return null;
    if (before.amount !== null && after.amount !== null)
      return { kind: "changed", ...figureChange(before.amount, after.amount) };
    // a blank cell is not stated, which is no zero; a line that is not there is not printed
    if (after.amount !== null && before.missing === "line") return { kind: "new", amount: after.amount };
    if (before.amount !== null && after.missing === "line") return { kind: "gone", amount: before.amount };
    return null;
  });
