import { textWidth, wrapText } from "./text-width.ts";

/** A piece of a label in one size and weight. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** in the second ink: codes and shares */
  readonly quiet: boolean;
}
export type LabelLine = readonly Run[];
/** What a node says of itself, in the reader's language and unit. */
export interface NodeText {
  readonly name: string;
  readonly code?: string;
  readonly amount: string;
  readonly share: string;
  /** the place that amount and share lead to */
  readonly cell?: string;
}

const GAP = 6;
const lineWidth = (line: LabelLine): number =>
  line.reduce((sum, { text, size, bold }) => sum + textWidth(text, bold) * size, 0) + GAP * (line.length - 1);
export const lineHeight = (line: LabelLine): number => Math.round(Math.max(...line.map(({ size }) => size)) * 1.3);
export const blockWidth = (lines: readonly LabelLine[]): number => Math.max(0, ...lines.map(lineWidth));
export const blockHeight = (lines: readonly LabelLine[]): number =>
  lines.reduce((sum, line) => sum + lineHeight(line), 0);

const run = (text: string, size: number, bold = false, quiet = false): Run => ({ text, size, bold, quiet });
const codeOf = ({ code }: NodeText, size: number): LabelLine =>
  code === undefined ? [] : [run(code, size, false, true)];

/** Name above, amount and share below. `size` is that of the name; the amount may be larger. */
export function blockLabel(text: NodeText, most: number, size: number, amountSize = size): readonly LabelLine[] {
  const code = codeOf(text, 15);
  const room = most - (code.length > 0 ? lineWidth(code) + GAP : 0);
  const names = wrapText(text.name, Math.max(4, room / size), true);
  const figures = [run(text.amount, amountSize, true), run(text.share, 15, false, true)].filter(
    (part) => part.text !== "",
  );
  const below = lineWidth(figures) <= most ? [figures] : figures.map((part) => [part]);
  return [...names.map((name, index) => [...(index === 0 ? code : []), run(name, size, true)]), ...below];
}

/** All in one line where it fits, for the gap above a small node; else a block. */
export function gapLabel(text: NodeText, most: number): readonly LabelLine[] {
  const line = [
    ...codeOf(text, 15),
    run(text.name, 15, true),
    run(text.amount, 15, true),
    run(text.share, 15, false, true),
  ].filter((part) => part.text !== "");
  return lineWidth(line) <= most ? [line] : blockLabel(text, most, 15);
}
