import { yuanIn } from "../document/cell-figure.ts";
import type { PrintedAmount } from "../format-amount.ts";
import type { AmountUnit } from "../money.ts";
import { amountOf, canonicalText, drawnNumber, percentage, sum } from "../money.ts";
import type { ChartPart } from "./chart-slices.ts";

/** What several printed amounts come to together. Computed: the document prints the parts, never this sum. */
export interface Together {
  readonly count: number;
  /** canonical decimal text */
  readonly text: string;
  readonly unit: AmountUnit;
  /** of the printed whole, in percent; null where that is blank or zero */
  readonly share: string | null;
  /** for drawing only, in yuan */
  readonly value: number;
}

/** The parts that are shown by name, and the rest of them as one. */
export interface TopParts<Part> {
  readonly shown: readonly Part[];
  readonly other: Together | null;
}

/** Adds printed amounts exactly; blank ones count as parts and add nothing. */
export function together(amounts: readonly PrintedAmount[], whole: PrintedAmount | undefined): Together {
  const total = sum(amounts.map(yuanIn));
  const unit = amounts[0]?.unit ?? "wan";
  return {
    count: amounts.length,
    text: canonicalText(total, unit),
    unit,
    share: whole?.text == null ? null : percentage(total, amountOf(whole.text, whole.unit)),
    value: drawnNumber(total),
  };
}

/** The first parts by name and all others as one, with their sum: a picture for the back row names at most seven. Parts come sorted. */
export function topParts<Part extends Pick<ChartPart, "amount">>(
  parts: readonly Part[],
  whole: PrintedAmount | undefined,
  most: number,
): TopParts<Part> {
  if (parts.length <= most) return { shown: parts, other: null };
  const rest = parts.slice(most).map(({ amount }) => amount);
  return { shown: parts.slice(0, most), other: together(rest, whole) };
}
