import { COLOURS } from "../../components/drawing/colours.ts";
import { type Drawn, line, NOTHING, prose, rule, sizeThatFits, stacked } from "../../components/drawing/pen.ts";
import { textWidth } from "../../components/text-width.ts";
import type { PictureContent } from "./content.ts";

/** The bookkeeper's double line under a printed total. */
const doubleRule = (x: number, y: number, width: number): string =>
  rule(x, y, width, COLOURS.ink, 3) + rule(x, y + 8, width, COLOURS.ink, 3);

/** Who speaks, and whose budget it is. `k` scales the type with the format. */
export function titleBlock({ brand, kind, unit, subtitle }: PictureContent, width: number, k: number): Drawn {
  const small = 28 * k;
  const brandWidth = textWidth(brand, true) * small;
  const head: Drawn = {
    svg:
      line(brand, 0, small, { size: small, bold: true }) +
      rule(0, small * 1.3, brandWidth, COLOURS.ink, 2) +
      rule(0, small * 1.3 + 5, brandWidth, COLOURS.ink, 2) +
      line(kind, width, small, { size: small, fill: COLOURS.ink2, anchor: "end" }),
    height: small * 1.3 + 8,
  };
  return stacked([
    [0, head],
    [30 * k, prose(unit, 0, width, { size: 54 * k, bold: true })],
    [2 * k, prose(subtitle, 0, width, { size: 32 * k, fill: COLOURS.ink2 })],
  ]);
}

/** How much, and more or less than last year. */
export function totalBlock(content: PictureContent, width: number, k: number): Drawn {
  const { question, total, change, changeSource } = content;
  const unitSize = 38 * k;
  const before = total.before.trim();
  const after = total.after.trim();
  const start = before === "" ? 0 : textWidth(before) * unitSize + 14 * k;
  const room = width - start - (after === "" ? 0 : textWidth(after) * unitSize + 24 * k);
  const size = sizeThatFits(total.figure, 170 * k, room, true);
  const wide = textWidth(total.figure, true) * size;
  const figure: Drawn = {
    svg:
      line(before, 0, size * 0.86, { size: unitSize, fill: COLOURS.ink2 }) +
      line(total.figure, start, size * 0.86, { size, bold: true }) +
      line(after, start + wide + 20 * k, size * 0.86, { size: unitSize, fill: COLOURS.ink2 }) +
      doubleRule(start, size * 1.09, wide),
    height: size * 1.09 + 12,
  };
  return stacked([
    [0, prose(question, 0, width, { size: 36 * k, bold: true })],
    [14 * k, figure],
    [30 * k, change === null ? NOTHING : sentence(change, width, 42 * k)],
    [
      4 * k,
      changeSource === null ? NOTHING : prose(`※ ${changeSource}`, 0, width, { size: 24 * k, fill: COLOURS.ink3 }),
    ],
  ]);
}

/** On one line where a little smaller type does it: a number and its unit never part. */
function sentence(text: string, width: number, wanted: number): Drawn {
  const size = sizeThatFits(text, wanted, width, true);
  return size < wanted * 0.7
    ? prose(text, 0, width, { size: wanted, bold: true })
    : { svg: line(text, 0, size * 1.06, { size, bold: true }), height: size * 1.42 };
}

/** A heading above a part, with the line that opens it. */
export const headed = (title: string, width: number, k: number, part: Drawn, gap = 22): Drawn =>
  part.height === 0
    ? NOTHING
    : stacked([
        [0, { svg: rule(0, 0, width), height: 2 }],
        [18 * k, prose(title, 0, width, { size: 38 * k, bold: true })],
        [gap * k, part],
      ]);
