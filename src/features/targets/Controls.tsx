import type { ReactNode } from "react";
import type { TargetCard } from "../../core/views/target-cards.ts";
import { Choice, ChoiceGroup } from "../../reading/Choices.tsx";
import { useFilterText } from "../../reading/Filter.tsx";
import { FindField } from "../../reading/FindField.tsx";
import { useWords } from "../../reading/reading.tsx";
import { navigate, refine } from "../../view-state/navigation.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { LEVELS, type Order, orderOf, SORTS, type Sort } from "../../view-state/view-state.ts";
import styles from "./Controls.module.css";

const naturalOrder = (sort: Sort): Order => orderOf({ sort, order: null });
const flipped = (order: Order): Order => (order === "asc" ? "desc" : "asc");

/** Pressing the chosen sort again turns it round; a natural order is left out of the address. */
function press(sort: Sort, chosen: Sort, order: Order) {
  const next = sort === chosen ? flipped(order) : naturalOrder(sort);
  navigate({ sort, order: next === naturalOrder(sort) ? null : next });
}

export function Controls({ cards, children }: { cards: readonly TargetCard[]; children: ReactNode }) {
  const t = useWords("targets");
  const text = useFilterText("targets");
  return (
    <div id="targets-controls">
      <div className={styles.controls}>
        {cards.length > 1 && <SortButtons />}
        {cards.some(({ indicators }) => indicators.length > 0) && <LevelButtons cards={cards} />}
        <div className={styles.find}>
          <FindField label={t("filter.find")} text={text} onFind={(q) => refine({ view: "targets", q })} />
        </div>
      </div>
      {children}
    </div>
  );
}

function SortButtons() {
  const t = useWords("targets");
  const state = usePageState();
  const order = orderOf(state);
  const direction = state.sort === "name" ? t(order === "asc" ? "sort.nameAsc" : "sort.nameDesc") : t(`sort.${order}`);
  return (
    <ChoiceGroup className={styles.group} label={t("sort.label")}>
      {SORTS.map((sort) => (
        <Choice key={sort} isChosen={state.sort === sort} onClick={() => press(sort, state.sort, order)}>
          <span>{t(`sort.${sort}`)}</span>
          {state.sort === sort && (
            <>
              <span aria-hidden="true">{order === "asc" ? " ↑" : " ↓"}</span>
              <span className="spoken" key={direction}>{` ${direction}`}</span>
            </>
          )}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}

function LevelButtons({ cards }: { cards: readonly TargetCard[] }) {
  const t = useWords("targets");
  const { level: chosen } = usePageState();
  const indicators = cards.flatMap((card) => card.indicators);
  const present = LEVELS.filter((level) => level === chosen || indicators.some((one) => one.level === level));
  return (
    <ChoiceGroup className={styles.group} label={t("filter.label")}>
      <Choice isChosen={chosen === null} onClick={() => navigate({ level: null })} count={indicators.length}>
        {t("filter.all")}
      </Choice>
      {present.map((level) => (
        <Choice
          key={level}
          isChosen={chosen === level}
          onClick={() => navigate({ level })}
          count={indicators.filter((one) => one.level === level).length}
        >
          {t(`level.${level}`)}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}
