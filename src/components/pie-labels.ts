import { type ChartSlice, type Disc, isInside, middleOf, type Point, pointAt, type Sector } from "./pie-angles.ts";
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
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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
  const bottom = lines.at(-1);
  return {
    lines,
    width: Math.max(...lines.map(({ text, role, size }) => textWidth(text, role !== "amount") * size)),
    above: Math.max(...lines.map(({ y, size, role }) => size * (role === "share" ? 0.76 : 0.9) - y)),
    // figures have no descenders
    below: (bottom?.y ?? 0) + (bottom?.size ?? 0) * (bottom?.role === "share" ? 0.06 : 0.22),
  };
}

/** A block at its place: `x` is its middle or its left edge, `y` the baseline of the share. */
export function place(slice: ChartSlice, block: Block, { x, y }: Point, inside: boolean): PlacedLabel {
  const left = inside ? x - block.width / 2 : x;
  return {
    slice,
    inside,
    lines: block.lines.map((line) => ({ ...line, x, y: y + line.y })),
    box: { left, right: left + block.width, top: y - block.above, bottom: y + block.below },
  };
}

const EDGE = 6;
/** The points along the sides of a box, close enough for no slice to slip between them. */
function rimOf({ left, top, right, bottom }: Box): readonly Point[] {
  const points: Point[] = [];
  const across = Math.ceil((right - left) / 6);
  const down = Math.ceil((bottom - top) / 6);
  for (let i = 0; i <= across; i++)
    for (const y of [top, bottom]) points.push({ x: left + ((right - left) * i) / across, y });
  for (let i = 0; i <= down; i++)
    for (const x of [left, right]) points.push({ x, y: top + ((bottom - top) * i) / down });
  return points;
}

/** Further seats for the largest: lower and to the left, away from where the small slices meet. */
const LOW = [
  [-0.12, 0.64],
  [-0.06, 0.68],
  [-0.2, 0.6],
  [-0.26, 0.56],
  [-0.32, 0.5],
  [-0.4, 0.4],
] as const;

/** Where a label may stand inside its slice: for the largest, low and a little to the left; else along the middle of the slice. */
function* seats(sector: Sector, disc: Disc, block: Block, isFirst: boolean, hasAmount: boolean): Generator<Point> {
  const { cx, cy, radius } = disc;
  if (isFirst) yield { x: cx + radius * (hasAmount ? -0.18 : -0.143), y: cy + radius * (hasAmount ? 0.547 : 0.6) };
  if (isFirst) for (const [x, y] of LOW) yield { x: cx + radius * x, y: cy + radius * y };
  for (const share of [0.56, 0.62, 0.5, 0.68, 0.44, 0.36, 0.28]) {
    const { x, y } = pointAt(disc, middleOf(sector), radius * share);
    yield { x, y: y + (block.above - block.below) / 2 };
  }
}

/** The label of a slice inside the slice, as large as it fits; without its amount, then with its code for a name; null where nothing fits. */
export function labelInside(sector: Sector, layout: PieLayout, disc: Disc, isFirst: boolean): PlacedLabel | null {
  const { slice } = sector;
  const widest = (disc.radius * 1.6) / layout.nameSize;
  const wordings = [
    { names: wrapText(slice.label, widest, true), amount: true },
    { names: wrapText(slice.label, widest / 1.8, true), amount: true },
    { names: wrapText(slice.label, widest / 1.8, true), amount: false },
    { names: wrapText(slice.label, widest / 2.6, true), amount: false },
    { names: slice.code === undefined ? [] : [slice.code], amount: false },
    { names: [], amount: false },
  ];
  for (const { names, amount } of wordings)
    for (const scale of [1, 0.88, 0.76, 0.65, 0.55]) {
      const shareSize = Math.max(layout.insideSize * scale, 15);
      const amountSize = amount && slice.amountText !== undefined ? layout.amountSize : 0;
      const block = blockOf(names, slice, { nameSize: layout.nameSize, shareSize, amountSize });
      for (const seat of seats(sector, disc, block, isFirst, amountSize > 0)) {
        const label = place(slice, block, seat, true);
        if (rimOf(label.box).every((point) => isInside(disc, sector, point, EDGE))) return label;
      }
    }
  return null;
}
