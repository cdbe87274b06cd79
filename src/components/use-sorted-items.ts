import {
  createColumnHelper,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";

export interface SortKey<Item> {
  readonly id: string;
  /** without a value an item comes last in either direction */
  readonly keyOf: (item: Item) => string | undefined;
  readonly compare: (a: string, b: string) => number;
}
export interface Sorting {
  readonly id: string;
  readonly desc: boolean;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The items sorted by one of the keys, or as they came. `keys` is stable while what they compare by is. */
export function useSortedItems<Item extends RowData>(
  keys: readonly SortKey<Item>[],
  items: readonly Item[],
  sorting: Sorting | null,
): readonly Item[] {
  const data = useMemo(() => [...items], [items]);
  const columns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Item>();
    return keys.map(({ id, keyOf, compare }) =>
      helper.accessor((item: Item): unknown => keyOf(item), {
        id,
        sortUndefined: "last",
        sortFn: (a, b) => compare(keyOf(a.original) ?? "", keyOf(b.original) ?? ""),
      }),
    );
  }, [keys]);
  const state = useMemo(() => ({ sorting: sorting === null ? [] : [{ ...sorting }] }), [sorting]);
  const table = useTable({ features, columns, data, state });
  return table.getRowModel().rows.map((row) => row.original);
}
