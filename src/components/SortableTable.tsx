import {
  createColumnHelper,
  createSortedRowModel,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useId, useMemo, useState } from "react";
import { ScrollRegion } from "./ScrollRegion.tsx";
import styles from "./SortableTable.module.css";

export interface SortableColumn<Item> {
  readonly id: string;
  readonly head: string;
  readonly cell: (item: Item) => ReactNode;
  /** what the column sorts by; without a value an item comes last in either direction */
  readonly keyOf: (item: Item) => string | undefined;
  readonly compare: (a: string, b: string) => number;
  readonly isNumber?: boolean;
}

export interface SortableTableProps<Item> {
  readonly id: string;
  readonly caption: string;
  /** stable while the words are the same; the first one heads its row and stays in sight */
  readonly columns: readonly SortableColumn<Item>[];
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** says to screen readers how the table is sorted now */
  readonly sortedBy: (column: string, descending: boolean) => string;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const ARIA_SORT = { asc: "ascending", desc: "descending" } as const;

/** A table that sorts by any of its columns: up, down, then as it was. On a narrow page it scrolls inside a region of its own. */
export function SortableTable<Item extends RowData>(props: SortableTableProps<Item>) {
  const { id, caption, columns, sortedBy } = props;
  const captionId = useId();
  const { table, sorting } = useSorted(props);
  const [chosen] = sorting;
  const sorted = columns.find((column) => column.id === chosen?.id);
  const announcement = chosen === undefined || sorted === undefined ? "" : sortedBy(sorted.head, chosen.desc);
  const align = (columnId: string) =>
    columns.find((column) => column.id === columnId)?.isNumber ? styles.number : undefined;
  return (
    <>
      <ScrollRegion labelledBy={captionId}>
        <table id={id} className={styles.table}>
          <caption id={captionId}>{caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <Head
                    key={header.id}
                    direction={header.column.getIsSorted()}
                    className={align(header.column.id)}
                    onSort={() => header.column.toggleSorting()}
                  >
                    <table.FlexRender header={header} />
                  </Head>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell, index) =>
                  index === 0 ? (
                    <th key={cell.id} scope="row" className={styles.first}>
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id} className={align(cell.column.id)}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p role="status" aria-atomic="true" className="spoken">
        <span key={announcement}>{announcement}</span>
      </p>
    </>
  );
}

/** A head that sorts by its column, with an arrow while it does. */
const Head = ({
  direction,
  className,
  onSort,
  children,
}: {
  direction: false | "asc" | "desc";
  className: string | undefined;
  onSort: () => void;
  children: ReactNode;
}) => (
  <th scope="col" className={className} aria-sort={direction === false ? "none" : ARIA_SORT[direction]}>
    <button type="button" className={styles.sort} onClick={onSort}>
      <span>{children}</span>
      <span aria-hidden="true" className={styles.arrow}>
        {direction === false ? "" : direction === "asc" ? "↑" : "↓"}
      </span>
    </button>
  </th>
);

/** Sorting by the columns' own keys, by whatever column the reader has chosen. */
function useSorted<Item extends RowData>({
  columns,
  items,
  idOf,
}: Pick<SortableTableProps<Item>, "columns" | "items" | "idOf">) {
  const [sorting, setSorting] = useState<SortingState>([]);
  const data = useMemo(() => [...items], [items]);
  const defined = useMemo(() => {
    const helper = createColumnHelper<typeof features, Item>();
    return columns.map(({ id, head, cell, keyOf, compare }) =>
      helper.accessor((item: Item): unknown => keyOf(item), {
        id,
        header: () => head,
        cell: ({ row }) => cell(row.original),
        sortUndefined: "last",
        sortDescFirst: false,
        sortFn: (a, b) => compare(keyOf(a.original) ?? "", keyOf(b.original) ?? ""),
      }),
    );
  }, [columns]);
  const table = useTable({
    features,
    columns: defined,
    data,
    getRowId: idOf,
    state: { sorting },
    onSortingChange: setSorting,
  });
  return { table, sorting };
}
