import { Hatches, useHatch } from "../../../components/Hatch.tsx";
import { formatAmount, formatShare } from "../../../core/format-amount.ts";
import { barScale } from "../../../core/views/bar-scale.ts";
import type { ProjectsSlide as Model } from "../../../core/views/slides.ts";
import { drawnAmount } from "../../../core/views/target-cards.ts";
import { Name } from "../../../reading/Name.tsx";
import { useWords } from "../../../reading/reading.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import styles from "./Parts.module.css";
import { Say, useTalkWords } from "./Say.tsx";

/** Several projects, where there are too many for a slide each: by amount, on one scale, and what they come to together. */
export function ProjectsSlide({ slide }: { slide: Model }) {
  return (
    <Hatches view="present" codes={[null]}>
      <figure className={styles.bars} data-figure="present-projects">
        <Rows slide={slide} />
      </figure>
    </Hatches>
  );
}

function Rows({ slide: { cards, together } }: { slide: Model }) {
  const t = useWords("present");
  const hatch = useHatch();
  const { language } = usePageState();
  const scale = barScale(cards.map((card) => drawnAmount(card) ?? undefined));
  const { before, after, money: unit } = useTalkWords()(together.text, together.unit);
  return (
    <ul className={styles.list}>
      {cards.map((card) => {
        const span = scale.spanOf(drawnAmount(card) ?? undefined);
        return (
          <li key={card.id} className="class-none">
            <Name printed={card.name} />
            <svg width="100%" aria-hidden="true" className={styles.hatchedBar}>
              {span !== null && (
                <rect x={`${span.start}%`} width={`${Math.max(span.length, 0.4)}%`} height="100%" fill={hatch(null)} />
              )}
            </svg>
            <Say amount={drawnAmount(card)} />
            <b className={styles.share}>{formatShare(card.share)}</b>
          </li>
        );
      })}
      <li className={styles.other}>
        <span>{t("together", { count: together.count })}</span>
        <span />
        <b className="nowrap">
          {before}
          {formatAmount(together.text, together.unit, unit, language)}
          {after}
        </b>
        <b className={styles.share}>{formatShare(together.share)}</b>
      </li>
    </ul>
  );
}
