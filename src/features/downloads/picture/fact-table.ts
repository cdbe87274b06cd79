import { COLOURS } from "../../../components/drawing/colours.ts";
import { type Drawn, line, prose, rule, stacked } from "../../../components/drawing/pen.ts";

/** What stands beside a drawing that has room for shares only. */
export interface PictureFacts {
  readonly total: { readonly name: string; readonly amount: string; readonly said: string } | null;
  readonly rows: readonly { readonly name: string; readonly amount: string; readonly share: string }[];
}

export const FACTS_WIDTH = 460;
const SHARE_WIDTH = 84;
const AMOUNT_WIDTH = 132;
const SIZE = 15;
const PAD = 10;

/** The parts of a drawing with amounts and shares, closed by their total. */
export function factTable({ rows, total }: PictureFacts): Drawn {
  const row = (name: string, amount: string, share: string, isTotal: boolean): Drawn => {
    const words = prose(name, 0, FACTS_WIDTH - SHARE_WIDTH - AMOUNT_WIDTH, { size: SIZE, bold: isTotal });
    const figure = (text: string, right: number) =>
      line(text, right, SIZE * 1.06, { size: SIZE, bold: isTotal, anchor: "end" });
    const figures = figure(amount, FACTS_WIDTH - SHARE_WIDTH) + figure(share, FACTS_WIDTH);
    return stacked([
      [0, { svg: rule(0, 0, FACTS_WIDTH, isTotal ? COLOURS.ink : COLOURS.rule, isTotal ? 2 : 1), height: 1 }],
      [PAD, { svg: words.svg + figures, height: words.height + PAD }],
    ]);
  };
  return stacked([
    ...rows.map(({ name, amount, share }) => [0, row(name, amount, share, false)] as const),
    ...(total === null ? [] : [[0, row(total.name, total.amount, "", true)] as const]),
  ]);
}
