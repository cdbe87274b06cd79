import type { PrintedAmount } from "../format-amount.ts";
import { drawnValue } from "./chart-slices.ts";

/** Where a bar lies on the one scale of its picture, in percent of the picture's width. */
export interface BarSpan {
  readonly start: number;
  readonly length: number;
  readonly negative: boolean;
}

/** One scale for all bars of a picture. It starts at zero; where amounts below zero exist, zero moves right and they run left of it. */
export interface BarScale {
  readonly zero: number;
  /** the bar of an amount; null for what is blank or zero, which draws nothing. `after` lays it behind another bar. */
  readonly spanOf: (amount: PrintedAmount | undefined, after?: PrintedAmount) => BarSpan | null;
}

type Amount = Pick<PrintedAmount, "text" | "unit">;

/** The largest and the least of many amounts are among those of their unit and sign that print the most digits before the point: thousands of others need no arithmetic. */
function longest(amounts: readonly (Amount | undefined)[]): readonly Amount[] {
  const kept = new Map<string, { readonly digits: number; readonly amounts: Amount[] }>();
  for (const amount of amounts) {
    if (amount?.text == null) continue;
    const isNegative = amount.text.startsWith("-");
    const digits = amount.text.replace(/^-?0*|\..*$/g, "").length;
    const key = `${amount.unit}${isNegative}`;
    const best = kept.get(key);
    if (best === undefined || digits > best.digits) kept.set(key, { digits, amounts: [amount] });
    else if (digits === best.digits) best.amounts.push(amount);
  }
  return [...kept.values()].flatMap(({ amounts: all }) => all);
}

/** The scale on which the largest of these amounts fills `full` percent. */
export function barScale(amounts: readonly (Amount | undefined)[], full = 100): BarScale {
  const values = longest(amounts).map(drawnValue);
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const per = most - least === 0 ? 0 : full / (most - least);
  const zero = -least * per;
  return {
    zero,
    spanOf: (amount, after) => {
      const value = drawnValue(amount);
      if (value === 0) return null;
      const other = drawnValue(after);
      const before = other > 0 === value > 0 ? other : 0;
      return value > 0
        ? { start: zero + before * per, length: value * per, negative: false }
        : { start: zero + (before + value) * per, length: -value * per, negative: true };
    },
  };
}
