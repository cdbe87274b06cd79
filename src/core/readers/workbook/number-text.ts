import { Decimal } from "decimal.js";
import { format, getFormatInfo } from "numfmt";

/** A workbook stores binary doubles and shows fifteen digits of them; 2683.5900000000001 is 2683.59. */
const DIGITS = 15;
/** General shows eleven characters, and so many digits of a shorter number as it has. */
const GENERAL_WIDTH = 11;
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -400, toExpPos: 400 });

/** The number that a workbook stores ("2683.5900000000001", "1E-3"), as canonical decimal text; null for what is none, or is larger than a double. */
export function canonicalNumber(stored: string): string | null {
  const match = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,4}))?$/.exec(stored.trim());
  if (!match || Math.abs(Number(match[1] ?? 0)) > 308) return null;
  const value = new Exact(stored.trim()).toSignificantDigits(DIGITS);
  return value.isZero() ? "0" : value.toFixed();
}

/**
 * What a cell shows for a number (ECMA-376 part 1, 18.8.31). It is rounded here, in decimals, to the places that its format shows:
 * numfmt counts in doubles, which hold a number that is already rounded, and lays it out only.
 */
export function numberText(value: string, pattern: string, is1904: boolean): string {
  // what General shows as it is: most cells of most workbooks
  if (pattern === "General" && value.length <= GENERAL_WIDTH) return value;
  try {
    const { isDate, isPercent, maxDecimals, type, scale } = getFormatInfo(pattern);
    if (isDate) return format(pattern, Number(value) + (is1904 ? 1462 : 0), { ignoreTimezone: true });
    const isPlain = type === "general" || type === "scientific" || type === "fraction" || scale < 1;
    const places = maxDecimals + (isPercent ? 2 : 0);
    const rounded = isPlain ? value : new Exact(value).toDecimalPlaces(places).toFixed();
    // what rounds to zero keeps its sign and its section of the format: 0.0034 is shown as 0.00, not as the dash of zero
    return format(pattern, Number(rounded) || Number(value)).trim();
  } catch {
    return value;
  }
}

/** A date that the file has as text ("2026-02-10T00:00:00"): its day. */
export const isoDay = (text: string): string => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? text;
