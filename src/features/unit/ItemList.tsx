import type { PrintedItem } from "../../core/budget/printed-items.ts";
import type { Found } from "../../core/search/filter-items.ts";
import { Item } from "./Item.tsx";
import styles from "./Unit.module.css";

/** Duties or offices in the order of the document, as far as they fit what was typed. */
export const ItemList = ({
  title,
  kind,
  found,
}: {
  title: string;
  kind: "duty" | "office";
  found: readonly Found<PrintedItem>[];
}) => (
  <div className={styles.list} data-kind={kind}>
    <h3 className={styles.title}>{title}</h3>
    <ul>
      {found.map(({ item, matches }) => (
        <Item key={item.cell} item={item} matches={matches} />
      ))}
    </ul>
  </div>
);
