import { useMemo } from "react";
import { type FoundCard, filterCards, sortCards } from "../../core/budget/arrange-cards.ts";
import { type TargetCard, targetCardsOf } from "../../core/budget/target-cards.ts";
import { inferLinks } from "../../core/checks/inferred-links.ts";
import { useBudget, useName } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { orderOf } from "../../view-state/view-state.ts";

/** The cards of this data set; the same array as long as the data set is the same. */
export function useTargetCards(): readonly TargetCard[] {
  const { dataset } = useBudget();
  return useMemo(() => targetCardsOf(dataset), [dataset]);
}

/** The item by function that the sums suggest for each project, as a code; nothing where they suggest none. */
export function useInferredItems(cards: readonly TargetCard[]): ReadonlyMap<TargetCard, string> {
  const { dataset } = useBudget();
  return useMemo(() => {
    const links = inferLinks(dataset).filter(({ reason }) => reason === "onlyTheseProjectsAddUp");
    return new Map(
      cards.flatMap((card) => {
        const link = links.find(({ to }) => card.amount !== null && to.includes(card.amount.cell));
        return link === undefined ? [] : [[card, link.code] as const];
      }),
    );
  }, [dataset, cards]);
}

/** `q` is one key for several views: here it holds while the address names this one. */
export const useFilterText = (): string => {
  const { view, q } = usePageState();
  return view === "targets" ? q : "";
};

const COLLATORS = { zh: new Intl.Collator("zh-CN"), en: new Intl.Collator("en") };
/** Compares names as the reader's language does: by pinyin, by alphabet. */
export function useCompareNames(): (a: string, b: string) => number {
  const nameOf = useName();
  const { language } = usePageState();
  return (a, b) => COLLATORS[language].compare(nameOf(a).text, nameOf(b).text);
}

/** The cards in the order and with the indicators that the address asks for. */
export function useFoundCards(cards: readonly TargetCard[]): readonly FoundCard[] {
  const state = usePageState();
  const nameOf = useName();
  const compareNames = useCompareNames();
  const text = useFilterText();
  const sorted = sortCards(cards, state.sort, orderOf(state), (a, b) => compareNames(a.name, b.name));
  return filterCards(sorted, { level: state.level, text }, (printed) => [printed, nameOf(printed).text]);
}
