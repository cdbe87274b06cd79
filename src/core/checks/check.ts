import type { CellReference } from "../document/cell-reference.ts";
import type { FigureUnit } from "../money.ts";
import type { Family } from "./claim.ts";

/** `equal`; `rounding`: apart by no more than the bound; `mismatch`: contradicting amounts, shares or counts; `note`: wording that reads like a slip; `not-applicable`: a side is blank or was not read. */
export type Verdict = "equal" | "rounding" | "mismatch" | "note" | "not-applicable";
/** All verdicts, in the order in which a page lists them. */
export const VERDICTS: readonly Verdict[] = ["equal", "rounding", "mismatch", "note", "not-applicable"];

/** 万元 or 元; shares and percentages of a change are in percent, counts in pieces. */
export type CheckUnit = Exclude<FigureUnit, "yi">;

/** A judged claim. Amounts are canonical decimal text in `amountUnit`, `difference` is left − right; null where no figures decide. */
export interface Check {
  readonly id: string;
  readonly family: Family;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly amountUnit: CheckUnit;
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly bound: string | null;
  readonly evidence: { readonly left: readonly CellReference[]; readonly right: readonly CellReference[] };
  readonly values: Readonly<Record<string, string>>;
}

/** What judging a claim adds to it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly amountUnit: CheckUnit;
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly bound: string | null;
}
