import { useEffect, useState } from "react";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { useViewName } from "../../reading/view-name.ts";
import type { ViewId } from "../../views.ts";
import { ASKED_VIEW_IDS, VIEW_IDS } from "../../views.ts";
import styles from "./Contents.module.css";

/** The sections of the page in order, and the comparison where there is something to compare; each link is an address of its own. Below them, the way to a document of the reader's own. */
export function ContentsList({ current }: { current?: ViewId | undefined }) {
  const nameOf = useViewName();
  const t = useWords("shell");
  const { opened } = useOpening();
  const [isSeveral, setSeveral] = useState(false);
  // the page as it was served lists what every page has
  useEffect(() => setSeveral(document.documentElement.dataset.several !== undefined), []);
  const views: readonly ViewId[] = isSeveral ? [...VIEW_IDS, ...ASKED_VIEW_IDS] : VIEW_IDS;
  return (
    <>
      <ol className={styles.list}>
        {views.map((view) => (
          <li key={view}>
            <StateLink to={{ view, code: null, cell: null }} aria-current={view === current ? "true" : undefined}>
              {nameOf(view, "contentsOf")}
            </StateLink>
          </li>
        ))}
      </ol>
      {opened === undefined && (
        <p className={styles.own} data-beside="" data-needs-script="">
          <StateLink to={{ open: true }}>{t("footer.open")}</StateLink>
        </p>
      )}
    </>
  );
}
