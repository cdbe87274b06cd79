import { textWidth } from "./text-width.ts";

/** Words and a figure of a bar: "基本 2,167.29". */
export interface BarText {
  readonly word: string;
  readonly figure: string;
  /** the place that it leads to */
  readonly cell?: string;
}

/** How far a bar goes, in percent of the drawing's width. */
export interface BarSpan {
  readonly start: number;
  readonly length: number;
  readonly negative: boolean;
}

/** A row of a bar picture, ready to draw. */
export interface BarRow {
  readonly id: string;
  readonly code?: string;
  readonly className: string;
  readonly span: BarSpan | null;
  /** in the bar where it is long enough, else the first of those beside it */
  readonly inside: BarText | null;
  readonly beside: readonly BarText[];
}

/** Measures of a bar picture, in rem: it grows with the reader's type in height, and with its column in width. */
export const ROW = { pitch: 3.25, height: 2.5 } as const;
export const GAP = 2.5;
/** before the first text of a bar, and between two beside it, in rem */
export const BEFORE_TEXT = 0.75;
export const BETWEEN_TEXTS = 0.9;
/** a bar at least this long, in percent of the drawing, holds its own text */
const HOLDS_TEXT = 26;

export const percent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;
export const rem = (value: number): string => `${Math.round(value * 10000) / 10000}rem`;
export const topOf = (index: number): number => index * ROW.pitch + (ROW.pitch - ROW.height) / 2;

/** Where the bar of a row ends, in percent; texts beside it begin there. */
export const endOf = ({ span }: BarRow, zero: number): number =>
  Math.max(zero, span === null ? 0 : span.start + span.length);

/** the narrowest column in which bars are drawn with their texts beside them, in rem: see BarPicture.module.css */
const LEAST_WIDTH = 29;
const widthOf = ({ word, figure }: BarText): number =>
  (word === "" ? 0 : textWidth(`${word} `)) + textWidth(figure, true);

/** Whether a bar is long enough for a text of its own, in the narrowest column too. */
export const holdsText = ({ length, negative }: BarSpan, text: BarText): boolean =>
  !negative && length >= HOLDS_TEXT && (length * LEAST_WIDTH) / 100 >= widthOf(text) + BEFORE_TEXT;

/** Whether the texts beside a bar end within the drawing, in the narrowest column too. */
export function fitsBeside(row: BarRow, zero: number): boolean {
  const texts = row.beside.map(widthOf);
  const width = texts.reduce((sum, text) => sum + text, 0) + BETWEEN_TEXTS * Math.max(0, texts.length - 1);
  return (endOf(row, zero) * LEAST_WIDTH) / 100 + BEFORE_TEXT + GAP / 16 + width <= LEAST_WIDTH;
}
