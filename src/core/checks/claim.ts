import type { Budget } from "../document/budget.ts";
import type { CellFigure, PrintedWords } from "../document/cell-figure.ts";
import type { CellReference } from "../document/cell-reference.ts";

/** What kind of thing a check compares; the first part of its id. */
export type Family = (typeof FAMILIES)[number];
/** All families, in the order in which checks are listed. */
export const FAMILIES = ["hierarchy", "row", "cross-statement", "projects", "text", "names", "indicators"] as const;

/** What every claim says about itself; the words come from i18n by `kind` and `values`. */
export interface ClaimHead {
  /** `family/statement/code or label/column` */
  readonly id: string;
  readonly family: Family;
  readonly kind: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** The sum of the left is the sum of the right (`equals`), rounds to the left (`rounds`), or is no less than the left (`atMost`). */
export interface SumClaim extends ClaimHead {
  readonly relation: "equals" | "rounds" | "atMost";
  readonly left: readonly CellFigure[];
  readonly right: readonly CellFigure[];
  /** a text says 0 where a table prints nothing; between tables a blank cell is not stated and cannot be compared */
  readonly blankIsZero?: boolean;
}

/**
 * The percentage on the left is the part in the whole (`share`); or the part, a change in money, in last year's figure, which is the whole minus or
 * plus the change (`increase`, `decrease`); or what the part, this year's figure, is above or below the whole, last year's (`riseOn`, `fallOn`).
 */
export interface PercentClaim extends ClaimHead {
  readonly relation: "share" | "increase" | "decrease" | "riseOn" | "fallOn";
  readonly left: CellFigure;
  readonly part: CellFigure;
  readonly whole: CellFigure;
}

/** The count on the left is the number of things on the right. */
export interface CountClaim extends ClaimHead {
  readonly relation: "counts";
  readonly left: CellFigure;
  readonly right: readonly CellReference[];
}

/** Both sides print the same words (`sameWords`), or everything on the left stands on the right too (`amongWords`); else it is noted. */
export interface WordClaim extends ClaimHead {
  readonly relation: "sameWords" | "amongWords";
  readonly left: readonly PrintedWords[];
  readonly right: readonly PrintedWords[];
}

/** A claim that no figures decide: the rule has found that it holds, that it reads like a slip, or that it cannot be judged. */
export interface FoundClaim extends ClaimHead {
  readonly relation: "found";
  readonly verdict: "equal" | "mismatch" | "note" | "not-applicable";
  readonly left: readonly CellReference[];
  readonly right: readonly CellReference[];
}

/** What a rule says of one budget: two sides and how they should stand to each other. */
export type Claim = SumClaim | PercentClaim | CountClaim | WordClaim | FoundClaim;

/** One sentence about a budget that has to hold, as the claims it makes about this one. A rule carries no words and judges nothing. */
export type Rule = (budget: Budget) => readonly Claim[];

/** The rules of one file, and the kinds of the checks that they make. */
export interface RuleSet {
  readonly kinds: readonly string[];
  readonly rules: readonly Rule[];
}
