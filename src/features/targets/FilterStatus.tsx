import type { FoundCard } from "../../core/views/arrange-cards.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useWords } from "../../reading/reading.tsx";
import { navigate } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Controls.module.css";

/** What a filter has left, said politely; with the way back. Empty while nothing is filtered, so that it can announce. */
export function FilterStatus({ found }: { found: readonly FoundCard[] }) {
  const t = useWords("targets");
  const { level } = usePageState();
  const isFiltered = useFilterText("targets") !== "" || level !== null;
  const counts = {
    projects: found.length,
    indicators: found.reduce((sum, { indicators }) => sum + indicators.length, 0),
  };
  const text = !isFiltered ? "" : found.length === 0 ? t("filter.nothing") : t("filter.found", counts);
  return (
    <div className={styles.status} data-empty={found.length === 0 ? "" : undefined}>
      <p role="status" aria-atomic="true">
        <span key={text}>{text}</span>
      </p>
      {isFiltered && (
        <button type="button" className={styles.clear} onClick={() => clear()}>
          {t("filter.clear")}
        </button>
      )}
    </div>
  );
}

/** The button goes with the filter; focus stays near, on the heading of the section. */
function clear() {
  navigate({ q: "", level: null });
  document.getElementById("targets-title")?.focus({ preventScroll: true });
}
