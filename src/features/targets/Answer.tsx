import { formatShare } from "../../core/format-amount.ts";
import { extremesOf, projectTotalOf, type TargetCard } from "../../core/views/target-cards.ts";
import { Amount } from "../../reading/Amount.tsx";
import { useBudget, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";

/** How many projects for how much, with how many indicators, and how uneven they are; only as far as the document says. */
export function Answer({ cards }: { cards: readonly TargetCard[] }) {
  const t = useWords("targets");
  const { dataset } = useBudget();
  if (cards.length === 0) return t("answer.none");
  const total = projectTotalOf(dataset);
  const indicators = cards.reduce((count, card) => count + card.indicators.length, 0);
  const extremes = cards.length > 1 ? extremesOf(cards) : null;
  const largest = extremes?.largest.share ?? null;
  const smallest = extremes?.smallest.share ?? null;
  const sentence = [
    t(cards.length === 1 ? "answer.oneProject" : "answer.projects", OPEN),
    total?.text == null ? "" : t("answer.total", OPEN),
    indicators > 0 ? t("answer.indicators", OPEN) : t("answer.noSheets"),
    largest === null || smallest === null ? "" : t("answer.extremes", OPEN),
    t("answer.end"),
  ].join("");
  return (
    <Sentence
      text={sentence}
      parts={{
        projects: <span>{cards.length}</span>,
        total: total?.text == null ? null : <Amount amount={{ ...total, text: total.text }} />,
        indicators: <b>{indicators}</b>,
        largest: (
          <b className="nowrap" data-leads={extremes?.largest.amount?.cell}>
            {formatShare(largest)}
          </b>
        ),
        smallest: (
          <b className="nowrap" data-leads={extremes?.smallest.amount?.cell}>
            {formatShare(smallest)}
          </b>
        ),
      }}
    />
  );
}
