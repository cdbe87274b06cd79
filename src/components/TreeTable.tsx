import {
  createColumnHelper,
  createExpandedRowModel,
  type ExpandedState,
  type RowData,
  rowExpandingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type ReactNode, useMemo, useState } from "react";
import { Expander, TreeRow } from "./TreeRow.tsx";
import styles from "./TreeTable.module.css";
import { ROLE, type TreeColumn } from "./tree-columns.ts";

/** Which rows are open, by their ids. */
export type OpenRows = Record<string, boolean>;

export interface TreeTableProps<Node> {
  readonly id: string;
  readonly caption: ReactNode;
  /** stable while the words are the same; the first one leads and carries the expander */
  readonly columns: readonly TreeColumn<Node>[];
  readonly nodes: readonly Node[];
  readonly idOf: (node: Node) => string;
  readonly childrenOf: (node: Node) => readonly Node[];
  readonly open: OpenRows;
  readonly onOpen: (open: OpenRows) => void;
  readonly current: string | null;
  readonly words: {
    /** what an expander opens: "the lines below 20801" */
    readonly below: (node: Node) => string;
    /** for screen readers, as the indent is only seen */
    readonly level: (depth: number) => string;
    /** the button that shows the detail columns where they do not fit */
    readonly details: string;
  };
  /** the totals row, by column id */
  readonly total?: Readonly<Record<string, ReactNode>> | undefined;
}

const features = tableFeatures({ rowExpandingFeature, expandedRowModel: createExpandedRowModel() });

/** A table whose rows open. On a narrow page each row becomes a block: name and figure, the bar under both, the details on request. */
export function TreeTable<Node extends RowData>(props: TreeTableProps<Node>) {
  const { id, caption, columns, nodes, idOf, childrenOf, open, onOpen, current, words, total } = props;
  const [hasDetails, setHasDetails] = useState(false);
  // only rows that the reader has just opened move
  const [opened, setOpened] = useState<string | null>(null);
  const data = useMemo(() => [...nodes], [nodes]);
  const defined = useMemo(() => {
    const helper = createColumnHelper<typeof features, Node>();
    return columns.map(({ id: columnId, head }) => helper.display({ id: columnId, header: () => head }));
  }, [columns]);
  const table = useTable({
    features,
    columns: defined,
    data,
    getRowId: idOf,
    getSubRows: (node) => [...childrenOf(node)],
    state: { expanded: open },
    onExpandedChange: (change) => {
      const next: ExpandedState = typeof change === "function" ? change(open) : change;
      onOpen(next === true ? open : next);
    },
  });
  const placeOf = (columnId: string) => columns.find((column) => column.id === columnId)?.place ?? "detail";
  const rows = table.getRowModel().rows;
  const firstExpandable = rows.find((row) => row.getCanExpand())?.id;
  return (
    <>
      <button
        type="button"
        className={styles.details}
        aria-expanded={hasDetails}
        aria-controls={id}
        onClick={() => setHasDetails(!hasDetails)}
      >
        {words.details}
      </button>
      <div className={styles.scroller}>
        <table {...ROLE.table} id={id} className={hasDetails ? `${styles.tree} ${styles.detailed}` : styles.tree}>
          <caption className={styles.caption}>{caption}</caption>
          <thead {...ROLE.group} className={styles.heads}>
            {table.getHeaderGroups().map((group) => (
              <tr {...ROLE.row} key={group.id}>
                {group.headers.map((header) => (
                  <th
                    {...ROLE.head}
                    key={header.id}
                    scope="col"
                    className={`${styles.head} ${styles[placeOf(header.column.id)]}`}
                    data-uncopied={placeOf(header.column.id) === "bar" ? "" : undefined}
                  >
                    <table.FlexRender header={header} />
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody {...ROLE.group} className={styles.group}>
            {rows.map((row) => (
              <TreeRow
                key={row.id}
                columns={columns}
                node={row.original}
                depth={row.depth}
                level={words.level(row.depth)}
                isCurrent={row.id === current}
                isMoving={opened !== null && row.getParentRows().some((parent) => parent.id === opened)}
                expander={
                  row.getCanExpand() && (
                    <Expander
                      label={words.below(row.original)}
                      isOpen={row.getIsExpanded()}
                      isFirst={row.id === firstExpandable}
                      onToggle={() => {
                        setOpened(row.getIsExpanded() ? null : row.id);
                        row.toggleExpanded();
                      }}
                    />
                  )
                }
              />
            ))}
          </tbody>
          {total !== undefined && (
            <tfoot {...ROLE.group} className={styles.group}>
              <tr {...ROLE.row} className={styles.total}>
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th {...ROLE.rowHead} key={column.id} scope="row" className={`${styles.cell} ${styles.lead}`}>
                      {total[column.id]}
                    </th>
                  ) : (
                    <td
                      {...ROLE.cell}
                      key={column.id}
                      className={`${styles.cell} ${styles[column.place]}`}
                      data-label={column.short}
                      data-uncopied={column.place === "bar" ? "" : undefined}
                    >
                      {total[column.id]}
                    </td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}
