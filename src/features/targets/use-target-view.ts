import { useMemo } from "react";
import { inferLinks } from "../../core/checks/inferred-links.ts";
import { indicatorKey } from "../../core/exports/row-keys.ts";
import { type FoundCard, filterCards, sortCards } from "../../core/views/arrange-cards.ts";
import { type TargetCard, targetCardsOf } from "../../core/views/target-cards.ts";
import { compareIn } from "../../i18n/language.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useBudget, useName, useWords } from "../../reading/reading.tsx";
import { usePublishShown } from "../../reading/shown.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { DEFAULT_VIEW_STATE, orderOf } from "../../view-state/view-state.ts";

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

/** Compares names as the reader's language does: by pinyin, by alphabet. */
function useCompareNames(): (a: string, b: string) => number {
  const nameOf = useName();
  const { language } = usePageState();
  const compare = compareIn(language);
  return (a, b) => compare(nameOf(a).text, nameOf(b).text);
}

/** What the address asks of the cards, in the words of the controls; empty where nothing. */
function useCriteria(): readonly string[] {
  const t = useWords("targets");
  const state = usePageState();
  const text = useFilterText("targets").trim();
  const { sort, level } = state;
  const order = orderOf(state);
  const isOwnOrder = sort === DEFAULT_VIEW_STATE.sort && order === orderOf({ sort, order: null });
  const direction = t(sort !== "name" ? `sort.${order}` : order === "asc" ? "sort.nameAsc" : "sort.nameDesc");
  return [
    ...(level === null ? [] : [t(`level.${level}`)]),
    ...(text === "" ? [] : [text]),
    ...(isOwnOrder ? [] : [`${t("sort.label")} ${t(`sort.${sort}`)} ${direction}`]),
  ];
}

/** What stands on the page of the cards and their indicators, for a download. */
export function usePublishFound(found: readonly FoundCard[]): void {
  const criteria = useCriteria();
  const keys = found.flatMap(({ card, indicators }) => [
    card.id,
    ...indicators.map(({ printed }) => indicatorKey(card.id, printed.line)),
  ]);
  usePublishShown("targets", criteria.length === 0 ? null : { keys, criteria });
}

/** The cards in the order and with the indicators that the address asks for. */
export function useFoundCards(cards: readonly TargetCard[]): readonly FoundCard[] {
  const state = usePageState();
  const nameOf = useName();
  const compareNames = useCompareNames();
  const text = useFilterText("targets");
  const sorted = sortCards(cards, state.sort, orderOf(state), (a, b) => compareNames(a.name, b.name));
  return filterCards(sorted, { level: state.level, text }, (printed) => [printed, nameOf(printed).text]);
}
