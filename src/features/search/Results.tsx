import { useContext, useDeferredValue, useEffect, useMemo, useState } from "react";
import { findItems } from "../../core/search/find-items.ts";
import { type Initials, NO_INITIALS } from "../../core/search/initials.ts";
import { DatasetContext, EnglishContext, useOpening, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { fetchInitials } from "./fetch-initials.ts";
import { Result } from "./Result.tsx";
import styles from "./Search.module.css";
import { searchedOf } from "./searched.ts";

export interface ResultsProps {
  readonly id: string;
  readonly text: string;
  /** which result the keys have chosen; -1 is none */
  readonly active: number;
  readonly onFollow: () => void;
}

function useInitials(): Initials {
  const { datasetId } = useOpening();
  const [initials, setInitials] = useState<Initials>(NO_INITIALS);
  useEffect(() => {
    let isGone = false;
    void fetchInitials(datasetId).then((found) => !isGone && setInitials(found));
    return () => {
      isGone = true;
    };
  }, [datasetId]);
  return initials;
}

/** What was found, by kind, the best kind first; how many is said politely. */
export function Results({ id, text, active, onFollow }: ResultsProps) {
  const t = useWords("search");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const readDataset = useContext(DatasetContext);
  const english = useContext(EnglishContext);
  const initials = useInitials();
  // a key is answered first, the list follows
  const sought = useDeferredValue(text);
  const groups = useMemo(
    () => findItems(searchedOf(readDataset(), english), sought, initials),
    [readDataset, english, sought, initials],
  );
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const hasAmount = groups.some(({ found }) => found.some(({ item }) => item.amount?.text != null));
  const said = count === 0 ? t("nothing") : t("found", { count });
  let place = 0;
  return (
    <>
      <div className={styles.said}>
        <p role="status" aria-atomic="true">
          <span key={said}>{said}</span>
        </p>
        {hasAmount && <p className={styles.unit}>{t("unit", { unit: shell(`unit.${money}`) })}</p>}
      </div>
      <div id={id} role="listbox" aria-label={t("results")}>
        {groups.map(({ group, found, count: all }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className={styles.group}>
            <p id={`${id}-${group}`} className={styles.kind}>
              {t(`group.${group}`)}
            </p>
            <div className={styles.list}>
              {found.map((each) => {
                const at = place++;
                return (
                  <Result
                    key={each.item.id}
                    id={`${id}-${at}`}
                    found={each}
                    isActive={at === active}
                    onFollow={onFollow}
                  />
                );
              })}
              {all > found.length && <p className={styles.more}>{t("more", { count: all - found.length })}</p>}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
