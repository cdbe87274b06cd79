import { Decimal } from "decimal.js";
import { failed, ok, type Result } from "./result.ts";

/** The unit in which a table of the document prints its amounts: 万元 or 元. */
export type AmountUnit = "wan" | "yuan";

/** The unit of a figure anywhere in the document: tables print 万元 or 元, texts also 亿元, shares in percent, and counts. */
export type FigureUnit = AmountUnit | "yi" | "percent" | "count";

const EightyDigits = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -80, toExpPos: 80 });

declare const measures: unique symbol;
/** An exact quantity, made and opened in this file only, so that it never becomes a binary float on the way. What it measures is part of its type: a percentage is no amount. */
export interface Exactly<What extends "yuan" | "percent" | "count"> {
  readonly [measures]: What;
}
/** An exact amount of money, in yuan. */
export type Yuan = Exactly<"yuan">;
/** An exact percentage: 89.61 is 89.61 %. */
export type Percent = Exactly<"percent">;
/** An exact number of things. */
export type Count = Exactly<"count">;
/** Of any kind: only quantities of one kind are added and compared. */
export type Quantity = Yuan | Percent | Count;
/** What a figure in this unit is read as; all units of money become yuan. */
export type QuantityIn<Unit extends FigureUnit> = Unit extends "percent"
  ? Percent
  : Unit extends "count"
    ? Count
    : Yuan;

const closed = <Of extends Quantity>(value: Decimal): Of => value as unknown as Of;
const opened = (quantity: Quantity): Decimal => quantity as unknown as Decimal;

const YUAN_PER: Record<FigureUnit, number> = { yi: 100_000_000, wan: 10_000, yuan: 1, percent: 1, count: 1 };
/** What a yuan is in each unit; multiplying by these is exact, and faster than dividing. */
const PER_YUAN: Record<FigureUnit, string> = { yi: "0.00000001", wan: "0.0001", yuan: "1", percent: "1", count: "1" };
/** Canonical decimal text of a data set. */
export const CANONICAL_AMOUNT = /^-?\d{1,40}(\.\d{1,20})?$/;

/** A text that is no canonical decimal text; nothing is guessed of it. */
export interface AmountProblem {
  readonly kind: "unreadableAmount";
  readonly text: string;
}

/** True for canonical decimal text of a data set ("1234.50"): no sign but a leading minus, no exponent, no grouping, ASCII digits only. */
export const isCanonicalAmount = (text: string): boolean => CANONICAL_AMOUNT.test(text);

/** Reads a canonical figure of a data set ("1234.50") exactly, money in yuan; null (not stated) stays null, never zero. The importer has normalised what was printed. */
export function readAmount<Unit extends FigureUnit>(
  text: string | null,
  unit: Unit,
): Result<QuantityIn<Unit> | null, AmountProblem> {
  if (text === null) return ok(null);
  if (!isCanonicalAmount(text)) return failed({ kind: "unreadableAmount", text });
  return ok(closed<QuantityIn<Unit>>(new EightyDigits(text).times(YUAN_PER[unit])));
}

/** A figure that a decoded data set holds; to call it on anything else is our own mistake, and throws. */
export function amountOf<Unit extends FigureUnit>(text: string, unit: Unit): QuantityIn<Unit> {
  const read = readAmount(text, unit);
  if (!read.ok || read.value === null) throw new Error(`not a canonical amount: ${JSON.stringify(text)}`);
  return read.value;
}

const ZERO = new EightyDigits(0);
/** Nothing, as an amount. */
export const zeroYuan: Yuan = closed(ZERO);

/** The exact sum; of nothing it is zero. */
export const sum = <Of extends Quantity>(quantities: readonly Of[]): Of =>
  closed(quantities.reduce((total, quantity) => total.plus(opened(quantity)), ZERO));

/** left − right, exactly. */
export const difference = <Of extends Quantity>(left: Of, right: Of): Of => closed(opened(left).minus(opened(right)));
/** Below zero where the left is less, zero where both are equal, else above. */
export const compareAmounts = <Of extends Quantity>(left: Of, right: Of): number =>
  opened(left).comparedTo(opened(right));
/** −1, 0 or 1. */
export const signOf = (quantity: Quantity): number => opened(quantity).comparedTo(ZERO);
/** The same without its sign. */
export const absolute = <Of extends Quantity>(quantity: Of): Of => closed(opened(quantity).abs());

/** Half of the last printed digit: "693.83" in 万元 may be off by 0.005 万元. A count is exact. */
export function halfLastDigit<Unit extends FigureUnit>(text: string, unit: Unit): QuantityIn<Unit> {
  if (unit === "count") return closed(ZERO);
  const decimals = text.split(".")[1]?.length ?? 0;
  return closed(new EightyDigits(`5e-${decimals + 1}`).times(YUAN_PER[unit]));
}

/** The quantity as canonical text in a unit, with all its digits: 6938300 yuan are "693.83" in 万元. */
export const canonicalText = <Unit extends FigureUnit>(quantity: QuantityIn<Unit>, unit: Unit): string =>
  opened(quantity).times(PER_YUAN[unit]).toFixed();

/** The quantity as canonical text rounded half up to a number of decimals. */
export const roundedText = <Unit extends FigureUnit>(
  quantity: QuantityIn<Unit>,
  unit: Unit,
  decimals: number,
): string => opened(quantity).times(PER_YUAN[unit]).toFixed(decimals, Decimal.ROUND_HALF_UP);

/** Fixed decimals, rounded half up; what is not zero and would round to it keeps its first digit. */
function visibly(value: Decimal, decimals: number): string {
  const rounded = value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  return value.isZero() || /[1-9]/.test(rounded) ? rounded : value.toSignificantDigits(1).toFixed();
}

/** The exact percentage of the part in the whole, to 80 digits, for comparing with a printed one; null for a share of zero, which has no meaning. */
export const exactPercentage = <Of extends Quantity>(part: Of, whole: Of): Percent | null =>
  opened(whole).isZero() ? null : closed(opened(part).div(opened(whole)).times(100));

/** The part as a percentage of the whole, rounded half up ("89.61"; what is not zero is never "0.00" but "0.0003"); null for a share of zero. */
export function percentage(part: Yuan, whole: Yuan): string | null {
  const exact = exactPercentage(part, whole);
  return exact === null ? null : visibly(opened(exact), 2);
}

/** An amount shared evenly, as canonical text in a unit, rounded half up; what is not zero keeps its first digit. */
export const perHead = (amount: Yuan, heads: string, unit: AmountUnit, decimals: number): string =>
  visibly(opened(amount).div(heads).div(YUAN_PER[unit]), decimals);

/** The one way out to a plain number, good for drawing and nothing else (`views/chart-slices.ts`): an amount in yuan, or a percentage. */
export const drawnNumber = (quantity: Quantity): number => opened(quantity).toNumber();
