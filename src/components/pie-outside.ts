import { at, type ChartSlice, type Disc, middleOf, nearness, type Point, pointAt, type Sector } from "./pie-angles.ts";
import { blockOf, type PlacedLabel, place } from "./pie-labels.ts";
import type { PieLayout } from "./pie-layouts.ts";
import { wrapText } from "./text-width.ts";

/** A line from a slice to its label: a dot at the rim, one bend, then level. */
export interface Leader {
  readonly id: string;
  readonly className: string;
  readonly dot: Point;
  readonly bend: Point;
  readonly end: Point;
  readonly path: string;
}

const OFF = 3;
const leader = ({ id, className }: ChartSlice, dot: Point, bend: Point, end: Point): Leader => ({
  id,
  className,
  dot,
  bend,
  end,
  path: `M${at(dot)}L${at(bend)}H${Math.round(end.x * 100) / 100}`,
});

/** Labels to the right of the disc, in the order of their slices, apart from each other and within the drawing, each with its leader. */
export function labelsOutside(
  sectors: readonly Sector[],
  layout: PieLayout,
  disc: Disc,
): { readonly labels: readonly PlacedLabel[]; readonly leaders: readonly Leader[] } {
  const room = (layout.width - layout.labelX) / layout.nameSize;
  const blocks = (most: number, amountSize: number) =>
    sectors.map(({ slice }) => {
      const lines = wrapText(slice.label, room, true);
      const names = lines.length > most ? (layout.rows === undefined ? [] : [slice.code ?? ""]) : lines;
      return blockOf(names, slice, { nameSize: layout.nameSize, shareSize: layout.shareSize, amountSize });
    });
  const heightOf = (all: ReturnType<typeof blocks>) => all.reduce((sum, { above, below }) => sum + above + below, 0);
  const least = 6 * Math.max(0, sectors.length - 1);
  // amounts go first, then long names: the table has both, and a swatch for each
  const levels = [blocks(4, layout.amountSize), ...[4, 3, 2, 1].map((most) => blocks(most, 0))];
  const chosen = levels.find((level) => heightOf(level) + least <= layout.height) ?? blocks(0, 0);
  const spare = Math.max(0, layout.height - heightOf(chosen)) / Math.max(1, sectors.length - 1);
  const gap = Math.min(layout.height * 0.1, spare);
  const tops = spread(
    sectors.map((sector, index) => {
      const { above = 0, below = 0 } = chosen[index] ?? {};
      const middle = pointAt(disc, middleOf(sector), disc.radius).y;
      return { top: middle - (above + below) / 2, height: above + below };
    }),
    gap,
    layout.height,
  );
  const labels = sectors.map(({ slice }, index) => {
    const block = chosen[index];
    if (block === undefined) throw new Error("every label has its block");
    return place(slice, block, { x: layout.labelX, y: (tops[index] ?? 0) + block.above }, false);
  });
  const leaders = sectors.map((sector, index) => {
    const share = labels[index]?.lines.find(({ role }) => role === "share");
    const y = (share?.y ?? 0) - layout.shareSize * 0.36;
    return leaderTo(sector, disc, { x: layout.labelX - 8, y });
  });
  return { labels, leaders };
}

/** Moves stacked boxes apart by at least `gap`, keeping their order and the middle of the stack, within the height. */
function spread(boxes: readonly { readonly top: number; readonly height: number }[], gap: number, height: number) {
  const total = boxes.reduce((sum, box) => sum + box.height, 0) + gap * Math.max(0, boxes.length - 1);
  const middle = boxes.reduce((sum, box) => sum + box.top + box.height / 2, 0) / Math.max(1, boxes.length);
  const tops: number[] = [];
  let least = Math.max(0, Math.min(middle - total / 2, height - total));
  boxes.forEach((box, index) => {
    const after = boxes.slice(index).reduce((sum, { height: own }) => sum + own + gap, -gap);
    const top = Math.max(least, Math.min(box.top, height - after));
    tops.push(top);
    least = top + box.height + gap;
  });
  return tops;
}

/** From the middle of the slice where that is clear of the disc, else from the place on its rim that is. */
function leaderTo(sector: Sector, disc: Disc, end: Point): Leader {
  const half = Math.max(0, (sector.end - sector.start) / 2 - 3);
  const tries = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1].flatMap((share) => {
    const dot = pointAt(disc, middleOf(sector) + share * half, disc.radius + OFF);
    const rim = Math.sqrt(Math.max(0, disc.radius ** 2 - (end.y - disc.cy) ** 2)) + disc.cx + 10;
    const natural = Math.min(end.x - 6, Math.max(dot.x + 14, rim));
    return [natural, end.x - 6].map((x) => ({ dot, bend: { x, y: end.y } }));
  });
  const near = (place: { readonly dot: Point; readonly bend: Point }) => nearness(disc, place.dot, place.bend);
  const best =
    tries.find((place) => near(place) >= disc.radius - 1) ?? tries.reduce((a, b) => (near(b) > near(a) ? b : a));
  return leader(sector.slice, best.dot, best.bend, end);
}

/** Whether a leader runs beside the disc, not through it. */
export const isClear = ({ dot, bend }: Leader, disc: Disc): boolean => nearness(disc, dot, bend) >= disc.radius - 1;

/** Leaders that end at the rows of a table beside the picture; null where they would cross the disc or each other. */
export function leadersToRows(sectors: readonly Sector[], layout: PieLayout, disc: Disc): readonly Leader[] | null {
  const { rows } = layout;
  if (rows === undefined) return null;
  const rest = sectors.length === 0 ? 0 : Math.max(0, -(((sectors[0]?.end ?? 0) % 360) - 360));
  const leaders = sectors.map((sector, index) => {
    const y = rows.first + index * rows.pitch;
    const angle = index === 0 ? -Math.max(38, rest + 10) : middleOf(sector);
    const dot = pointAt(disc, angle, disc.radius + OFF);
    return leader(sector.slice, dot, { x: rows.bend, y }, { x: rows.end, y });
  });
  const clear = leaders.every(({ dot, bend }) => nearness(disc, dot, bend) >= disc.radius - 2);
  const ordered = leaders.every(({ dot }, index) => index === 0 || dot.y > (leaders[index - 1]?.dot.y ?? 0));
  return clear && ordered ? leaders : null;
}
