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

/** The scale on which the largest of these amounts fills `full` percent. */
export function barScale(amounts: readonly (PrintedAmount | undefined)[], full = 100): BarScale {
  const values = amounts.map(drawnValue);
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
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
