import type { ReactNode } from "react";

/** Where a column goes on a narrow page: the name leads, the main figure stands beside it, the bar under both, details on request. */
export type ColumnPlace = "lead" | "main" | "bar" | "detail";

export interface TreeColumn<Node> {
  readonly id: string;
  readonly head: ReactNode;
  /** the head as plain text, beside a figure whose column head is out of sight */
  readonly short: string;
  readonly place: ColumnPlace;
  readonly cell: (node: Node) => ReactNode;
}

/** A table that is laid out as blocks is no table to assistive technology any more, unless its roles are written out. */
export const ROLE = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
