import type { StatedAmount } from "../format-amount.ts";
import { type AmountUnit, amountOf, canonicalText, difference, percentage, signOf } from "../money.ts";

/** How far a printed figure is from an earlier one. Exact, computed: no document prints it. */
export interface FigureChange {
  readonly direction: "increase" | "decrease" | "same";
  /** after − before as canonical text in `unit`, which is that of the later figure */
  readonly difference: string;
  readonly unit: AmountUnit;
  /** the difference over the earlier figure, in percent with two decimals, half up; null where that is zero or less */
  readonly percent: string | null;
}

/** Compares amounts and not their printing: 40 and 40.00 are the same, as are 1 万元 and 10000 元. */
export function figureChange(before: StatedAmount, after: StatedAmount): FigureChange {
  const was = amountOf(before.text, before.unit);
  const change = difference(amountOf(after.text, after.unit), was);
  const sign = signOf(change);
  return {
    direction: sign === 0 ? "same" : sign > 0 ? "increase" : "decrease",
    difference: canonicalText(change, after.unit),
    unit: after.unit,
    percent: signOf(was) > 0 ? percentage(change, was) : null,
  };
}
