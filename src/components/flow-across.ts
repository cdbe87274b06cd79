import { blockHeight, blockLabel, blockWidth, gapLabel, type LabelLine } from "./flow-labels.ts";
import { type FlowLink, NODE, throughput } from "./flow-order.ts";
import type { FlowNodeIn, Placed, Places } from "./flow-shapes.ts";

const HEAD = 34;
const BESIDE = 14;

interface Room {
  readonly node: FlowNodeIn;
  readonly size: number;
  readonly lines: readonly LabelLine[];
  readonly kind: "before" | "after" | "inside" | "above";
}

/** Left to right: sources say their names to the left, the last uses to the right; between them a name stands in its ribbon, or in the gap above its node. */
export function acrossPlaces(
  columns: readonly (readonly FlowNodeIn[])[],
  links: readonly FlowLink[],
  width: number,
): Places {
  const isWide = width >= 900;
  const values = columns.map((column) => column.map(({ id }) => throughput(id, links)));
  const most = Math.max(...values.map((column) => column.reduce((sum, value) => sum + value, 0)));
  const scale = (isWide ? 324 : 280) / most;
  const last = columns.length - 1;
  const sizeOf = (at: number, index: number) => Math.max(2, (values[at]?.[index] ?? 0) * scale);
  const side = (at: number, room: number) => {
    const column = columns[at] ?? [];
    const large = column.length <= 2;
    return column.map(({ text }) => blockLabel(text, room, large ? 17 : 15, large ? (isWide ? 24 : 20) : 15));
  };
  const before = side(0, isWide ? 150 : 116);
  const after = side(last, isWide ? 190 : 128);
  const left = Math.ceil(Math.max(...before.map(blockWidth))) + BESIDE;
  const right = Math.ceil(Math.max(...after.map(blockWidth))) + BESIDE;
  const edges = edgesOf(columns.length, left, width - right - NODE);

  const rooms = columns.map((column, at) =>
    column.map((node, index): Room => {
      const size = sizeOf(at, index);
      if (at === 0) return { node, size, lines: before[index] ?? [], kind: "before" };
      if (at === last) return { node, size, lines: after[index] ?? [], kind: "after" };
      const inside = blockLabel(
        node.text,
        (edges[at + 1] ?? width) - (edges[at] ?? 0) - NODE - 2 * BESIDE,
        isWide ? 17 : 15,
      );
      const widest = Math.max(0, ...links.filter(({ from }) => from === node.id).map(({ value }) => value * scale));
      if (widest >= blockHeight(inside) + 8) return { node, size, lines: inside, kind: "inside" };
      const span = (edges[at] ?? 0) - (edges[at - 1] ?? 0);
      return { node, size, lines: gapLabel(node.text, span * 0.86), kind: "above" };
    }),
  );
  const stacks = rooms.map((column, at) =>
    stackOf(column, column.length > 4 ? 8 : 16, at === last && isWide ? 48 : 24),
  );
  const tallest = Math.max(...stacks.map(({ height }) => height));
  const firstMiddle =
    columns.length > 2 ? HEAD + (tallest - (stacks[1]?.height ?? 0)) / 2 + (stacks[1]?.starts[0] ?? 0) : HEAD;
  const placed = new Map<string, Placed>();
  for (const [at, { starts, height }] of stacks.entries()) {
    const centred = HEAD + (tallest - height) / 2;
    // the first use level with the first class, where that leaves room: its ribbon runs straight
    const level = firstMiddle - (starts[0] ?? 0);
    const isLevel =
      at === last &&
      last > 1 &&
      (rooms[last - 1]?.length ?? 0) <= 4 &&
      level >= HEAD &&
      level + height <= HEAD + tallest;
    const shift = isLevel ? level : centred;
    for (const [index, room] of (rooms[at] ?? []).entries()) {
      const start = shift + (starts[index] ?? 0);
      placed.set(room.node.id, placeOf(room, start, edges[at] ?? 0, links, columns[at + 1] ?? [], scale));
    }
  }
  return {
    width,
    height: HEAD + tallest,
    scale,
    placed,
    columns: edges.map((edge, at) =>
      at === 0 ? { x: edge + NODE, y: 14, anchor: "end" as const } : { x: edge, y: 14, anchor: "start" as const },
    ),
  };
}

const SHARES: Readonly<Record<number, readonly number[]>> = { 2: [0, 1], 3: [0, 0.59, 1], 4: [0, 0.27, 0.64, 1] };
function edgesOf(count: number, first: number, last: number): readonly number[] {
  const shares = SHARES[count] ?? Array.from({ length: count }, (_, at) => at / Math.max(1, count - 1));
  return shares.map((share) => Math.round(first + (last - first) * share));
}

/** Where each node of a column begins, from the top of the column's first mark. */
function stackOf(
  column: readonly Room[],
  apart: number,
  beside: number,
): { readonly starts: readonly number[]; readonly height: number } {
  const starts: number[] = [];
  let end = 0;
  let labelEnd = 0;
  for (const { size, lines, kind } of column) {
    const height = blockHeight(lines);
    const isFirst = starts.length === 0;
    const start =
      kind === "above"
        ? end + (isFirst ? 0 : apart) + height + 6
        : kind === "inside"
          ? end + (isFirst ? 0 : 24)
          : Math.max(end + (isFirst ? 0 : beside), labelEnd + (isFirst ? 0 : 10) + height / 2 - size / 2);
    starts.push(start);
    end = start + size;
    labelEnd = Math.max(end, kind === "before" || kind === "after" ? start + size / 2 + height / 2 : 0);
  }
  return { starts, height: Math.max(end, labelEnd) };
}

function placeOf(
  { node, size, lines, kind }: Room,
  start: number,
  edge: number,
  links: readonly FlowLink[],
  next: readonly FlowNodeIn[],
  scale: number,
): Placed {
  const width = blockWidth(lines);
  const height = blockHeight(lines);
  const shared = { lines, width, height, leader: null };
  const middle = start + size / 2 - height / 2;
  if (kind === "before")
    return { start, size, edge, label: { ...shared, x: edge - BESIDE - width, y: middle, anchor: "end" } };
  if (kind === "after")
    return { start, size, edge, label: { ...shared, x: edge + NODE + BESIDE, y: middle, anchor: "start" } };
  if (kind === "above")
    return { start, size, edge, label: { ...shared, x: edge + NODE - width, y: start - 6 - height, anchor: "end" } };
  const { from, thick } = widestRibbon(node.id, links, next, scale);
  const y = start + from + thick / 2 - height / 2;
  return { start, size, edge, label: { ...shared, x: edge + NODE + BESIDE, y, anchor: "start" } };
}

/** The widest ribbon that leaves a node: how far from the node's start, and how wide. */
export function widestRibbon(
  id: string,
  links: readonly FlowLink[],
  next: readonly FlowNodeIn[],
  scale: number,
): { readonly from: number; readonly thick: number } {
  let at = 0;
  let best = { from: 0, thick: 0 };
  for (const { id: to } of next) {
    const thick =
      links.filter((link) => link.from === id && link.to === to).reduce((sum, { value }) => sum + value, 0) * scale;
    if (thick > best.thick) best = { from: at, thick };
    at += thick;
  }
  return best;
}
