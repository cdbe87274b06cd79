import {
  type Box,
  type ChartSlice,
  type Disc,
  holdsBox,
  middleOf,
  type Point,
  pointAt,
  type Sector,
} from "./pie-angles.ts";
import type { PieLayout } from "./pie-layouts.ts";
import { textWidth, wrapText } from "./text-width.ts";

export interface TextLine {
  readonly text: string;
  readonly role: "name" | "share" | "amount";
  readonly size: number;
  readonly x: number;
  /** the baseline */
  readonly y: number;
}
export interface PlacedLabel {
  readonly slice: ChartSlice;
  readonly inside: boolean;
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

/** A name over its share over its amount, before it has a place: baselines count from the one of the share. */
interface Block {
  readonly lines: readonly Omit<TextLine, "x">[];
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

export function blockOf(
  names: readonly string[],
  slice: ChartSlice,
  sizes: Pick<PieLayout, "nameSize" | "amountSize"> & { readonly shareSize: number },
): Block {
  const { nameSize, shareSize, amountSize } = sizes;
  const last = -shareSize * (shareSize > 30 ? 0.98 : 0.92) - nameSize * 0.1;
  const named = names.map((text, index) => ({
    text,
    role: "name" as const,
    size: nameSize,
    y: last - (names.length - 1 - index) * nameSize * 1.28,
  }));
  const lines: Omit<TextLine, "x">[] = [...named, { text: slice.share, role: "share", size: shareSize, y: 0 }];
  if (slice.amountText !== undefined && amountSize > 0)
    lines.push({ text: slice.amountText, role: "amount", size: amountSize, y: amountSize * 1.5 });
  const bottom = lines[lines.length - 1];
  return {
    lines,
    width: Math.max(...lines.map(({ text, role, size }) => textWidth(text, role !== "amount") * size)),
    above: Math.max(...lines.map(({ y, size, role }) => size * (role === "share" ? 0.76 : 0.9) - y)),
    // figures have no descenders
    below: (bottom?.y ?? 0) + (bottom?.size ?? 0) * (bottom?.role === "share" ? 0.06 : 0.22),
  };
}

function boxAt({ width, above, below }: Block, { x, y }: Point, inside: boolean): Box {
  const left = inside ? x - width / 2 : x;
  return { left, right: left + width, top: y - above, bottom: y + below };
}

/** A block at its place: `x` is its middle or its left edge, `y` the baseline of the share. */
export const place = (slice: ChartSlice, block: Block, at: Point, inside: boolean): PlacedLabel => ({
  slice,
  inside,
  lines: block.lines.map((line) => ({ ...line, x: at.x, y: at.y + line.y })),
  box: boxAt(block, at, inside),
});

const EDGE = 5;
/** Further seats for the largest: anywhere low and to the left, away from where the small slices meet; the nearest to `preferred` first. */
const LOW: readonly Point[] = [0.08, 0.02, -0.04, -0.1, -0.16, -0.22, -0.28, -0.34, -0.4, -0.46]
  .flatMap((x) => [0.3, 0.36, 0.42, 0.48, 0.54, 0.6, 0.66, 0.72, 0.78].map((y) => ({ x, y })))
  .sort((a, b) => Math.hypot(a.x + 0.15, a.y - 0.6) - Math.hypot(b.x + 0.15, b.y - 0.6));

/** Where a label may stand inside its slice: for the largest, low and a little to the left; else along the middle of the slice. */
function* seats(sector: Sector, disc: Disc, block: Block, isFirst: boolean, hasAmount: boolean): Generator<Point> {
  const { cx, cy, radius } = disc;
  if (isFirst) {
    yield { x: cx + radius * (hasAmount ? -0.18 : -0.143), y: cy + radius * (hasAmount ? 0.547 : 0.6) };
    for (const { x, y } of LOW) yield { x: cx + radius * x, y: cy + radius * y };
  }
  for (const share of [0.56, 0.62, 0.5, 0.68, 0.44, 0.36, 0.28]) {
    const { x, y } = pointAt(disc, middleOf(sector), radius * share);
    yield { x, y: y + (block.above - block.below) / 2 };
  }
}

/** The wordings of a label from the fullest to the barest: its name in one line or more, in smaller type, without its amount, without a name. */
function wordingsOf({ slice }: Sector, { nameSize, rows }: PieLayout, disc: Disc) {
  const widest = (disc.radius * 1.6) / nameSize;
  // never under twelve pixels, also where the overview draws the compact disc at seven eighths
  const small = nameSize * 0.925;
  const inCode = rows === undefined || slice.code === undefined ? [] : [slice.code];
  const named = (share: number, size: number) => wrapText(slice.label, (widest * share * nameSize) / size, true);
  return [
    { names: named(1, nameSize), nameSize, amount: true },
    { names: named(0.6, nameSize), nameSize, amount: true },
    { names: named(0.6, nameSize), nameSize, amount: false },
    { names: named(0.4, nameSize), nameSize, amount: false },
    { names: named(0.72, small), nameSize: small, amount: false },
    { names: named(0.4, small), nameSize: small, amount: false },
    // the table beside prints the code; elsewhere a bare code would say nothing
    { names: inCode, nameSize, amount: false },
    { names: [], nameSize, amount: false },
  ];
}

/** The label of a slice inside the slice, as large as it fits; null where nothing fits. */
export function labelInside(sector: Sector, layout: PieLayout, disc: Disc, isFirst: boolean): PlacedLabel | null {
  const { slice } = sector;
  for (const { names, nameSize, amount } of wordingsOf(sector, layout, disc))
    for (const scale of [1, 0.88, 0.76, 0.65, 0.55, 0.47, 0.44]) {
      const shareSize = Math.max(layout.insideSize * scale, 15);
      const amountSize = amount && slice.amountText !== undefined ? layout.amountSize : 0;
      const block = blockOf(names, slice, { nameSize, shareSize, amountSize });
      if (block.width / 2 > disc.radius - EDGE) continue;
      for (const seat of seats(sector, disc, block, isFirst, amountSize > 0)) {
        if (holdsBox(disc, sector, boxAt(block, seat, true), EDGE)) return place(slice, block, seat, true);
      }
    }
  return null;
}
