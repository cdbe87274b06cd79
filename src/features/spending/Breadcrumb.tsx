import type { FunctionalTree } from "../../core/document/functional-tree.ts";
import { Figure } from "../../reading/Figure.tsx";
import { InUnit } from "../../reading/InUnit.tsx";
import { useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { ALL_CODES } from "../../view-state/view-state.ts";
import styles from "./Breadcrumb.module.css";
import { LineLink, LineName } from "./LineLink.tsx";
import type { Level } from "./level.ts";

/** From the total down to where the reader is, each level with its printed amount. */
export function Breadcrumb({ tree, level }: { tree: FunctionalTree; level: Level }) {
  const t = useWords("spending");
  const { moneyUnit: money } = usePageState();
  const steps = [
    { key: "total", line: null, total: tree.total?.total },
    ...level.path.map((line) => ({ key: line.code, line, total: line.amounts.total })),
  ];
  return (
    <nav aria-label={t("crumb")} data-whole="">
      <ol className={styles.crumb}>
        {steps.map(({ key, line, total }, index) => {
          const isCurrent = index === steps.length - 1;
          return (
            <li key={key} className={isCurrent ? styles.current : styles.above}>
              {isCurrent ? (
                <span className={styles.step} aria-current="location">
                  {line === null ? t("total") : <LineName line={line} />}
                </span>
              ) : (
                <span className={styles.step}>
                  {line === null ? (
                    <StateLink to={{ view: "spending", code: ALL_CODES }} id="spending-crumb-total">
                      {t("total")}
                    </StateLink>
                  ) : (
                    <LineLink line={line} place="crumb" />
                  )}
                </span>
              )}
              {total !== undefined && (
                <b className={styles.amount}>
                  {isCurrent && total.text !== null ? (
                    <InUnit money={money} before={styles.currency} after={styles.unit}>
                      <Figure amount={total} place="table" />
                    </InUnit>
                  ) : (
                    <Figure amount={total} place="table" />
                  )}
                </b>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
