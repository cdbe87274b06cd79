import { widestRibbon } from "./flow-across.ts";
import { blockHeight, blockLabel, blockWidth, gapLabel, type LabelLine } from "./flow-labels.ts";
import { type FlowLink, NODE, throughput } from "./flow-order.ts";
import type { FlowLabel, FlowNodeIn, Placed, Places } from "./flow-shapes.ts";

const SPAN = 140;
const ROW_GAP = 4;

interface Column {
  readonly nodes: readonly FlowNodeIn[];
  readonly values: readonly number[];
  readonly gap: number;
  /** of the last column: labels stand below their nodes, side by side */
  readonly labels: readonly (readonly LabelLine[])[] | null;
}

/** Top to bottom, for a phone: wide nodes hold their name, the others are named on lines of their own, led to by a leader. */
export function downPlaces(
  columns: readonly (readonly FlowNodeIn[])[],
  links: readonly FlowLink[],
  width: number,
): Places {
  const last = columns.length - 1;
  const laid = columns.map(
    (nodes, at): Column => ({
      nodes,
      values: nodes.map(({ id }) => throughput(id, links)),
      gap: nodes.length > 5 ? 4 : 10,
      labels: at === last ? nodes.map(({ text }) => blockLabel(text, width * 0.42, width < 330 ? 15 : 16)) : null,
    }),
  );
  const scale = widestScale(laid, width);
  const placed = new Map<string, Placed>();
  let edge = 0;
  for (const [at, column] of laid.entries()) {
    const starts = startsOf(column, scale);
    const extent = extentOf(column, scale);
    const shift = at === last ? 0 : (width - extent) / 2;
    const boxes = column.nodes.map((node, index) => ({
      node,
      start: shift + (starts[index] ?? 0),
      size: Math.max(2, (column.values[index] ?? 0) * scale),
    }));
    const next = columns[at + 1] ?? [];
    const marked = boxes.map((box) => ({
      ...box,
      label: at === last ? null : holding(box, at, links, next, scale, width),
    }));
    const outside = marked.filter(({ label }) => label === null);
    const rows = at === last ? [] : stagger(outside, width);
    const rowsHeight = rows.reduce((sum, { height }) => sum + height + ROW_GAP, 0);
    const heads = at === 0 ? Math.max(0, ...marked.map(({ label }) => (label === null ? 0 : label.height + 6))) : 0;
    edge += at === 0 ? rowsHeight + (rows.length > 0 ? 8 : 0) + heads : Math.max(SPAN, rowsHeight + 76);
    const lead = leaders(rows, edge - heads, width);
    for (const [index, { node, start, size, label }] of marked.entries()) {
      const own =
        at === last
          ? below(column.labels?.[index] ?? [], start, edge)
          : label !== null
            ? { ...label, y: at === 0 ? edge - 6 - label.height : edge + NODE + 8 }
            : lead.get(node.id);
      if (own !== undefined) placed.set(node.id, { start, size, edge, label: own });
    }
    edge += NODE;
  }
  const bottom = Math.max(edge, ...[...placed.values()].map(({ label }) => label.y + label.height));
  return { width, height: Math.ceil(bottom), scale, placed, columns: [] };
}

function startsOf({ values, gap, labels }: Column, scale: number): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const [index, value] of values.entries()) {
    starts.push(at);
    const size = Math.max(2, value * scale);
    const label = labels === null ? 0 : blockWidth(labels[index] ?? []) + 14;
    at += Math.max(size + gap, label);
  }
  return starts;
}

function extentOf(column: Column, scale: number): number {
  const starts = startsOf(column, scale);
  const at = column.values.length - 1;
  const size = Math.max(
    2,
    (column.values[at] ?? 0) * scale,
    column.labels === null ? 0 : blockWidth(column.labels[at] ?? []),
  );
  return (starts[at] ?? 0) + size;
}

/** The largest scale at which every column fits. */
function widestScale(columns: readonly Column[], width: number): number {
  let low = 0;
  let high = width / Math.max(...columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (columns.every((column) => extentOf(column, middle) <= width)) low = middle;
    else high = middle;
  }
  return low;
}

interface Box {
  readonly node: FlowNodeIn;
  readonly start: number;
  readonly size: number;
}

/** The label of a node that is wide enough to hold it: above a source, in the widest ribbon of a class; null where it is not. */
function holding(
  { node, start, size }: Box,
  at: number,
  links: readonly FlowLink[],
  next: readonly FlowNodeIn[],
  scale: number,
  width: number,
): FlowLabel | null {
  const ribbon = at === 0 ? { from: -20, thick: size + 20 } : widestRibbon(node.id, links, next, scale);
  const room = ribbon.thick - (at === 0 ? 20 : 32);
  const lines = blockLabel(node.text, room, 16);
  if (room < 90 || blockWidth(lines) > room) return null;
  const x = Math.min(start + ribbon.from + 20, width - blockWidth(lines));
  return { lines, x, y: 0, width: blockWidth(lines), height: blockHeight(lines), anchor: "start", leader: null };
}

const below = (lines: readonly LabelLine[], x: number, edge: number): FlowLabel => ({
  lines,
  x,
  y: edge + NODE + 8,
  width: blockWidth(lines),
  height: blockHeight(lines),
  anchor: "start",
  leader: null,
});

interface LabelRow {
  readonly id: string;
  readonly centre: number;
  readonly lines: readonly LabelLine[];
  readonly isLeft: boolean;
  readonly height: number;
}

/** One line for each node, nearest first: to the left of its leader where there is room; so leaders rise past the ends of labels, not through them. */
function stagger(boxes: readonly Box[], width: number): readonly LabelRow[] {
  const rows = boxes.map(({ node, start, size }): LabelRow => {
    const centre = start + size / 2;
    const [left, right] = [centre - 14, width - centre - 14];
    const whole = gapLabel(node.text, Math.max(left, right));
    const isLeft = blockWidth(whole) <= left || left >= right;
    const lines = gapLabel(node.text, isLeft ? left : right);
    return { id: node.id, centre, lines, isLeft, height: blockHeight(lines) };
  });
  return [...rows.filter(({ isLeft }) => !isLeft).reverse(), ...rows.filter(({ isLeft }) => isLeft)];
}

/** Lines above the nodes, the nearest first. What fits on neither side of its leader stands on top of it. */
function leaders(rows: readonly LabelRow[], edge: number, room: number): ReadonlyMap<string, FlowLabel> {
  const labels = new Map<string, FlowLabel>();
  let bottom = edge - 10;
  for (const { id, centre, lines, isLeft, height } of rows) {
    const width = blockWidth(lines);
    const y = bottom - height;
    const middle = y + height / 2;
    const beside = isLeft ? centre - 14 - width : centre + 14;
    const fits = beside >= 0 && beside + width <= room;
    const x = fits ? beside : Math.max(0, Math.min(room - width, centre - width / 2));
    const turn = fits
      ? `V${middle.toFixed(1)}H${(isLeft ? centre - 9 : centre + 9).toFixed(1)}`
      : `V${(y + height).toFixed(1)}`;
    const leader = `M${centre.toFixed(1)} ${edge - 2}${turn}`;
    labels.set(id, { lines, x, y, width, height, anchor: isLeft && fits ? "end" : "start", leader });
    bottom = y - ROW_GAP;
  }
  return labels;
}
