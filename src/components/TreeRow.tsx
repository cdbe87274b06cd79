import type { ReactNode } from "react";
import styles from "./TreeTable.module.css";
import { ROLE, type TreeColumn } from "./tree-columns.ts";

const DEPTHS = [styles.depth0, styles.depth1, styles.depth2];

/** One row of a tree table. The indent is only seen; `level` says the same to screen readers. */
export function TreeRow<Node>({
  columns,
  node,
  depth,
  level,
  isCurrent,
  isMoving,
  expander,
}: {
  columns: readonly TreeColumn<Node>[];
  node: Node;
  depth: number;
  level: string;
  isCurrent: boolean;
  isMoving: boolean;
  expander: ReactNode;
}) {
  const classes = [styles.row, DEPTHS[Math.min(depth, 2)], isMoving ? styles.moving : undefined]
    .filter(Boolean)
    .join(" ");
  return (
    <tr {...ROLE.row} className={classes} aria-current={isCurrent ? "true" : undefined}>
      {columns.map((column) =>
        column.place === "lead" ? (
          <th {...ROLE.rowHead} key={column.id} scope="row" className={`${styles.cell} ${styles.lead}`}>
            <div className={styles.name}>
              <span className={styles.expanderPlace}>{expander}</span>
              <div className={styles.text}>
                <span className="spoken">{level}</span>
                {column.cell(node)}
              </div>
            </div>
          </th>
        ) : (
          <td
            {...ROLE.cell}
            key={column.id}
            className={`${styles.cell} ${styles[column.place]}`}
            data-label={column.short}
            data-uncopied={column.place === "bar" ? "" : undefined}
          >
            {column.cell(node)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Opens and closes the rows below; a control of its own beside the name. */
export const Expander = ({
  label,
  isOpen,
  isFirst,
  onToggle,
}: {
  label: string;
  isOpen: boolean;
  isFirst: boolean;
  onToggle: () => void;
}) => (
  <button
    type="button"
    className={styles.expander}
    aria-expanded={isOpen}
    data-bench={isFirst ? "expand" : undefined}
    onClick={onToggle}
  >
    <span className="spoken">{label}</span>
    <svg className={styles.mark} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M2.5 1L8 5L2.5 9Z" />
    </svg>
  </button>
);
