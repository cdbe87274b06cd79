import type { Grid, Region } from "./grid.ts";
import type { Glyph } from "./page-marks.ts";
import { cellText, linesOf } from "./text-lines.ts";

export interface PageCell extends Region {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A table of one page: the x of its columns' edges, and its cells row by row. */
export interface PageTable {
  readonly edges: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly PageCell[])[];
}

/** Fills the cells of grids with the glyphs that stand in them. What stands in none is left over. */
export function ruledTables(
  grids: readonly Grid[],
  glyphs: readonly Glyph[],
): { readonly tables: readonly PageTable[]; readonly rest: readonly Glyph[] } {
  const smallestFirst = [...grids].sort((one, two) => areaOf(one) - areaOf(two));
  let rest = runsOf(glyphs);
  const tables: PageTable[] = [];
  for (const grid of smallestFirst) {
    const [inside, outside] = parted(rest, (run) => isMostlyInside(grid, run));
    const table = inside.length === 0 ? null : tableOf(grid, inside);
    if (table === null) continue;
    tables.push(table);
    rest = outside;
  }
  return { tables, rest: rest.flat() };
}

const areaOf = ({ xs, ys }: Grid): number => ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));

const centreOf = ({ left, right }: Glyph): number => (left + right) / 2;

const isInside = ({ xs, ys }: Grid, glyph: Glyph): boolean =>
  centreOf(glyph) > (xs[0] ?? 0) &&
  centreOf(glyph) < (xs.at(-1) ?? 0) &&
  glyph.middle > (ys[0] ?? 0) &&
  glyph.middle < (ys.at(-1) ?? 0);

const isMostlyInside = (grid: Grid, run: readonly Glyph[]): boolean =>
  run.filter((glyph) => isInside(grid, glyph)).length * 2 > run.length;

function parted<T>(all: readonly T[], test: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const each of all) (test(each) ? yes : no).push(each);
  return [yes, no];
}

function tableOf(grid: Grid, runs: readonly (readonly Glyph[])[]): PageTable {
  const { xs, ys, regions } = grid;
  const columns = xs.length - 1;
  const owner = new Map<number, Region>();
  for (const region of regions)
    for (let row = region.row; row < region.row + region.rowSpan; row++)
      for (let column = region.column; column < region.column + region.columnSpan; column++)
        owner.set(row * columns + column, region);
  const held = new Map<Region, Glyph[]>();
  for (const run of runs) {
    const regionAt = (glyph: Glyph) => owner.get(indexOf(ys, glyph.middle) * columns + indexOf(xs, centreOf(glyph)));
    for (const part of partsBetween(run, xs, regionAt)) {
      const region = regionOfMost(part, regionAt);
      if (region) held.set(region, [...(held.get(region) ?? []), ...part]);
    }
  }
  const rows: PageCell[][] = ys.slice(1).map(() => []);
  for (const region of regions) {
    const [left, top] = [xs[region.column] ?? 0, ys[region.row] ?? 0];
    const right = xs[region.column + region.columnSpan] ?? left;
    const bottom = ys[region.row + region.rowSpan] ?? top;
    const text = cellText(held.get(region) ?? [], left, right);
    rows[region.row]?.push({ ...region, text, left, top, right, bottom });
  }
  return splitRows({ edges: xs, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows }, held);
}

/** The stretch between two edges in which a place lies. */
function indexOf(edges: readonly number[], place: number): number {
  let at = 0;
  while (at + 2 < edges.length && place >= (edges[at + 1] ?? 0)) at += 1;
  return at;
}

/** What one operation shows without a gap is one text: it may be wider than its cell. */
function runsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      last.run === glyph.run &&
      last.middle === glyph.middle &&
      glyph.left - last.right < 0.5 * glyph.size &&
      glyph.left >= last.left;
    if (run && follows) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

/** A gap of so many sizes is more than the distance of two letters. */
const GAP = 0.2;

/** A run is cut where the edge of a cell stands in a gap of it: a figure at the right end of its cell, and the text of the next. */
function partsBetween(
  run: readonly Glyph[],
  edges: readonly number[],
  regionAt: (glyph: Glyph) => Region | undefined,
): readonly (readonly Glyph[])[] {
  const parts: Glyph[][] = [];
  for (const glyph of run) {
    const last = parts.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      glyph.left - last.right > GAP * glyph.size &&
      regionAt(last) !== regionAt(glyph) &&
      edges.some((edge) => edge >= last.right && edge <= glyph.left);
    if (last === undefined || isNext) parts.push([glyph]);
    else parts.at(-1)?.push(glyph);
  }
  return parts;
}

/** The cell in which most of a text stands. */
function regionOfMost(part: readonly Glyph[], regionAt: (glyph: Glyph) => Region | undefined): Region | undefined {
  const counts = new Map<Region, number>();
  for (const glyph of part) {
    const region = regionAt(glyph);
    if (region) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts].sort((one, two) => two[1] - one[1])[0]?.[0];
}

const FIGURE = /^[-−(（]?\d[\d,，]*(?:[.．]\d+)?[)）]?%?$/u;

/** Rows of a table without lines between them stand in one cell a column, line under line: where two columns and more hold figures so, each line is a row. */
function splitRows(table: PageTable, held: ReadonlyMap<Region, readonly Glyph[]>): PageTable {
  const rows = table.rows.flatMap((row) => {
    const lines = row.map((cell) => linesOf(heldBy(held, cell)));
    const figured = lines.filter(
      (each) => each.length > 1 && each.every(({ segments }) => FIGURE.test(segments.map(({ text }) => text).join(""))),
    );
    if (figured.length < 2 || row.some(({ rowSpan }) => rowSpan > 1)) return [row];
    const tops = figured.reduce((most, each) => (each.length > most.length ? each : most), figured[0] ?? []);
    return tops.map((line, at) => {
      const top = at === 0 ? (row[0]?.top ?? 0) : middleBetween(tops[at - 1], line);
      const bottom = at === tops.length - 1 ? (row[0]?.bottom ?? 0) : middleBetween(line, tops[at + 1]);
      return row.map((cell) => {
        const own = heldBy(held, cell).filter(({ middle }) => middle >= top && middle < bottom);
        return { ...cell, top, bottom, text: cellText(own, cell.left, cell.right) };
      });
    });
  });
  return { ...table, rows: numbered(rows) };
}

const heldBy = (held: ReadonlyMap<Region, readonly Glyph[]>, cell: PageCell): readonly Glyph[] =>
  [...held].find(([region]) => region.row === cell.row && region.column === cell.column)?.[1] ?? [];

const middleBetween = (upper: { readonly bottom: number } | undefined, lower: { readonly top: number } | undefined) =>
  ((upper?.bottom ?? 0) + (lower?.top ?? 0)) / 2;

const numbered = (rows: readonly (readonly PageCell[])[]): readonly (readonly PageCell[])[] =>
  rows.map((cells, row) => cells.map((cell) => ({ ...cell, row })));
