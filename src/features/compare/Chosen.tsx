import type { ComparedColumn } from "../../core/views/comparison/columns.ts";
import { NameText } from "../../reading/Name.tsx";
import { useName, useOpening, useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Comparison.module.css";
import type { FailedSource } from "./Comparison.tsx";

/** What is compared, each with a way out of the comparison; what did not come, and why. */
export function Chosen({
  columns,
  failed,
  isLoading,
  onRetry,
}: {
  columns: readonly ComparedColumn[];
  failed: readonly FailedSource[];
  isLoading: boolean;
  onRetry: () => void;
}) {
  const t = useWords("compare");
  const shell = useWords("shell");
  const nameOf = useName();
  const { with: others } = usePageState();
  const { datasetId } = useOpening();
  const without = (id: string) => {
    const left = (others ?? "").split(",").filter((other) => other !== id);
    return left.length === 0 ? null : left.join(",");
  };
  return (
    <>
      <ul className={styles.chosen} aria-label={t("chosen")}>
        {columns.map(({ id, unit, year, phase, complete }) => (
          <li key={id}>
            <NameText name={nameOf(unit)} /> {t("column.edition", { year, phase: t(`phase.${phase}`) })}
            {!complete && <span className={styles.quiet}> {t("incomplete")}</span>}
            {id !== datasetId && (
              <StateLink to={{ with: without(id) }} className={styles.leave} aria-label={t("leaveOutNamed", { id })}>
                {t("leaveOut")}
              </StateLink>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {isLoading && <p className={styles.quiet}>{t("loadingMore")}</p>}
        {failed.map(({ id, reason }) => (
          <p key={id}>
            {t("failed", { id, reason })}{" "}
            <button type="button" className="button" onClick={onRetry}>
              {shell("retry")}
            </button>
          </p>
        ))}
      </div>
    </>
  );
}
