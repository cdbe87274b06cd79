import { acrossPlaces } from "./flow-across.ts";
import { downPlaces } from "./flow-down.ts";
import { type FlowLink, leastCrossing, NODE } from "./flow-order.ts";
import type { FlowGeometry, FlowNode, FlowRibbon, FlowSpec, Placed } from "./flow-shapes.ts";

/** Lays a flow out: nodes, ribbons that keep their width, and labels that do not touch each other. Pure; texts are measured by estimate. */
export function flowGeometry<Link extends FlowLink>({
  columns,
  links,
  width,
  direction,
}: FlowSpec<Link>): FlowGeometry<Link> {
  const order = leastCrossing(
    columns.map((column) => column.map(({ id }) => id)),
    links,
  );
  const nodeOf = new Map(columns.flatMap((column) => column.map((node) => [node.id, node] as const)));
  const ordered = order.map((ids) => ids.map((id) => nodeOf.get(id)).filter((node) => node !== undefined));
  const places = direction === "across" ? acrossPlaces(ordered, links, width) : downPlaces(ordered, links, width);
  const { placed, scale, height } = places;
  const rank = new Map(order.flatMap((ids) => ids.map((id, index) => [id, index] as const)));
  const nodes = order.flatMap((ids, column) =>
    ids.flatMap((id): readonly FlowNode[] => {
      const at = placed.get(id);
      if (at === undefined) return [];
      const { start, size, edge, label } = at;
      const box =
        direction === "across"
          ? { x: edge, y: start, width: NODE, height: size }
          : { x: start, y: edge, width: size, height: NODE };
      return [{ id, column, ...box, label }];
    }),
  );
  return {
    width: places.width,
    height,
    nodes,
    ribbons: ribbonsOf(links, placed, rank, scale, direction),
    columns: places.columns,
  };
}

function ribbonsOf<Link extends FlowLink>(
  links: readonly Link[],
  placed: ReadonlyMap<string, Placed>,
  rank: ReadonlyMap<string, number>,
  scale: number,
  direction: "across" | "down",
): readonly FlowRibbon<Link>[] {
  const leavesAt = stack(links, "from", "to", placed, rank, scale);
  const arrivesAt = stack(links, "to", "from", placed, rank, scale);
  const end = Math.max(...[...placed.values()].map(({ edge }) => edge));
  return links.flatMap((link) => {
    const [from, to] = [placed.get(link.from), placed.get(link.to)];
    const [leave, arrive] = [leavesAt.get(link), arrivesAt.get(link)];
    if (from === undefined || to === undefined || leave === undefined || arrive === undefined) return [];
    const thick = link.value * scale;
    const leaves = [leave, leave + thick] as const;
    const arrives = [arrive, arrive + thick] as const;
    const bend = to.edge === end ? MIDDLE : EARLY;
    return [{ link, leaves, arrives, path: pathOf(from.edge + NODE, to.edge, leaves, arrives, direction, bend) }];
  });
}

/** Ribbons at one node stand in the order of the nodes at their other ends, so that none of them cross. */
function stack<Link extends FlowLink>(
  links: readonly Link[],
  own: "from" | "to",
  other: "from" | "to",
  placed: ReadonlyMap<string, Placed>,
  rank: ReadonlyMap<string, number>,
  scale: number,
): ReadonlyMap<Link, number> {
  const next = new Map<string, number>();
  const starts = new Map<Link, number>();
  const sorted = [...links].sort((a, b) => (rank.get(a[other]) ?? 0) - (rank.get(b[other]) ?? 0));
  for (const link of sorted) {
    const at = next.get(link[own]) ?? placed.get(link[own])?.start ?? 0;
    starts.set(link, at);
    next.set(link[own], at + link.value * scale);
  }
  return starts;
}

const short = (value: number): number => Math.round(value * 100) / 100;

/** Where along its way a ribbon bends. Before a class it has done so early, and runs level below the label in the gap. */
const EARLY = [0.2, 0.42] as const;
const MIDDLE = [0.5, 0.5] as const;

/** Two curves of one shape, a ribbon's width apart. */
function pathOf(
  from: number,
  to: number,
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
  direction: "across" | "down",
  bend: readonly [number, number],
): string {
  const [near, far] = bend.map((share) => from + (to - from) * share) as [number, number];
  const point = (along: number, across: number) =>
    direction === "across" ? `${short(along)} ${short(across)}` : `${short(across)} ${short(along)}`;
  return [
    `M${point(from, a)}C${point(near, a)} ${point(far, c)} ${point(to, c)}`,
    `L${point(to, d)}C${point(far, d)} ${point(near, b)} ${point(from, b)}Z`,
  ].join("");
}
