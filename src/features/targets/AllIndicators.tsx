import { useMedia } from "../../components/use-media.ts";
import type { Check } from "../../core/checks/check.ts";
import type { FoundCard } from "../../core/views/arrange-cards.ts";
import { remarksOf } from "../../core/views/card-remarks.ts";
import type { TargetCard } from "../../core/views/target-cards.ts";
import { Name } from "../../reading/Name.tsx";
import { PhoneFold } from "../../reading/PhoneFold.tsx";
import { NARROW } from "../../reading/phone-folds.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./AllIndicators.module.css";
import { IndicatorList } from "./IndicatorList.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";

/** All indicators that the filter leaves: a table where there is room for its columns, else a list under the names of the projects. */
export function AllIndicators({
  id,
  cards,
  found,
  checks,
}: {
  id: string;
  cards: readonly TargetCard[];
  found: readonly FoundCard[];
  checks: readonly Check[];
}) {
  const t = useWords("targets");
  const isNarrow = useMedia(NARROW);
  const count = found.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const all = cards.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <div className={styles.place} data-whole="">
      <PhoneFold id="targets-all" line={t("fold", { count })}>
        {isNarrow ? (
          <div id={id} tabIndex={-1}>
            {count < all && <p className={styles.caption}>{t("table.captionFound", { count: all, found: count })}</p>}
            {found.map(({ card, indicators }) => (
              <section key={card.id} aria-labelledby={`${id}-${card.id}`} className={styles.project}>
                <h4 id={`${id}-${card.id}`}>
                  <Name printed={card.name} />
                </h4>
                <IndicatorList indicators={indicators} remarks={remarksOf(card, checks).values} />
              </section>
            ))}
          </div>
        ) : (
          <IndicatorTable id={id} cards={cards} found={found} />
        )}
      </PhoneFold>
    </div>
  );
}
