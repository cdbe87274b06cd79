import { type CellFigure, isPrinted, type PrintedFigureCell } from "../document/cell-figure.ts";
import type { CellReference } from "../document/cell-reference.ts";
import { decimalsIn } from "../format-amount.ts";
import {
  absolute,
  amountOf,
  canonicalText,
  compareAmounts,
  difference,
  halfLastDigit,
  type Quantity,
  roundedText,
  signOf,
  sum,
} from "../money.ts";
import { type Check, type CheckUnit, type Judgement, type Verdict, withoutFigures } from "./check.ts";
import type { Claim, CountClaim, SumClaim, WordClaim } from "./claim.ts";
import { judgePercent } from "./judge-percent.ts";

/** Judges every claim alike: equal, within the exact inclusive bound of what printed figures may be off, or contradicting. */
export function judge(claim: Claim): Check {
  const { id, family, kind, values = {} } = claim;
  const evidence = evidenceOf(claim);
  const { verdict, amountUnit, left, right, difference: apart, bound } = judgementOf(claim);
  return { id, family, kind, verdict, amountUnit, left, right, difference: apart, bound, evidence, values };
}

function judgementOf(claim: Claim): Judgement {
  switch (claim.relation) {
    case "equals":
    case "rounds":
    case "atMost":
      return judgeSum(claim);
    case "share":
    case "increase":
    case "decrease":
    case "riseOn":
    case "fallOn":
      return judgePercent(claim);
    case "counts":
      return judgeCount(claim);
    case "sameWords":
    case "amongWords":
      return withoutFigures(wordsAgree(claim) ? "equal" : "note");
    case "found":
      return withoutFigures(claim.verdict);
  }
}

function judgeSum(claim: SumClaim): Judgement {
  const left = claim.left.filter(isPrinted);
  const right = claim.right.filter(isPrinted);
  const amountUnit = unitOf(left[0] ?? right[0]);
  const sums = { left: sumOf(left), right: sumOf(right) };
  const apart = difference(sums.left, sums.right);
  const ofRounding = sum([...left, ...right].map(halfDigitOf));
  const bound = isCutOff(claim, left, sums, ofRounding) ? lastDigitOf(left[0]) : ofRounding;
  const decidable = (left.length > 0 && right.length > 0) || claim.blankIsZero === true;
  const text = (amount: Quantity) => canonicalText(amount, amountUnit);
  const side = (terms: readonly PrintedFigureCell[], amount: Quantity) =>
    terms.length > 0 || claim.blankIsZero ? sideText(terms, amount, amountUnit) : null;
  return {
    verdict: decidable ? verdictOf(claim, { stated: left[0], computed: sums.right, apart, bound }) : "not-applicable",
    amountUnit,
    left: side(left, sums.left),
    right: side(right, sums.right),
    difference: decidable ? text(apart) : null,
    bound: decidable ? text(bound) : null,
  };
}

/** A sum with the digits that its figures are printed with: 516.30 stays 516.30. */
function sideText(terms: readonly PrintedFigureCell[], amount: Quantity, unit: CheckUnit): string {
  if (terms.some((term) => term.unit !== unit)) return canonicalText(amount, unit);
  return roundedText(amount, unit, Math.max(0, ...terms.map(({ text }) => decimalsIn(text))));
}

/** How far a printed figure may be off. */
const halfDigitOf = ({ text, unit, isExact }: PrintedFigureCell): Quantity =>
  isExact === true ? sum([]) : halfLastDigit(text, unit);

interface Compared {
  readonly stated: PrintedFigureCell | undefined;
  readonly computed: Quantity;
  readonly apart: Quantity;
  readonly bound: Quantity;
}

function verdictOf({ relation }: SumClaim, { stated, computed, apart, bound }: Compared): Verdict {
  if (relation === "atMost" && signOf(apart) <= 0) return "equal";
  if (signOf(apart) === 0) return "equal";
  if (relation === "rounds" && stated !== undefined && roundsTo(computed, stated)) return "equal";
  return compareAmounts(absolute(apart), bound) <= 0 ? "rounding" : "mismatch";
}

/** A stated amount that leaves out the further digits of a table in a smaller unit instead of rounding them: 328,661 万元 of 3,286,618,082.20 元. */
function isCutOff(
  { relation }: SumClaim,
  left: readonly PrintedFigureCell[],
  sums: { readonly left: Quantity; readonly right: Quantity },
  ofRounding: Quantity,
): boolean {
  if (relation !== "rounds" || left.length !== 1) return false;
  const [stated, computed] = [absolute(sums.left), absolute(sums.right)];
  const apart = difference(computed, stated);
  return compareAmounts(apart, ofRounding) > 0 && compareAmounts(apart, lastDigitOf(left[0])) < 0;
}

/** One step of the last printed digit; nothing of an exact figure. */
const lastDigitOf = (stated: PrintedFigureCell | undefined): Quantity =>
  stated === undefined ? sum([]) : sum([halfDigitOf(stated), halfDigitOf(stated)]);

/** The computed amount, rounded half up to the last printed digit, is the printed one. */
function roundsTo(computed: Quantity, stated: PrintedFigureCell): boolean {
  const rounded = amountOf(roundedText(computed, stated.unit, decimalsIn(stated.text)), stated.unit);
  return compareAmounts(rounded, amountOf(stated.text, stated.unit)) === 0;
}

function judgeCount({ left, right }: CountClaim): Judgement {
  if (!isPrinted(left)) return withoutFigures("not-applicable");
  const counted = String(right.length);
  const apart = difference(amountOf(left.text, "count"), amountOf(counted, "count"));
  const verdict = signOf(apart) === 0 ? "equal" : "mismatch";
  const amounts = { left: left.text, right: counted, difference: canonicalText(apart, "count"), bound: "0" };
  return { verdict, amountUnit: "count", ...amounts };
}

function wordsAgree({ relation, left, right }: WordClaim): boolean {
  const printed = { left: new Set(left.map(({ text }) => text)), right: new Set(right.map(({ text }) => text)) };
  const allAmong = (some: Set<string>, all: Set<string>) => [...some].every((text) => all.has(text));
  return allAmong(printed.left, printed.right) && (relation === "amongWords" || allAmong(printed.right, printed.left));
}

const sumOf = (terms: readonly PrintedFigureCell[]): Quantity =>
  sum(terms.map(({ text, unit }) => amountOf(text, unit)));
const unitOf = (term: CellFigure | undefined): CheckUnit =>
  term === undefined || term.unit === "yi" ? "wan" : (term.unit satisfies CheckUnit);

/** The places on both sides of a claim. */
export function evidenceOf(claim: Claim): Check["evidence"] {
  const cells = (places: readonly (CellFigure | CellReference | { cell: CellReference })[]) =>
    places.map((place) => (typeof place === "string" ? place : place.cell));
  return "part" in claim
    ? { left: [claim.left.cell], right: cells([claim.part, claim.whole]) }
    : { left: "cell" in claim.left ? [claim.left.cell] : cells(claim.left), right: cells(claim.right) };
}
