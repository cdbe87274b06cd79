import type { PrintedItem } from "../../core/document/printed-items.ts";
import type { Found } from "../../core/search/filter-items.ts";
import { PhoneFold } from "../../reading/PhoneFold.tsx";
import { Item } from "./Item.tsx";
import styles from "./Unit.module.css";

/** Duties or offices in the order of the document, as far as they fit what was typed. */
export const ItemList = ({
  title,
  kind,
  id = kind,
  found,
  isAsked,
}: {
  title: string;
  kind: "duty" | "office" | "other";
  /** where there are several lists of a kind */
  id?: string;
  found: readonly Found<PrintedItem>[];
  isAsked: boolean;
}) => (
  <div className={styles.list} data-kind={kind}>
    <PhoneFold id={`unit-${id}`} line={title} isAsked={isAsked}>
      <h3 className={styles.title} data-fold-title>
        {title}
      </h3>
      <ul data-stops="one">
        {found.map(({ item, matches }) => (
          <Item key={item.cell} item={item} matches={matches} />
        ))}
      </ul>
    </PhoneFold>
  </div>
);
