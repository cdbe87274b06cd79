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
  readonly value: number;
  /** "class-208", for a child in its parent's colour "class-208 step-2" */
  readonly className: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A slice on the disc; degrees clockwise from three o'clock. */
export interface Sector {
  readonly slice: ChartSlice;
  readonly start: number;
  readonly end: number;
}
export type Disc = Pick<PieLayout, "cx" | "cy" | "radius">;

const RADIANS = Math.PI / 180;
export const SMALL = 0.2;

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

/** Whether a point lies in a sector, at least `edge` from its straight sides and from the rim. */
export function isInside(disc: Disc, { start, end }: Sector, { x, y }: Point, edge: number): boolean {
  const dx = x - disc.cx;
  const dy = y - disc.cy;
  const distance = Math.hypot(dx, dy);
  if (distance > disc.radius - edge) return false;
  if (end - start >= 359.99) return true;
  const turn = (((Math.atan2(dy, dx) / RADIANS - start) % 360) + 360) % 360;
  if (turn > end - start) return false;
  return [start, end].every((side) => {
    const along = dx * Math.cos(side * RADIANS) + dy * Math.sin(side * RADIANS);
    const across = Math.abs(dy * Math.cos(side * RADIANS) - dx * Math.sin(side * RADIANS));
    return (along > 0 ? across : distance) >= edge;
  });
}

/** How near a straight line comes to the middle of the disc. */
export function nearness({ cx, cy }: Disc, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((cx - from.x) * dx + (cy - from.y) * dy) / length));
  return Math.hypot(from.x + share * dx - cx, from.y + share * dy - cy);
}
