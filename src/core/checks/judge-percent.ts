import { type CellFigure, isPrinted } from "../document/cell-figure.ts";
import { decimalsIn, roundVisibly } from "../format-amount.ts";
import {
  absolute,
  amountOf,
  canonicalText,
  compareAmounts,
  difference,
  exactPercentage,
  halfLastDigit,
  isCanonicalAmount,
  type Percent,
  type Quantity,
  roundedText,
  signOf,
  sum,
} from "../money.ts";
import { type Judgement, withoutFigures } from "./check.ts";
import type { PercentClaim } from "./claim.ts";

const NOT_APPLICABLE: Judgement = { ...withoutFigures("not-applicable"), amountUnit: "percent" };
/** A computed percentage has no last digit; it is given with four digits more than the printed one. */
const MORE_DIGITS = 4;

/**
 * A printed percentage is equal where the computed one, rounded half up to its last digit, is the printed one; a tail where both amounts,
 * each off by at most half its last digit, allow it, and where the further digits were cut off instead of rounded: then the bound is the whole last digit.
 * A share of nothing, and a change from nothing, have no percentage.
 */
export function judgePercent(claim: PercentClaim): Judgement {
  const { left, part, whole } = claim;
  if (!isPrinted(left) || !isPrinted(whole)) return NOT_APPLICABLE;
  const amounts = { part: rangeOf(part), whole: rangeOf(whole) };
  const computed = percentOf(claim, amounts.part.printed, amounts.whole.printed);
  if (computed === null) return NOT_APPLICABLE;
  const decimals = decimalsIn(left.text);
  const stated = amountOf(left.text, "percent");
  const propagated = [
    percentOf(claim, amounts.part.most, amounts.whole.least),
    percentOf(claim, amounts.part.least, amounts.whole.most),
  ].flatMap((extreme) => (extreme === null ? [] : [absolute(difference(extreme, computed))]));
  const half = halfLastDigit(left.text, "percent");
  const ofRounding = sum([half, largest(propagated)]);
  const apart = difference(stated, computed);
  const rounds = compareAmounts(amountOf(roundedText(computed, "percent", decimals), "percent"), stated) === 0;
  const isRounding = compareAmounts(absolute(apart), ofRounding) <= 0;
  const isCut = !isRounding && signOf(apart) < 0 && compareAmounts(absolute(apart), sum([half, half])) < 0;
  const bound = isCut ? sum([half, half]) : ofRounding;
  const textOf = (percent: Percent) => shortest(visibleText(percent, decimals + MORE_DIGITS));
  const right = textOf(computed);
  return {
    verdict: rounds ? "equal" : isRounding || isCut ? "rounding" : "mismatch",
    amountUnit: "percent",
    left: left.text,
    right,
    // a difference of percentages has no more digits than the printed one, unless it were nothing then
    difference: visibleText(difference(stated, amountOf(right, "percent")), decimals),
    bound: textOf(bound),
  };
}

function percentOf({ relation }: PercentClaim, part: Quantity, whole: Quantity): Percent | null {
  if (relation === "share") return exactPercentage(part, whole);
  if (relation === "riseOn") return exactPercentage(difference(part, whole), whole);
  if (relation === "fallOn") return exactPercentage(difference(whole, part), whole);
  return exactPercentage(part, relation === "decrease" ? sum([whole, part]) : difference(whole, part));
}

/** What a printed figure may stand for: itself, give or take half its last digit. A blank one is zero and exact. */
function rangeOf(term: CellFigure) {
  if (!isPrinted(term)) return { printed: nothing, least: nothing, most: nothing };
  const printed: Quantity = amountOf(term.text, term.unit);
  const half = term.isExact === true ? nothing : halfLastDigit(term.text, term.unit);
  return { printed, least: difference(printed, half), most: sum([printed, half]) };
}

const nothing: Quantity = sum([]);
const largest = (percents: readonly Percent[]): Percent =>
  percents.reduce((most, percent) => (compareAmounts(percent, most) > 0 ? percent : most), sum<Percent>([]));
/** Rounded; what is not zero keeps its first digit, as far as a data set has digits. */
function visibleText(amount: Percent, decimals: number): string {
  const visible = roundVisibly(canonicalText(amount, "percent"), decimals);
  return isCanonicalAmount(visible) ? visible : roundedText(amount, "percent", decimals);
}

const shortest = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** Last year's figure that a stated change implies, as canonical text in the current figure's unit; null where either is blank. */
export function impliedLastYear(
  current: CellFigure,
  change: CellFigure,
  direction: "increase" | "decrease",
): string | null {
  if (!isPrinted(current) || !isPrinted(change)) return null;
  const [now, moved] = [amountOf(current.text, current.unit), amountOf(change.text, change.unit)];
  return canonicalText(direction === "decrease" ? sum([now, moved]) : difference(now, moved), current.unit);
}
