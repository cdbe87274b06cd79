import { COLOURS } from "../../components/drawing/colours.ts";
import { type Drawn, moved, NOTHING, prose, rule, stacked } from "../../components/drawing/pen.ts";
import { element } from "../../components/drawing/svg.ts";
import type { PictureContent } from "./content.ts";

/** A QR code as rows of dark and light squares. */
export type QrSquares = readonly (readonly boolean[])[];

/** One path, so that no seam shows between squares. */
function qrSvg(squares: QrSquares, side: number): string {
  const d = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return moved(0, 0, element("path", { d, fill: COLOURS.ink, "shape-rendering": "crispEdges" }), side / squares.length);
}

/** Where all of it comes from, of which day it is, and where each figure can be looked up. */
export function footBlock(
  { source, address, scan }: PictureContent,
  qr: QrSquares | null,
  width: number,
  k: number,
): Drawn {
  const side = qr === null ? 0 : 168 * k;
  const room = width - (side === 0 ? 0 : side + 36 * k);
  const size = 23 * k;
  const words = stacked([
    ...source.map((text) => [4 * k, prose(text, 0, room, { size, fill: COLOURS.ink2 })] as const),
    [
      12 * k,
      prose(scan, 0, room, { size, bold: address !== null, fill: address === null ? COLOURS.ink2 : COLOURS.ink }),
    ],
    [2 * k, address === null ? NOTHING : prose(address, 0, room, { size: size * 0.9, fill: COLOURS.ink2 })],
  ]);
  const code = qr === null ? "" : moved(width - side, 0, qrSvg(qr, side));
  return stacked([
    [0, { svg: rule(0, 0, width), height: 2 }],
    [22 * k, { svg: words.svg + code, height: Math.max(words.height, side) }],
  ]);
}
