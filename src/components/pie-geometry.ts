import { type ChartSlice, countSmall, type Disc, type Sector, sectorPath, sectorsOf } from "./pie-angles.ts";
import { labelInside, type PlacedLabel } from "./pie-labels.ts";
import { PIE_LAYOUTS, type PieLayout, type PieLayoutName } from "./pie-layouts.ts";
import { type Leader, labelsOutside, leadersToRows } from "./pie-outside.ts";

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

/** The geometry of two to four slices, largest first. A label that fits stands in its slice, the others beside the disc with leaders. */
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
  for (let outside = countSmall(slices); ; outside++) {
    const disc: PieLayout = outside > 0 && layout.shy !== undefined ? { ...layout, ...layout.shy } : layout;
    const sectors = sectorsOf(slices, outside);
    const inner = sectors.slice(0, slices.length - outside);
    const inside = inner.map((sector, index) => labelInside(sector, disc, disc, index === 0));
    if (inside.includes(null) && outside < slices.length - 1) continue;
    const beside = labelsOutside(sectors.slice(inner.length), disc, disc);
    const labels = [...inside.filter((label) => label !== null), ...beside.labels];
    return finish(disc, sectors, { labels, leaders: beside.leaders, intoRows: false });
  }
}
