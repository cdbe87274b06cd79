import { after, type Matrix, matrixOf } from "./matrix.ts";
import type { OperatorCodes, PdfFont, PdfPage } from "./pdfjs.ts";

/** What the operators of a page have set so far, as far as it changes what is seen (PDF 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  readonly map: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
  readonly font: PdfFont | null;
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
  readonly mode: number;
}

/** Where a page begins; its map is the page's own. */
export const START: Omit<GraphicsState, "map"> = {
  fill: "#000000",
  stroke: "#000000",
  opacity: 1,
  font: null,
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
};

/** The operand at a place, where it is a number; else 0. */
export const numberIn = (args: readonly unknown[], index = 0): number => {
  const value = args[index];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
};

/** What an operator that only sets parameters changes of the state; null for any other. */
export function changeOf(
  code: number | undefined,
  args: readonly unknown[],
  { map }: GraphicsState,
  page: PdfPage,
  codes: OperatorCodes,
): Partial<GraphicsState> | null {
  switch (code) {
    case codes.transform:
      return { map: after(map, matrixOf(args)) };
    case codes.setGState:
      return settingsIn(args[0], page);
    case codes.setFillRGBColor:
      return { fill: String(args[0]) };
    case codes.setStrokeRGBColor:
      return { stroke: String(args[0]) };
    case codes.setFillColorN:
      return { fill: "pattern" };
    case codes.setStrokeColorN:
      return { stroke: "pattern" };
    case codes.setFont:
      return { font: page.fontOf(args[0]), fontSize: numberIn(args, 1) };
    case codes.setLeading:
      return { leading: -numberIn(args) };
    case codes.setCharSpacing:
      return { charSpacing: numberIn(args) };
    case codes.setWordSpacing:
      return { wordSpacing: numberIn(args) };
    case codes.setHScale:
      return { scale: numberIn(args) / 100 };
    case codes.setTextRise:
      return { rise: numberIn(args) };
    case codes.setTextRenderingMode:
      return { mode: numberIn(args) };
    default:
      return null;
  }
}

/** Opacity and font, as a dictionary of the graphics state sets them. */
function settingsIn(settings: unknown, page: PdfPage): Partial<GraphicsState> {
  let change: Partial<GraphicsState> = {};
  for (const [key, value] of (Array.isArray(settings) ? settings : []) as readonly [string, unknown][]) {
    if (key === "ca" && typeof value === "number") change = { ...change, opacity: value };
    if (key === "Font" && Array.isArray(value))
      change = { ...change, font: page.fontOf(value[0]), fontSize: Number(value[1]) };
  }
  return change;
}
