import type { ReactNode } from "react";
import styles from "./TreeTable.module.css";
import { ROLE, type TreeColumn } from "./tree-columns.ts";

/** A cell beside the leading one, with its head as a label for narrow pages. */
export const TreeCell = <Node,>({
  column: { place, short },
  children,
}: {
  readonly column: TreeColumn<Node>;
  readonly children: ReactNode;
}) => (
  <td
    {...ROLE.cell}
    className={`${styles.cell} ${styles[place]}`}
    data-label={short}
    data-uncopied={place === "bar" ? "" : undefined}
  >
    {children}
  </td>
);
