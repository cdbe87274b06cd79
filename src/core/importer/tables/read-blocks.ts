import type { CellLine } from "../read/cell-line.ts";
import { type BodyContext, type OpenTable, readBody, type TableReading } from "./read-body.ts";
import { withPart } from "./row-part.ts";
import type { SideLayout } from "./side-layout.ts";
import { placeMergedAmount } from "./unlike-rows.ts";

/** Reads a list that is printed in blocks side by side: the blocks one under another, as one side. A row of the second block is the second part of its line. */
export function readBlocks(table: OpenTable, context: BodyContext): TableReading {
  const starts = table.layouts.map(firstColumn);
  const placed = table.body.map((row) => placeMergedAmount(row, table.layouts));
  const blocks = table.layouts.map((layout, at) => {
    const [start, end] = [starts[at] ?? 0, starts[at + 1]];
    const body = placed
      .map((row): CellLine => ({ ...row, cells: row.cells.slice(start, end) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ""));
    const columns = table.head.columns.slice(start, end).map((column) => ({ ...column, index: column.index - start }));
    const rows = table.head.rows.map((row) => ({ ...row, cells: row.cells.slice(start, end) }));
    return readBody({ ...table, head: { rows, columns }, body, layouts: [moved(layout, start)] }, context);
  });
  const sides = blocks.flatMap((block) => block.sides);
  const [first] = sides;
  if (first === undefined) return { sides: [], complete: true, findings: [] };
  const rows = sides.flatMap((side, at) => side.rows.map((row) => withPart(row, at + 1)));
  return {
    sides: [{ ...first, rows }],
    complete: blocks.every(({ complete }) => complete),
    findings: blocks.flatMap(({ findings }) => findings),
  };
}

const columnsOf = ({
  codes,
  label,
  moreLabels,
  government,
  ordinals,
  amounts,
  unread,
}: SideLayout): readonly number[] => [
  ...codes,
  ...(label === null ? [] : [label]),
  ...moreLabels,
  ...(government === null ? [] : [government]),
  ...ordinals,
  ...amounts.map(({ index }) => index),
  ...unread.map(({ index }) => index),
];
const firstColumn = (layout: SideLayout): number => Math.min(...columnsOf(layout));

/** The layout of a block as if its table began with it. */
const moved = (layout: SideLayout, by: number): SideLayout => ({
  ...layout,
  codes: layout.codes.map((index) => index - by),
  label: layout.label === null ? null : layout.label - by,
  moreLabels: layout.moreLabels.map((index) => index - by),
  government: layout.government === null ? null : layout.government - by,
  ordinals: layout.ordinals.map((index) => index - by),
  amounts: layout.amounts.map((amount) => ({ ...amount, index: amount.index - by })),
  unread: layout.unread.map((head) => ({ ...head, index: head.index - by })),
  unknownAmounts: layout.unknownAmounts.map((amount) => ({ ...amount, index: amount.index - by })),
});
