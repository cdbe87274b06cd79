/** A ribbon between two neighbouring columns. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** How thick a node is drawn, in the direction of the flow. */
export const NODE = 8;

/** The value that a node passes on: what comes in or what goes out, whichever is more. */
export function throughput(id: string, links: readonly FlowLink[]): number {
  const total = (own: readonly FlowLink[]) => own.reduce((sum, { value }) => sum + value, 0);
  return Math.max(total(links.filter(({ from }) => from === id)), total(links.filter(({ to }) => to === id)));
}

/** How much would cross how much between two columns in these orders: the product of the smaller widths, summed; 0 where nothing does. */
export function crossing(links: readonly FlowLink[], before: readonly string[], after: readonly string[]): number {
  const own = links
    .filter(({ from, to }) => before.includes(from) && after.includes(to))
    .map(({ from, to, value }) => ({ from: before.indexOf(from), to: after.indexOf(to), value }));
  let sum = 0;
  for (const [index, a] of own.entries())
    for (const b of own.slice(index + 1)) if ((a.from - b.from) * (a.to - b.to) < 0) sum += Math.min(a.value, b.value);
  return sum;
}

/** The last column in the order in which least crosses: few nodes stand there, basic and project. The other columns keep theirs, largest first. */
export function leastCrossing(
  columns: readonly (readonly string[])[],
  links: readonly FlowLink[],
): readonly (readonly string[])[] {
  const last = columns[columns.length - 1];
  const before = columns[columns.length - 2];
  if (last === undefined || before === undefined || last.length < 2 || last.length > 4) return columns;
  const best = permutations(last)
    .map((order) => ({ order, cost: crossing(links, before, order) }))
    .reduce((a, b) => (b.cost < a.cost ? b : a));
  return [...columns.slice(0, -1), best.order];
}

const permutations = (items: readonly string[]): readonly (readonly string[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((first) => permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]));
