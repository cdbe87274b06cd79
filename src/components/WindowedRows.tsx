import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type FocusEvent, Fragment, useEffect, useRef } from "react";
import type { BodyRowsProps } from "./BodyRows.tsx";
import { ROLE } from "./tree-columns.ts";

const USUAL_HEIGHT = 45;
const BEYOND_SIGHT = 12;

/** The rows of a long table that are in sight, with room for the others: thousands of them cost what a screenful costs. */
export function WindowedRows({ ids, scroller, current, className, row }: BodyRowsProps) {
  const focused = useRef(-1);
  const { getVirtualItems, getTotalSize, measureElement, scrollToIndex } = useVirtualizer<HTMLElement, Element>({
    count: ids.length,
    getScrollElement: () => scroller,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => ids[index] ?? index,
    overscan: BEYOND_SIGHT,
    // the row that has the focus stays, wherever the reader scrolls
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const kept = focused.current;
      return kept < 0 || kept >= range.count || inSight.includes(kept)
        ? inSight
        : [...inSight, kept].sort((a, b) => a - b);
    },
  });
  const currentId = ids[current];
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a row, wherever it then moves
  useEffect(() => {
    if (current >= 0) scrollToIndex(current, { align: "auto" });
  }, [currentId]);
  const items = getVirtualItems();
  const endBefore = (at: number) => items[at - 1]?.end ?? 0;
  return (
    <tbody
      {...ROLE.group}
      className={className}
      onFocus={({ target }: FocusEvent) => {
        focused.current = Number(target.closest("tr")?.dataset.index ?? -1);
      }}
      onBlur={() => {
        focused.current = -1;
      }}
    >
      {items.map((item: VirtualItem, at) => (
        <Fragment key={item.key}>
          <Room height={item.start - endBefore(at)} />
          {row(item.index, measureElement)}
        </Fragment>
      ))}
      <Room height={getTotalSize() - endBefore(items.length)} />
    </tbody>
  );
}

/** Rows that are not there. */
const Room = ({ height }: { height: number }) =>
  height <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true">
      <td data-uncopied="" style={{ height }} />
    </tr>
  );
