import { memo, type Ref } from "react";
import { TreeCell } from "./TreeCell.tsx";
import styles from "./TreeTable.module.css";
import { ROLE, type TreeColumn } from "./tree-columns.ts";

const DEPTHS = [styles.depth0, styles.depth1, styles.depth2];

export interface TreeRowProps<Node> {
  readonly columns: readonly TreeColumn<Node>[];
  readonly node: Node;
  readonly id: string;
  readonly depth: number;
  /** the depth in words: the indent can only be seen */
  readonly level: string;
  readonly isCurrent: boolean;
  readonly isMoving: boolean;
  /** null: nothing is below it */
  readonly expander: { readonly label: string; readonly isOpen: boolean; readonly isFirst: boolean } | null;
  readonly onToggle: (id: string) => void;
  /** where not every row is in the document: its place among all of them from 0, and how its height is learnt */
  readonly place?: { readonly index: number; readonly measure: Ref<HTMLTableRowElement> } | undefined;
}

/** One row of a tree table; drawn again only when something of it changes. */
export const TreeRow = memo(Row, (before, after) => {
  const { expander: one, place: here, ...rest } = before;
  const { expander: other, place: there, ...now } = after;
  return (
    one?.isOpen === other?.isOpen &&
    one?.label === other?.label &&
    one?.isFirst === other?.isFirst &&
    here?.index === there?.index &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => Object.is(rest[key], now[key]))
  );
}) as typeof Row;

function Row<Node>({
  columns,
  node,
  id,
  depth,
  level,
  isCurrent,
  isMoving,
  expander,
  onToggle,
  place,
}: TreeRowProps<Node>) {
  const classes = [styles.row, DEPTHS[Math.min(depth, 2)], isMoving ? styles.moving : undefined]
    .filter(Boolean)
    .join(" ");
  return (
    <tr
      {...ROLE.row}
      ref={place?.measure}
      className={classes}
      aria-current={isCurrent ? "true" : undefined}
      data-index={place?.index}
      // the heads are the first row
      aria-rowindex={place === undefined ? undefined : place.index + 2}
    >
      {columns.map((column) =>
        column.place === "lead" ? (
          <th {...ROLE.rowHead} key={column.id} scope="row" className={`${styles.cell} ${styles.lead}`}>
            <div className={styles.name}>
              <span className={styles.expanderPlace}>
                {expander !== null && <Expander {...expander} onPress={() => onToggle(id)} />}
              </span>
              <div className={styles.text}>
                <span className="spoken">{level}</span>
                {column.cell(node)}
              </div>
            </div>
          </th>
        ) : (
          <TreeCell key={column.id} column={column}>
            {column.cell(node)}
          </TreeCell>
        ),
      )}
    </tr>
  );
}

const Expander = ({
  label,
  isOpen,
  isFirst,
  onPress,
}: NonNullable<TreeRowProps<unknown>["expander"]> & { readonly onPress: () => void }) => (
  <button
    type="button"
    className={styles.expander}
    aria-expanded={isOpen}
    data-bench={isFirst ? "expand" : undefined}
    onClick={onPress}
  >
    <span className="spoken">{label}</span>
    <svg className={styles.mark} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M2.5 1L8 5L2.5 9Z" />
    </svg>
  </button>
);
