import { useId } from "react";
import { refine } from "../view-state/navigation.ts";
import { usePageState } from "../view-state/use-page-state.ts";
import type { ViewId } from "../views.ts";
import styles from "./Filter.module.css";
import { useWords } from "./reading.tsx";
import { SearchField } from "./SearchField.tsx";
import { usePublishShown } from "./shown.ts";

/** `q` is one key for several views: it holds for the one that the address names. */
export const useFilterText = (view: ViewId): string => {
  const state = usePageState();
  return state.view === view ? state.q : "";
};

/** What is typed leaves of a view, for a download of it. */
export function usePublishFound(view: ViewId, keys: readonly string[]): void {
  const text = useFilterText(view).trim();
  usePublishShown(view, text === "" ? null : { keys, criteria: [text] });
}

/** The field that filters a view: labelled in sight, what is typed stands in the address and leaves no step. */
export function FilterField({ view, label, example }: { view: ViewId; label: string; example: string }) {
  const id = useId();
  const text = useFilterText(view);
  return (
    <div className={styles.field} data-needs-script>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <SearchField
        id={id}
        className={styles.input}
        placeholder={example}
        text={text}
        find={(q) => refine({ view, q })}
      />
    </div>
  );
}

/** What a filter has left, said politely, and the way back. Empty while nothing is filtered, so that it can announce. */
export function FilterStatus({ view, text }: { view: ViewId; text: string }) {
  const t = useWords("shell");
  const isFiltered = useFilterText(view) !== "";
  const clear = () => {
    refine({ q: "" });
    // the button goes with the filter
    document.getElementById(`${view}-title`)?.focus({ preventScroll: true });
  };
  return (
    <div className={styles.status} data-filtered={isFiltered ? "" : undefined}>
      <p role="status" aria-atomic="true">
        <span key={text}>{isFiltered ? text : ""}</span>
      </p>
      {isFiltered && (
        <button type="button" className={styles.clear} onClick={clear}>
          {t("filter.clear")}
        </button>
      )}
    </div>
  );
}
