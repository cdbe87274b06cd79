import { Decimal } from "decimal.js";
import { failed, ok, type Result } from "./result.ts";

/** The unit in which a table of the document prints its amounts: 万元 or 元. */
export type AmountUnit = "wan" | "yuan";

/** The unit of a figure anywhere in the document: tables print 万元 or 元, texts also 亿元, shares in percent, and counts. */
export type FigureUnit = AmountUnit | "yi" | "percent" | "count";

const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -80, toExpPos: 80 });

/** An exact amount in yuan. Made only here; never a binary float. */
export type Yuan = Decimal & { readonly unit?: "yuan" };

const YUAN_PER: Record<FigureUnit, number> = { yi: 100_000_000, wan: 10_000, yuan: 1, percent: 1, count: 1 };
/** What a yuan is in each unit; multiplying by these is exact, and faster than dividing. */
const PER_YUAN: Record<FigureUnit, string> = { yi: "0.00000001", wan: "0.0001", yuan: "1", percent: "1", count: "1" };
/** Canonical decimal text of a data set. */
export const CANONICAL_AMOUNT = /^-?\d{1,40}(\.\d{1,20})?$/;

export interface AmountProblem {
  readonly kind: "unreadableAmount";
  readonly text: string;
}

/** True for canonical decimal text of a data set ("1234.50"): no sign but a leading minus, no exponent, no grouping, ASCII digits only. */
export const isCanonicalAmount = (text: string): boolean => CANONICAL_AMOUNT.test(text);

/** Reads a canonical figure of a data set ("1234.50") into exact yuan; null (not stated) stays null, never zero. The importer has normalised what was printed. */
export function readAmount(text: string | null, unit: FigureUnit): Result<Yuan | null, AmountProblem> {
  if (text === null) return ok(null);
  if (!isCanonicalAmount(text)) return failed({ kind: "unreadableAmount", text });
  return ok(new Exact(text).times(YUAN_PER[unit]));
}

/** An amount that a decoded data set holds; to call it on anything else is our own mistake, and throws. */
export function amountOf(text: string, unit: FigureUnit): Yuan {
  const read = readAmount(text, unit);
  if (!read.ok || read.value === null) throw new Error(`not a canonical amount: ${JSON.stringify(text)}`);
  return read.value;
}

export const zeroYuan: Yuan = new Exact(0);

/** The exact sum, in yuan; of nothing it is zero. */
export const sum = (amounts: readonly Yuan[]): Yuan =>
  amounts.reduce<Yuan>((total, amount) => total.plus(amount), zeroYuan);

export const difference = (left: Yuan, right: Yuan): Yuan => left.minus(right);
export const compareAmounts = (left: Yuan, right: Yuan): number => left.comparedTo(right);
export const absolute = (amount: Yuan): Yuan => amount.abs();

/** Half of the last printed digit, in yuan: "693.83" in 万元 may be off by 0.005 万元. A count is exact. */
export function halfLastDigit(text: string, unit: FigureUnit): Yuan {
  if (unit === "count") return zeroYuan;
  const decimals = text.split(".")[1]?.length ?? 0;
  return new Exact(`5e-${decimals + 1}`).times(YUAN_PER[unit]);
}

/** The amount as canonical text in a unit, with all its digits: 6938300 yuan are "693.83" in 万元. */
export const canonicalText = (amount: Yuan, unit: FigureUnit): string => amount.times(PER_YUAN[unit]).toFixed();

/** The amount as canonical text rounded half up to a number of decimals. */
export const roundedText = (amount: Yuan, unit: FigureUnit, decimals: number): string =>
  amount.times(PER_YUAN[unit]).toFixed(decimals, Decimal.ROUND_HALF_UP);

/** Fixed decimals, rounded half up; what is not zero and would round to it keeps its first digit. */
function visibly(value: Decimal, decimals: number): string {
  const rounded = value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  return value.isZero() || /[1-9]/.test(rounded) ? rounded : value.toSignificantDigits(1).toFixed();
}

/** The part as a percentage of the whole, rounded half up ("89.61"; what is not zero is never "0.00" but "0.0003"); null for a share of zero, which has no meaning. */
export function percentage(part: Yuan, whole: Yuan, decimals = 2): string | null {
  if (whole.isZero()) return null;
  return visibly(part.div(whole).times(100), decimals);
}

/** The exact percentage of the part in the whole, to 80 digits, for comparing with a printed one; null for a share of zero. */
export const exactPercentage = (part: Yuan, whole: Yuan): Yuan | null =>
  whole.isZero() ? null : part.div(whole).times(100);

/** An amount shared evenly, as canonical text in a unit, rounded half up; what is not zero keeps its first digit. */
export const perHead = (amount: Yuan, heads: string, unit: AmountUnit, decimals: number): string =>
  visibly(amount.div(heads).div(YUAN_PER[unit]), decimals);
