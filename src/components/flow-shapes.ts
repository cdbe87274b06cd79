import type { LabelLine, NodeText } from "./flow-labels.ts";
import type { FlowLink } from "./flow-order.ts";

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
