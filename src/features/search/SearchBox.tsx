import { useId } from "react";
import { useWords } from "../../reading/reading.tsx";
import { useLoaded } from "../../reading/use-loaded.ts";
import type { PageAct } from "./commands.ts";
import styles from "./Search.module.css";
import { SearchField } from "./SearchField.tsx";
import { type SearchBoxState, useSearchBox } from "./use-search-box.ts";

const loadResults = () => import("./Results.tsx").then(({ Results }) => Results);

/** The one search of the page: a field in the bar, on a telephone behind a word; its results below it, by pointer or by keys alone. */
export function SearchBox({ act = () => undefined }: { act?: (asked: PageAct) => void }) {
  const t = useWords("shell");
  const id = useId();
  const box = useSearchBox();
  const isExpanded = box.isShown || box.isOpen;
  const follow = (asked: PageAct | null) => {
    box.follow();
    if (asked !== null) act(asked);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the older browsers
    <div
      ref={box.root}
      className={styles.search}
      role="search"
      data-needs-script
      data-shown={isExpanded ? "" : undefined}
    >
      <button ref={box.opener} type="button" className={styles.opener} aria-expanded={isExpanded} onClick={box.open}>
        {t("search.open")}
      </button>
      <SearchField id={id} box={box} />
      <ResultPanel id={`${id}results`} box={box} isExpanded={isExpanded} onFollow={follow} />
    </div>
  );
}

/** The results, loaded when the field is first asked for. */
function ResultPanel({
  id,
  box: { text, isOpen, active },
  isExpanded,
  onFollow,
}: {
  id: string;
  box: SearchBoxState;
  isExpanded: boolean;
  onFollow: (act: PageAct | null) => void;
}) {
  const t = useWords("shell");
  const Panel = useLoaded(loadResults, isExpanded);
  if (!isExpanded) return null;
  return (
    <div className={styles.panel} hidden={!isOpen}>
      {Panel === null ? (
        <p className={styles.waiting}>{t("search.loading")}</p>
      ) : Panel === "failed" ? (
        <p className={styles.waiting} role="alert">
          {t("search.failed")}
        </p>
      ) : (
        <Panel id={id} text={text} active={active.index} onFollow={onFollow} />
      )}
    </div>
  );
}
