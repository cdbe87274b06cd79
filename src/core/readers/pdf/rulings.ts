/** A straight line between two cells: at one x (vertical) or one y, from one end to the other, in points. */
export interface Ruling {
  readonly isVertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How far apart two lines may be drawn that are meant as one, and how large a gap in one may be. */
export const NEAR = 3;

/** More lines than this on one page are a drawing. */
const MOST = 4_000;

/** The rulings of one direction as they are meant: those almost at one place moved together, those that follow each other joined. */
export function joinRulings(drawn: readonly Ruling[]): readonly Ruling[] {
  const joined = [false, true].flatMap((isVertical) =>
    clusters(drawn.filter((each) => each.isVertical === isVertical)).flatMap(({ at, rulings }) =>
      joinEnds(rulings).map(([from, to]) => ({ isVertical, at, from, to })),
    ),
  );
  const long = joined.filter(({ from, to }) => to - from > NEAR);
  return long.length > MOST ? [] : long;
}

/** The places at which rulings stand, each with those that stand there. */
function clusters(rulings: readonly Ruling[]): readonly { readonly at: number; readonly rulings: readonly Ruling[] }[] {
  const groups: Ruling[][] = [];
  for (const ruling of [...rulings].sort((one, two) => one.at - two.at)) {
    const group = groups.at(-1);
    if (group?.[0] && ruling.at - group[0].at <= NEAR) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups.map((group) => ({ at: weightedPlace(group), rulings: group }));
}

/** Their mean place, the longer lines weighing more. */
const weightedPlace = (group: readonly Ruling[]): number => {
  const length = group.reduce((sum, { from, to }) => sum + (to - from), 0);
  if (length === 0) return group[0]?.at ?? 0;
  return group.reduce((sum, { at, from, to }) => sum + at * (to - from), 0) / length;
};

function joinEnds(rulings: readonly Ruling[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const { from, to } of [...rulings].sort((one, two) => one.from - two.from)) {
    const last = joined.at(-1);
    if (last && from - last[1] <= NEAR) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
