import { type Box, type ChartSlice, countSmall, type Disc, type Sector, sectorPath, sectorsOf } from "./pie-angles.ts";
import { labelInside, type PlacedLabel } from "./pie-labels.ts";
import { PIE_LAYOUTS, type PieLayout, type PieLayoutName } from "./pie-layouts.ts";
import { isClear, type Leader, labelsOutside, leadersToRows } from "./pie-outside.ts";

/** Everything a pie draws. The own SVG and the live chart draw from the same geometry, so that nothing moves when one takes over. */
export interface PieGeometry {
  readonly layout: PieLayout;
  readonly disc: Disc;
  readonly sectors: readonly (Sector & { readonly path: string })[];
  readonly labels: readonly PlacedLabel[];
  readonly leaders: readonly Leader[];
  /** the leaders end at the rows of the table beside: the rows need no swatch */
  readonly intoRows: boolean;
}

/** The geometry of two to four slices, largest first. A label that fits stands in its slice, the others beside the disc with leaders; of the ways to do it, the one that names most. */
export function pieGeometry(slices: readonly ChartSlice[], name: PieLayoutName): PieGeometry {
  const layout: PieLayout = PIE_LAYOUTS[name];
  const finish = (
    disc: PieLayout,
    sectors: readonly Sector[],
    rest: Pick<PieGeometry, "labels" | "leaders" | "intoRows">,
  ) => ({
    layout: disc,
    disc,
    sectors: sectors.map((sector) => ({ ...sector, path: sectorPath(disc, sector) })),
    ...rest,
  });
  if (layout.rows !== undefined) {
    const sectors = sectorsOf(slices, slices.length - 1);
    const leaders = leadersToRows(sectors, layout, layout);
    const [first] = sectors;
    const label = first === undefined ? null : labelInside(first, layout, layout, true);
    if (leaders !== null && label !== null)
      return finish(layout, sectors, { labels: [label], leaders, intoRows: true });
  }
  const ways = slices
    .map((_, outside) => outside)
    .slice(countSmall(slices))
    .map((outside) => {
      const disc: PieLayout = outside > 0 && layout.shy !== undefined ? { ...layout, ...layout.shy } : layout;
      const sectors = sectorsOf(slices, outside);
      return finish(disc, sectors, { ...labelled(sectors, outside, disc), intoRows: false });
    });
  const most = Math.max(...ways.map(({ labels }) => labels.length));
  return ways.find(({ labels }) => labels.length === most) ?? finish(layout, [], NOTHING);
}

const NOTHING = { labels: [], leaders: [], intoRows: false } as const;

/** The labels of a disc whose last `outside` slices have theirs beside it. One that fits nowhere is left out: the table names every slice. */
function labelled(sectors: readonly Sector[], outside: number, layout: PieLayout) {
  const inner = sectors.slice(0, sectors.length - outside);
  const inside = inner.flatMap((sector, index) => labelInside(sector, layout, layout, index === 0) ?? []);
  const labels = [...inside];
  const leaders: Leader[] = [];
  const beside = labelsOutside(sectors.slice(inner.length), layout, layout);
  beside.labels.forEach((label, index) => {
    const leader = beside.leaders[index];
    if (leader === undefined || !isClear(leader, layout)) return;
    if (label.box.bottom > layout.height || labels.some(({ box }) => meet(box, label.box))) return;
    labels.push(label);
    leaders.push(leader);
  });
  return { labels, leaders };
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
