import type { PieLayout } from "./pie-layouts.ts";

/** A slice as pictures want it: words ready to show, a number for drawing, and the class that colours it. */
export interface ChartSlice {
  readonly id: string;
  readonly code?: string;
  readonly label: string;
  /** of the label, where it is not in the page's language */
  readonly lang?: string;
  /** as shown: "89.61%" */
  readonly share: string;
  readonly amountText?: string;
  /** the place that its share and amount lead to */
  readonly cell?: string;
  readonly value: number;
  /** "class-208", for a child in its parent's colour "class-208 step-2" */
  readonly className: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A slice on the disc; degrees clockwise from three o'clock. */
export interface Sector {
  readonly slice: ChartSlice;
  readonly start: number;
  readonly end: number;
}
export type Disc = Pick<PieLayout, "cx" | "cy" | "radius">;

const RADIANS = Math.PI / 180;
const SMALL = 0.2;

export const middleOf = ({ start, end }: Sector): number => (start + end) / 2;
export const pointAt = ({ cx, cy }: Disc, angle: number, radius: number): Point => ({
  x: cx + radius * Math.cos(angle * RADIANS),
  y: cy + radius * Math.sin(angle * RADIANS),
});

/** How many slices at the end of the row are too small to hold their own label. */
export function countSmall(slices: readonly ChartSlice[]): number {
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  const first = slices.findIndex(({ value }, index) => index > 0 && value / total < SMALL);
  return first === -1 ? 0 : slices.length - first;
}

/**
 * Lays slices around the disc, clockwise, largest first. The last `outside` of them are centred on three o'clock, so that their
 * leaders run straight to labels on the right; without any, the second slice begins at twelve.
 */
export function sectorsOf(slices: readonly ChartSlice[], outside: number): readonly Sector[] {
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  const sweep = ({ value }: ChartSlice) => (total > 0 ? (value / total) * 360 : 0);
  const turned = slices.slice(slices.length - outside).reduce((sum, slice) => sum + sweep(slice), 0);
  const [first] = slices;
  let angle = outside > 0 ? turned / 2 : 270 - (first === undefined ? 0 : sweep(first));
  return slices.map((slice) => {
    const start = angle;
    angle += sweep(slice);
    return { slice, start, end: angle };
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
export const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

export function sectorPath(disc: Disc, { start, end }: Sector): string {
  const { cx, cy, radius } = disc;
  const arc = (to: Point, large: boolean) => `A${radius} ${radius} 0 ${large ? 1 : 0} 1 ${at(to)}`;
  if (end - start > 359.99)
    return `M${cx + radius} ${cy}${arc({ x: cx - radius, y: cy }, false)}${arc({ x: cx + radius, y: cy }, false)}Z`;
  return `M${cx} ${cy}L${at(pointAt(disc, start, radius))}${arc(pointAt(disc, end, radius), end - start > 180)}Z`;
}

/** Whether a box lies in a sector, at least `edge` from the rim and from both straight sides. */
export function holdsBox(disc: Disc, { start, end }: Sector, box: Box, edge: number): boolean {
  const { cx, cy, radius } = disc;
  const across = Math.max(Math.abs(box.left - cx), Math.abs(box.right - cx));
  const along = Math.max(Math.abs(box.top - cy), Math.abs(box.bottom - cy));
  if (Math.hypot(across, along) > radius - edge) return false;
  if (end - start >= 359.99) return true;
  const middle = Math.atan2((box.top + box.bottom) / 2 - cy, (box.left + box.right) / 2 - cx) / RADIANS;
  if ((((middle - start) % 360) + 360) % 360 > end - start) return false;
  return [start, end].every((side) => !crosses(disc, pointAt(disc, side, radius), box, edge));
}

/** Whether the line from the middle of the disc to its rim meets a box grown by `edge` (Liang–Barsky). */
function crosses({ cx, cy }: Disc, rim: Point, { left, top, right, bottom }: Box, edge: number): boolean {
  let [from, to] = [0, 1];
  for (const [step, near, far] of [
    [rim.x - cx, left - edge - cx, right + edge - cx],
    [rim.y - cy, top - edge - cy, bottom + edge - cy],
  ] as const) {
    if (Math.abs(step) < 1e-9) {
      if (near > 0 || far < 0) return false;
      continue;
    }
    from = Math.max(from, Math.min(near / step, far / step));
    to = Math.min(to, Math.max(near / step, far / step));
  }
  return from <= to;
}

/** How near a straight line comes to the middle of the disc. */
export function nearness({ cx, cy }: Disc, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((cx - from.x) * dx + (cy - from.y) * dy) / length));
  return Math.hypot(from.x + share * dx - cx, from.y + share * dy - cy);
}
