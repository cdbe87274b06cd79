import { shareOf } from "../document/budget.ts";
import { yuanIn } from "../document/cell-figure.ts";
import type { FunctionalLine } from "../document/functional-tree.ts";
import type { PrintedAmount } from "../format-amount.ts";
import {
  absolute,
  compareAmounts,
  difference,
  drawnNumber,
  exactPercentage,
  halfLastDigit,
  sum,
  zeroYuan,
} from "../money.ts";

/** Whether any of these lines has project expenditure, which pictures hatch: only then is there something to explain. */
export const hasProjects = (lines: readonly FunctionalLine[]): boolean =>
  lines.some(({ amounts }) => drawnValue(amounts.project) !== 0);

/** One of the siblings that a picture shows: a class of the budget, a section of a class, an economic item. */
export interface ChartPart {
  readonly id: string;
  readonly code: string | null;
  readonly label: string;
  readonly amount: PrintedAmount;
  /** of the printed whole, in percent, "89.61"; null where either is blank or the whole is zero */
  readonly share: string | null;
  /** for drawing only, in yuan; what is blank draws nothing */
  readonly value: number;
}

/**
 * What can honestly be drawn. `pie`: two to four parts, all above zero, that make up their whole. `bars`: five and more, or parts
 * that a disc would misrepresent; `signed` when some are below zero. `single`: one part, which is its whole. `none`: nothing stated.
 */
export interface Chart {
  readonly form: "none" | "single" | "pie" | "bars";
  readonly signed: boolean;
  /** by printed amount, largest first, ties by code */
  readonly parts: readonly ChartPart[];
}

/** A sibling before it is drawn: its code where it has one, its printed name and amount. */
export interface PartAmount {
  readonly code: string | null;
  readonly label: string;
  readonly amount: PrintedAmount;
}

const MOST_SLICES = 4;

/** A printed amount in yuan as a plain number, good for drawing and nothing else. */
export const drawnValue = (amount: Pick<PrintedAmount, "text" | "unit"> | undefined): number =>
  drawnNumber(yuanIn(amount));

/** Orders what is drawn by its printed amount, the largest first; what is blank is as small as zero. */
export const largestFirst = (a: Pick<ChartPart, "amount">, b: Pick<ChartPart, "amount">): number =>
  drawnValue(b.amount) - drawnValue(a.amount);

/** A part over its whole from 0 to 1, good for drawing and nothing else; of nothing it is 0. */
export function drawnFraction(part: PrintedAmount | null, whole: PrintedAmount | null): number {
  if (part?.text == null || whole?.text == null) return 0;
  const percent = exactPercentage(yuanIn(part), yuanIn(whole));
  return percent === null ? 0 : drawnNumber(percent) / 100;
}

/** Lines of the functional tree as parts of a picture, by one of their columns. */
export const partsOf = (lines: readonly FunctionalLine[], key = "total"): readonly PartAmount[] =>
  lines.flatMap(({ code, label, amounts }) => {
    const amount = amounts[key];
    return amount === undefined ? [] : [{ code, label, amount }];
  });

type Figure = Pick<PrintedAmount, "text" | "unit">;

/** Whether the parts make up their whole, give or take what rounding of the printed figures allows; nothing makes up what is not printed. */
export function makeUp(parts: readonly Figure[], whole: Figure | undefined): boolean {
  if (whole?.text == null) return false;
  const bound = sum([whole, ...parts].map(({ text, unit }) => (text === null ? zeroYuan : halfLastDigit(text, unit))));
  const apart = difference(yuanIn(whole), sum(parts.map(yuanIn)));
  return compareAmounts(absolute(apart), bound) <= 0;
}

/** Turns printed siblings and their printed whole into what a picture needs: order, shares as text, numbers for drawing, and which picture. */
export function toChartSlices(siblings: readonly PartAmount[], whole: PrintedAmount | undefined): Chart {
  const parts = [...siblings]
    .sort(
      (a, b) =>
        compareAmounts(yuanIn(b.amount), yuanIn(a.amount)) || ((a.code ?? a.label) < (b.code ?? b.label) ? -1 : 1),
    )
    .map(({ code, label, amount }) => ({
      id: code ?? amount.cell,
      code,
      label,
      amount,
      share: shareOf(amount, whole),
      value: drawnValue(amount),
    }));
  const signed = parts.some(({ value }) => value < 0);
  if (parts.every(({ amount }) => amount.text === null)) return { form: "none", signed, parts };
  if (parts.length === 1) return { form: "single", signed, parts };
  const isDisc =
    parts.length <= MOST_SLICES &&
    parts.every(({ value }) => value > 0) &&
    makeUp(
      siblings.map(({ amount }) => amount),
      whole,
    );
  return { form: isDisc ? "pie" : "bars", signed, parts };
}
