import { useState } from "react";
import { Hatches } from "../../components/Hatch.tsx";
import { isClipped } from "../../core/document/indicators.ts";
import { type FoundCard, largestOf } from "../../core/views/arrange-cards.ts";
import { barScale } from "../../core/views/bar-scale.ts";
import { remarksOf } from "../../core/views/card-remarks.ts";
import { drawnAmount, type TargetCard } from "../../core/views/target-cards.ts";
import { BesideYearBefore, linesIn } from "../../reading/compared/BesideYearBefore.tsx";
import { Later } from "../../reading/Later.tsx";
import { useWords } from "../../reading/reading.tsx";
import { SectionFrame } from "../../reading/SectionFrame.tsx";
import { SourceLine } from "../../reading/SourceLine.tsx";
import { useChecks } from "../../reading/tails.ts";
import { usePrinted } from "../../reading/use-printing.ts";
import { AllIndicators } from "./AllIndicators.tsx";
import { Answer } from "./Answer.tsx";
import { Card } from "./Card.tsx";
import { Controls } from "./Controls.tsx";
import { FilterStatus } from "./FilterStatus.tsx";
import styles from "./Targets.module.css";
import { useProjectStatement } from "./use-project-statement.ts";
import { useFoundCards, useInferredItems, usePublishFound, useTargetCards } from "./use-target-view.ts";

const TABLE = "targets-table";
/** A brief shows so many projects, the largest ones. */
const MOST_IN_BRIEF = 6;

/** Each project with what it costs and what it promises, then all indicators in one table. */
export function Targets() {
  const t = useWords("targets");
  const cards = useTargetCards();
  const found = useFoundCards(cards);
  const statement = useProjectStatement();
  const hasIndicators = cards.some(({ indicators }) => indicators.length > 0);
  const hasClipped = cards.some(({ indicators }) => indicators.some(({ printed }) => isClipped(printed)));
  return (
    <SectionFrame view="targets" answer={<Answer cards={cards} />} {...(hasIndicators ? { table: TABLE } : {})}>
      {cards.length > 0 && (
        <>
          <BesideYearBefore lines={(comparison) => linesIn(comparison, "projects")} />
          <Controls cards={cards}>
            <FilterStatus found={found} />
          </Controls>
          <Later>
            <Projects cards={cards} found={found} />
            <SourceLine>
              {t("source", { statement, sheets: cards.filter(({ sheet }) => sheet !== null).length })}
              {hasClipped && t("sourceClipped")}
            </SourceLine>
          </Later>
        </>
      )}
    </SectionFrame>
  );
}

/** What was found, as cards and as a table. */
function Projects({ cards, found }: { cards: readonly TargetCard[]; found: readonly FoundCard[] }) {
  const t = useWords("targets");
  usePublishFound(found);
  const checks = useChecks();
  const items = useInferredItems(cards);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const printed = usePrinted();
  const isBrief = printed === "brief";
  const shown = isBrief ? largestOf(found, MOST_IN_BRIEF) : found;
  const scale = barScale(cards.map((card) => drawnAmount(card) ?? undefined));
  const toggle = (id: string) =>
    setOpened((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <figure data-figure="targets">
        <Hatches view="targets" codes={[null, ...new Set([...items.values()].map((code) => code.slice(0, 3)))]}>
          <div className={styles.cards}>
            {shown.map(({ card, indicators }) => (
              <Card
                key={card.id}
                card={card}
                found={indicators}
                scale={scale}
                remarks={remarksOf(card, checks)}
                itemCode={items.get(card) ?? null}
                isOpen={isBrief ? false : printed !== null || opened.has(card.id)}
                toggle={() => toggle(card.id)}
              />
            ))}
          </div>
        </Hatches>
      </figure>
      {shown.length < found.length && (
        <p className={styles.more}>{t("brief.more", { shown: shown.length, count: found.length })}</p>
      )}
      {cards.some(({ indicators }) => indicators.length > 0) && (
        <AllIndicators id={TABLE} cards={cards} found={found} checks={checks} />
      )}
    </>
  );
}
