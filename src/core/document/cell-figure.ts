import type { PrintedAmount } from "../format-amount.ts";
import { amountOf, type FigureUnit, isCanonicalAmount, type Yuan, zeroYuan } from "../money.ts";
import type { CellReference } from "./cell-reference.ts";

/** A figure with the place where it is printed; null where the place is blank. */
export interface CellFigure {
  readonly cell: CellReference;
  /** canonical decimal text in `unit` */
  readonly text: string | null;
  readonly unit: FigureUnit;
  /** a bare 0 of a text says that there is none, and is not rounded */
  readonly isExact?: boolean;
}

/** Printed words with their place. */
export interface PrintedWords {
  readonly cell: CellReference;
  readonly text: string;
}

/** A cell that prints a figure, as canonical decimal text. */
export type PrintedFigureCell = CellFigure & { readonly text: string };

/** True where the cell prints a figure; what is not canonical decimal text is none. */
export const isPrinted = (figure: CellFigure): figure is PrintedFigureCell =>
  figure.text !== null && isCanonicalAmount(figure.text);

/** The figures that are printed, in their order. */
export const printed = (figures: readonly (CellFigure | undefined)[]): readonly CellFigure[] =>
  figures.filter((figure): figure is CellFigure => figure !== undefined && isPrinted(figure));

/** True where a figure is printed and is not zero. */
export const isSomething = (figure: CellFigure | undefined): boolean =>
  figure !== undefined && isPrinted(figure) && /[1-9]/.test(figure.text);

/** A printed amount exactly, in yuan; what is blank or not printed adds nothing. */
export const yuanIn = (amount: Pick<PrintedAmount, "text" | "unit"> | undefined): Yuan =>
  amount?.text == null ? zeroYuan : amountOf(amount.text, amount.unit);
