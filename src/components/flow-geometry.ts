import { acrossPlaces } from "./flow-across.ts";
import { downPlaces } from "./flow-down.ts";
import type { LabelLine, NodeText } from "./flow-labels.ts";
import { type FlowLink, leastCrossing, NODE } from "./flow-order.ts";

export interface FlowNodeIn {
  readonly id: string;
  readonly text: NodeText;
}
export interface FlowSpec<Link extends FlowLink> {
  /** column by column, from the first source to the last use */
  readonly columns: readonly (readonly FlowNodeIn[])[];
  readonly links: readonly Link[];
  readonly width: number;
  /** left to right, or top to bottom */
  readonly direction: "across" | "down";
}

export interface FlowLabel {
  readonly lines: readonly LabelLine[];
  /** of the block of lines; lines stand at its start or end */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: "start" | "end";
  readonly leader: string | null;
}
export interface FlowNode {
  readonly id: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: FlowLabel;
}
export interface FlowRibbon<Link extends FlowLink> {
  readonly link: Link;
  readonly path: string;
  /** where it leaves and arrives, along the column: its width is the same at both ends */
  readonly leaves: readonly [number, number];
  readonly arrives: readonly [number, number];
}
export interface FlowGeometry<Link extends FlowLink> {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon<Link>[];
  readonly columns: readonly { readonly x: number; readonly y: number; readonly anchor: "start" | "end" }[];
}

/** What both directions place: each node along its column, and its place across. */
export interface Placed {
  /** along the column: from y when across, from x when down */
  readonly start: number;
  readonly size: number;
  /** of the node's first edge in the direction of flow */
  readonly edge: number;
  readonly label: FlowLabel;
}
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly columns: FlowGeometry<FlowLink>["columns"];
}

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
