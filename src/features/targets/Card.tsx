import { useId } from "react";
import { indicatorsAtRest } from "../../core/views/arrange-cards.ts";
import type { BarScale } from "../../core/views/bar-scale.ts";
import type { CardRemarks } from "../../core/views/card-remarks.ts";
import { drawnAmount, type TargetCard, type TargetIndicator } from "../../core/views/target-cards.ts";
import { isTranslated } from "../../i18n/language.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { Disclosed } from "../../reading/Disclosed.tsx";
import { useFilterText } from "../../reading/Filter.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Card.module.css";
import { CardAmount } from "./CardAmount.tsx";
import { IndicatorList } from "./IndicatorList.tsx";
import { Notes } from "./Notes.tsx";
import { PerHeadLine } from "./PerHeadLine.tsx";
import { Sheet } from "./Sheet.tsx";

/** One project: what it costs, what for, what it promises; the whole of its target sheet on opening. */
export function Card({
  card,
  found,
  scale,
  remarks,
  itemCode,
  isOpen,
  toggle,
}: {
  card: TargetCard;
  found: readonly TargetIndicator[];
  scale: BarScale;
  remarks: CardRemarks;
  /** inferred: the item by function that pays for it */
  itemCode: string | null;
  isOpen: boolean;
  toggle: () => void;
}) {
  const { level } = usePageState();
  const isFiltered = useFilterText("targets") !== "" || level !== null;
  const id = useId();
  const { sheet, indicators } = card;
  // how many people, and what one of them costs, is among the first things that a reader asks
  const hasHeads = card.perHead.kind !== "noHeadCount";
  const shown = isFiltered ? found : indicatorsAtRest(card, new Set(remarks.values.keys()));
  return (
    <>
      <article className={styles.card} data-place={card.id} aria-labelledby={`${id}-name`}>
        <BudgetBar
          project={drawnAmount(card) ?? undefined}
          scale={scale}
          code={itemCode?.slice(0, 3) ?? null}
          height={10}
        />
        <CardName id={`${id}-name`} printed={card.name} />
        <CardAmount card={card} />
        {hasHeads && (
          <p className={styles.heads}>
            <PerHeadLine perHead={card.perHead} />
          </p>
        )}
        {sheet?.text.overview != null && (
          <p className={styles.purpose}>
            <Name printed={sheet.text.overview.text} />
          </p>
        )}
        <IndicatorList indicators={shown} remarks={remarks.values} />
        <Notes card={card} notes={remarks.notes} />
        <div className={styles.foot}>
          <span>{!hasHeads && <PerHeadLine perHead={card.perHead} />}</span>
          {sheet !== null && <SheetButton card={card} controls={`${id}-sheet`} isOpen={isOpen} onClick={toggle} />}
        </div>
      </article>
      {sheet !== null && (
        <Disclosed id={`${id}-sheet`} className={styles.sheet} isOpen={isOpen} onFound={toggle}>
          <Sheet sheet={sheet} indicators={indicators} remarks={remarks} itemCode={itemCode} />
        </Disclosed>
      )}
    </>
  );
}

/** The name in the page's language, with the printed one beside a translation. */
function CardName({ id, printed }: { id: string; printed: string }) {
  const { language } = usePageState();
  return (
    <h3 id={id} className={styles.name}>
      <Name printed={printed} />
      {isTranslated(language) && (
        <small lang="zh-CN" className={styles.printedName}>
          {printed}
        </small>
      )}
    </h3>
  );
}

/** Opens the whole target sheet, and says how many indicators it has. */
function SheetButton({
  card: { name, indicators },
  controls,
  isOpen,
  onClick,
}: {
  card: TargetCard;
  controls: string;
  isOpen: boolean;
  onClick: () => void;
}) {
  const t = useWords("targets");
  const closed = indicators.length > 0 ? t("card.more", { count: indicators.length }) : t("card.sheet");
  return (
    <button
      type="button"
      className={styles.more}
      data-unpictured=""
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onClick}
    >
      <span className="spoken">
        <Sentence text={t("card.of", OPEN)} parts={{ name: <Name printed={name} /> }} />
      </span>
      <span key={String(isOpen)}>{isOpen ? t("card.less") : closed}</span>
    </button>
  );
}
