import type { PrintedAmount } from "../format-amount.ts";
import type { Column, Statement } from "./dataset.ts";

/**
 * The kinds of expenditure, by column key, that add up to the total of a statement of expenditure: basic and project, and in some places what a unit keeps
 * in reserve, hands up or on, spends on business, or leaves for the next year.
 */
export const NATURES = [
  "basic",
  "project",
  "reserve",
  "remittance",
  "operating",
  "affiliateSubsidy",
  "yearEnd",
] as const;
/** A kind of expenditure, by its column key. */
export type Nature = (typeof NATURES)[number];

/** A kind of expenditure that a statement prints an amount of. */
export interface NatureAmount {
  readonly key: Nature;
  /** the printed head of its column */
  readonly label: string;
  readonly amount: PrintedAmount;
}

/** The kinds beside basic and project expenditure of which the totals row prints something. */
export function otherNatures(
  statement: Statement | null,
  total: Readonly<Record<string, PrintedAmount>> | null,
): readonly NatureAmount[] {
  const columns = statement?.sides.flatMap((side) => side.columns) ?? [];
  return NATURES.slice(2).flatMap((key) => {
    const amount = total?.[key];
    const column = columns.find((each: Column) => each.key === key);
    return amount?.text == null || column === undefined || !/[1-9]/.test(amount.text)
      ? []
      : [{ key, label: column.label, amount }];
  });
}
