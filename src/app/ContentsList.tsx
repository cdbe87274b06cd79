import { StateLink } from "../reading/StateLink.tsx";
import { useViewName } from "../reading/view-name.ts";
import type { ViewId } from "../views.ts";
import { VIEW_IDS } from "../views.ts";
import styles from "./Contents.module.css";

/** The sections of the page in order; each link is an address of its own. */
export function ContentsList({ current }: { current?: ViewId | undefined }) {
  const nameOf = useViewName();
  return (
    <ol className={styles.list}>
      {VIEW_IDS.map((view) => (
        <li key={view}>
          <StateLink to={{ view, code: null, cell: null }} aria-current={view === current ? "true" : undefined}>
            {nameOf(view, "contentsOf")}
          </StateLink>
        </li>
      ))}
    </ol>
  );
}
