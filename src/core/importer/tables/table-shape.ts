import type { Shape } from "../../lexicon/forms/form.ts";
import type { SideLayout } from "./side-layout.ts";

/**
 * How a table stands on paper, as its head tells: lists have a column of names with figures behind it; two of them are the sides of a balance or the blocks
 * of one list, and a side may itself have two blocks; a head without names has its rows in its columns. Null where it is none of the shapes in which its statement is printed.
 */
export function shapeOf(layouts: readonly SideLayout[], printed: readonly Shape[]): Shape | null {
  const [first, ...others] = layouts;
  if (first === undefined) return null;
  const may = (shape: Shape): Shape | null => (printed.includes(shape) ? shape : null);
  if (others.length === 0 && first.label === null && first.codes.length === 0) return may("one-row");
  if (!layouts.every((layout) => layout.label !== null && layout.amounts.length > 0)) return null;
  if (others.length === 0) return may("rows") ?? may("two-sided");
  const [second, ...more] = others;
  if (
    second !== undefined &&
    first.side !== second.side &&
    more.every((each) => isMoreOf(second, each)) &&
    may("two-sided")
  )
    return "two-sided";
  return others.every((other) => keysOf(other) === keysOf(first)) ? may("blocks") : null;
}

/** A further block of the same side: expenditure by function, and beside it by use. */
const isMoreOf = (side: SideLayout, block: SideLayout): boolean =>
  side.side === block.side && keysOf(side) === keysOf(block);

const keysOf = ({ amounts }: SideLayout): string => amounts.map(({ column }) => column.key).join();
