import type { CellReference } from "../document/cell-reference.ts";
import type { FigureUnit } from "../money.ts";
import type { Family } from "./claim.ts";

/** `equal`; `rounding`: apart by no more than the bound; `mismatch`: contradicting amounts, shares or counts; `note`: wording that reads like a slip; `not-applicable`: a side is blank or was not read. */
export type Verdict = (typeof VERDICTS)[number];
/** All verdicts, in the order in which a page lists them. */
export const VERDICTS = ["equal", "rounding", "mismatch", "note", "not-applicable"] as const;
/** How many checks came to each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** 万元 or 元; shares and percentages of a change are in percent, counts in pieces. */
export type CheckUnit = Exclude<FigureUnit, "yi">;

/** What judging a claim adds to it. Amounts are canonical decimal text in `amountUnit`, `difference` is left − right; null where no figures decide. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly amountUnit: CheckUnit;
  readonly left: string | null;
  readonly right: string | null;
  readonly difference: string | null;
  readonly bound: string | null;
}

/** A judged claim, with the places on its two sides. */
export interface Check extends Judgement {
  readonly id: string;
  readonly family: Family;
  readonly kind: string;
  readonly evidence: { readonly left: readonly CellReference[]; readonly right: readonly CellReference[] };
  readonly values: Readonly<Record<string, string>>;
}

/** A judgement that no figures decide. */
export const withoutFigures = (verdict: Verdict): Judgement => ({
  verdict,
  amountUnit: "wan",
  left: null,
  right: null,
  difference: null,
  bound: null,
});

/** Counts checks by verdict. */
export const countVerdicts = (checks: readonly Check[]): VerdictCounts => {
  const count = (verdict: Verdict) => checks.filter((check) => check.verdict === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as VerdictCounts;
};
