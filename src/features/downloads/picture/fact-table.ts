import { rounded, svgElement } from "./svg.ts";
import { writtenLines } from "./written-lines.ts";

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
const INK = "#16201d";
const RULE = "#d7dedb";

/** The parts of a drawing with amounts and shares, closed by their total; how high it is, and how to draw it. */
export function factTable({ rows, total }: PictureFacts, fonts: string) {
  const lines = [
    ...rows.map((row) => ({ ...row, isTotal: false })),
    ...(total === null ? [] : [{ name: total.name, amount: total.amount, share: "", isTotal: true }]),
  ].map((row) => ({
    ...row,
    words: writtenLines(
      [{ text: row.name, size: SIZE, step: 21, isBold: row.isTotal }],
      FACTS_WIDTH - SHARE_WIDTH - AMOUNT_WIDTH,
      fonts,
    ),
  }));
  const height = lines.reduce((sum, { words }) => sum + words.height + 2 * PAD, 0);
  const draw = (x: number, top: number): readonly SVGElement[] => {
    let y = top;
    return lines.flatMap(({ amount, share, isTotal, words }) => {
      const from = y;
      y += words.height + 2 * PAD;
      const figure = (text: string, right: number) =>
        svgElement(
          "text",
          {
            x: rounded(right),
            y: rounded(from + PAD + 21),
            "text-anchor": "end",
            "font-size": SIZE,
            "font-weight": isTotal ? 700 : undefined,
            fill: INK,
          },
          text,
        );
      return [
        svgElement("rect", {
          x,
          y: rounded(from),
          width: FACTS_WIDTH,
          height: isTotal ? 2 : 1,
          fill: isTotal ? INK : RULE,
        }),
        ...words.draw(x, from + PAD),
        figure(amount, x + FACTS_WIDTH - SHARE_WIDTH),
        ...(share === "" ? [] : [figure(share, x + FACTS_WIDTH)]),
      ];
    });
  };
  return { height, draw };
}
