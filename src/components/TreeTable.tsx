import { type ReactNode, type Ref, useCallback, useId, useMemo, useState } from "react";
import { BodyRows, canWindow } from "./BodyRows.tsx";
import { TreeCell } from "./TreeCell.tsx";
import { TreeRow } from "./TreeRow.tsx";
import styles from "./TreeTable.module.css";
import { ROLE, type TreeColumn } from "./tree-columns.ts";
import { type OpenRows, type Tree, visibleRows } from "./tree-rows.ts";

export interface TreeTableProps<Node> {
  readonly id: string;
  readonly caption: ReactNode;
  /** stable while the words are the same; the first one leads and carries the expander */
  readonly columns: readonly TreeColumn<Node>[];
  readonly nodes: readonly Node[];
  /** stable */
  readonly tree: Tree<Node>;
  readonly open: OpenRows;
  readonly onOpen: (change: (open: OpenRows) => OpenRows) => void;
  readonly current: string | null;
  /** whether only the rows in sight are put into the document; the table then scrolls in itself */
  readonly isLong?: boolean;
  readonly words: {
    /** what an expander opens: "the lines below 20801" */
    readonly below: (node: Node) => string;
    /** said to screen readers, as the indent can only be seen */
    readonly level: (depth: number) => string;
    /** the button that shows the detail columns where they do not fit */
    readonly details: string;
  };
  /** the totals row, by column id */
  readonly total?: Readonly<Record<string, ReactNode>> | undefined;
}

/** A table whose rows open. On a narrow page each row becomes a block: name and figure, the bar under both, the details on request. */
export function TreeTable<Node>(props: TreeTableProps<Node>) {
  const { id, caption, columns, nodes, tree, open, onOpen, current, words, total } = props;
  const isLong = props.isLong === true && canWindow;
  const captionId = useId();
  // in state, as the rows are drawn before the element that they scroll in is there
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [hasDetails, setHasDetails] = useState(false);
  // only rows that the reader has just opened move
  const [opened, setOpened] = useState<string | null>(null);
  const rows = useMemo(() => visibleRows(nodes, tree, open), [nodes, tree, open]);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const toggle = useCallback(
    (row: string) =>
      onOpen((before) => {
        setOpened(before[row] ? null : row);
        return { ...before, [row]: !before[row] };
      }),
    [onOpen],
  );
  const firstExpandable = rows.findIndex(({ canOpen }) => canOpen);
  const rowAt = (index: number, measure?: Ref<HTMLTableRowElement>) => {
    const row = rows[index];
    return (
      row !== undefined && (
        <TreeRow
          key={row.id}
          columns={columns}
          node={row.node}
          id={row.id}
          depth={row.above.length}
          level={words.level(row.above.length)}
          isCurrent={row.id === current}
          isMoving={opened !== null && row.above.includes(opened)}
          expander={
            row.canOpen
              ? { label: words.below(row.node), isOpen: open[row.id] === true, isFirst: index === firstExpandable }
              : null
          }
          onToggle={toggle}
          place={measure === undefined ? undefined : { index, measure }}
        />
      )
    );
  };
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
      <div
        ref={setScroller}
        className={isLong ? `${styles.scroller} ${styles.long}` : styles.scroller}
        {...(isLong ? { role: "region", tabIndex: 0, "aria-labelledby": captionId } : {})}
      >
        <table
          {...ROLE.table}
          id={id}
          className={hasDetails ? `${styles.tree} ${styles.detailed}` : styles.tree}
          aria-rowcount={isLong ? rows.length + 1 + Number(total !== undefined) : undefined}
        >
          <caption id={captionId} className={styles.caption}>
            {caption}
          </caption>
          <Head columns={columns} isLong={isLong} />
          <BodyRows
            ids={ids}
            isLong={isLong}
            scroller={scroller}
            current={current === null ? -1 : ids.indexOf(current)}
            className={styles.group}
            row={rowAt}
          />
          {total !== undefined && (
            <Total columns={columns} total={total} index={isLong ? rows.length + 2 : undefined} />
          )}
        </table>
      </div>
    </>
  );
}

type Parts<Node> = Pick<TreeTableProps<Node>, "columns">;

const Head = <Node,>({ columns, isLong }: Parts<Node> & { readonly isLong: boolean }) => (
  <thead {...ROLE.group} className={styles.heads}>
    <tr {...ROLE.row} aria-rowindex={isLong ? 1 : undefined}>
      {columns.map(({ id, head, place }) => (
        <th
          {...ROLE.head}
          key={id}
          scope="col"
          className={`${styles.head} ${styles[place]}`}
          data-uncopied={place === "bar" ? "" : undefined}
        >
          {head}
        </th>
      ))}
    </tr>
  </thead>
);

const Total = <Node,>({
  columns,
  total,
  index,
}: Parts<Node> & { readonly total: Readonly<Record<string, ReactNode>>; readonly index: number | undefined }) => (
  <tfoot {...ROLE.group} className={styles.group}>
    <tr {...ROLE.row} className={styles.total} aria-rowindex={index}>
      {columns.map((column, at) =>
        at === 0 ? (
          <th {...ROLE.rowHead} key={column.id} scope="row" className={`${styles.cell} ${styles.lead}`}>
            {total[column.id]}
          </th>
        ) : (
          <TreeCell key={column.id} column={column}>
            {total[column.id]}
          </TreeCell>
        ),
      )}
    </tr>
  </tfoot>
);
