import { NEAR, type Ruling } from "./rulings.ts";

/** A cell of a ruled table: its rows and columns from 0, and how many of each it covers. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The rulings of a table as a grid: the x of its columns' edges, the y of its rows' edges, and the cells between them. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly regions: readonly Region[];
}

/** No table of a page has more cells; what does is a drawing. */
const MOST_CELLS = 20_000;

/** The grids that rulings form: lines that meet belong to one; frames around a single cell are none. */
export const gridsOf = (rulings: readonly Ruling[]): readonly Grid[] =>
  meeting(rulings).flatMap((group) => {
    const grid = gridOf(group);
    return grid === null ? [] : [grid];
  });

const meet = (upright: Ruling, level: Ruling): boolean =>
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR &&
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR;

/** Groups of rulings that meet, each with uprights and levels. */
function meeting(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const uprights = rulings.filter(({ isVertical }) => isVertical);
  const levels = rulings.filter(({ isVertical }) => !isVertical);
  const left = new Set(levels);
  const free = new Set(uprights);
  const groups: Ruling[][] = [];
  for (const first of uprights) {
    if (!free.delete(first)) continue;
    const group: Ruling[] = [first];
    for (let at = 0; at < group.length; at++) {
      const ruling = group[at] as Ruling;
      for (const other of ruling.isVertical ? left : free)
        if (ruling.isVertical ? meet(ruling, other) : meet(other, ruling)) {
          (ruling.isVertical ? left : free).delete(other);
          group.push(other);
        }
    }
    groups.push(group);
  }
  return groups;
}

function gridOf(group: readonly Ruling[]): Grid | null {
  const uprights = group.filter(({ isVertical }) => isVertical);
  const levels = group.filter(({ isVertical }) => !isVertical);
  const xs = edgesOf(uprights, levels);
  const ys = edgesOf(levels, uprights);
  const cells = (xs.length - 1) * (ys.length - 1);
  if (xs.length < 2 || ys.length < 2 || cells < 2 || cells > MOST_CELLS) return null;
  const regions = regionsOf(xs, ys, uprights, levels);
  return regions.length < 2 ? null : { xs, ys, regions };
}

/** A line that runs past the last ruling across it by more than this, in points, draws a column without an outer edge. */
const OPEN_SIDE = 12;

/** Where rulings stand, and where those across them end without one: an open side of a table. */
function edgesOf(rulings: readonly Ruling[], across: readonly Ruling[]): readonly number[] {
  const places = [...new Set(rulings.map(({ at }) => at))].sort((one, two) => one - two);
  const first = Math.min(...across.map(({ from }) => from));
  const last = Math.max(...across.map(({ to }) => to));
  return [
    ...(first < (places[0] ?? first) - OPEN_SIDE ? [first] : []),
    ...places,
    ...(last > (places.at(-1) ?? last) + OPEN_SIDE ? [last] : []),
  ];
}

/** The cells: unit cells without a line between them are one. One that is no rectangle is cut into rows. */
function regionsOf(
  xs: readonly number[],
  ys: readonly number[],
  uprights: readonly Ruling[],
  levels: readonly Ruling[],
): readonly Region[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const hasRight = wallsOf(uprights, xs, ys);
  const hasBelow = wallsOf(levels, ys, xs);
  const owner = new Int32Array(columns * rows).fill(-1);
  const regions: Region[] = [];
  for (let start = 0; start < owner.length; start++) {
    if (owner[start] !== -1) continue;
    const members = [start];
    owner[start] = start;
    for (let at = 0; at < members.length; at++) {
      const cell = members[at] as number;
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      const next = [
        ...(column + 1 < columns && !hasRight(column + 1, row) ? [cell + 1] : []),
        ...(column > 0 && !hasRight(column, row) ? [cell - 1] : []),
        ...(row + 1 < rows && !hasBelow(row + 1, column) ? [cell + columns] : []),
        ...(row > 0 && !hasBelow(row, column) ? [cell - columns] : []),
      ];
      for (const other of next)
        if (owner[other] === -1) {
          owner[other] = start;
          members.push(other);
        }
    }
    regions.push(...rectanglesOf(members, columns));
  }
  return regions.sort((one, two) => one.row - two.row || one.column - two.column);
}

function rectanglesOf(members: readonly number[], columns: number): readonly Region[] {
  const rows = members.map((cell) => Math.floor(cell / columns));
  const across = members.map((cell) => cell % columns);
  const row = Math.min(...rows);
  const column = Math.min(...across);
  const rowSpan = Math.max(...rows) - row + 1;
  const columnSpan = Math.max(...across) - column + 1;
  if (members.length === rowSpan * columnSpan) return [{ row, column, rowSpan, columnSpan }];
  const strips: Region[] = [];
  for (const cell of [...members].sort((one, two) => one - two)) {
    const [at, to] = [Math.floor(cell / columns), cell % columns];
    const last = strips.at(-1);
    if (last && last.row === at && last.column + last.columnSpan === to)
      strips[strips.length - 1] = { ...last, columnSpan: last.columnSpan + 1 };
    else strips.push({ row: at, column: to, rowSpan: 1, columnSpan: 1 });
  }
  return strips;
}

/** Whether a ruling parts two unit cells: at the edge of this index, along the stretch of that one. It has to cover most of the stretch. */
function wallsOf(
  rulings: readonly Ruling[],
  edges: readonly number[],
  along: readonly number[],
): (edge: number, stretch: number) => boolean {
  const byEdge = edges.map((edge) => rulings.filter(({ at }) => at === edge));
  return (edge, stretch) => {
    const [from, to] = [along[stretch] ?? 0, along[stretch + 1] ?? 0];
    const covered = (byEdge[edge] ?? []).reduce(
      (sum, ruling) => sum + Math.max(0, Math.min(to, ruling.to + NEAR) - Math.max(from, ruling.from - NEAR)),
      0,
    );
    return covered >= 0.8 * (to - from);
  };
}
