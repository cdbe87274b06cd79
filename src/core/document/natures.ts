import type { PrintedAmount } from "../format-amount.ts";
import { isSomething } from "./cell-figure.ts";
import type { Statement } from "./dataset.ts";
import { columnsOf } from "./statement.ts";

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

/** A kind of expenditure with its share of the whole, in percent. */
export interface NatureShare extends NatureAmount {
  readonly share: string | null;
}

/** True for the two kinds that documents of every place print. */
export const isBasicOrProject = (key: Nature): boolean => key === "basic" || key === "project";

/** The kinds of expenditure of which the totals row prints something. */
export function printedNatures(
  statement: Statement | null,
  total: Readonly<Record<string, PrintedAmount>> | null,
): readonly NatureAmount[] {
  const columns = columnsOf(statement);
  return NATURES.flatMap((key) => {
    const amount = total?.[key];
    const label = columns.find((column) => column.key === key)?.label;
    return amount === undefined || label === undefined || !isSomething(amount) ? [] : [{ key, label, amount }];
  });
}

/** Those of them beside basic and project expenditure. */
export const otherNatures = (...printed: Parameters<typeof printedNatures>): readonly NatureAmount[] =>
  printedNatures(...printed).filter(({ key }) => !isBasicOrProject(key));
