import type { CellReference } from "../document/cell-reference.ts";
import { amountOf, compareAmounts, type Yuan } from "../money.ts";
import {
  drawnAmount,
  INDICATOR_LEVELS,
  type IndicatorLevel,
  type TargetCard,
  type TargetIndicator,
} from "./target-cards.ts";

/** What the cards of projects are sorted by. */
export type CardSort = "amount" | "name" | "indicators" | "perhead";

const amountKey = (card: TargetCard): Yuan | null => {
  const amount = drawnAmount(card);
  return amount?.text == null ? null : amountOf(amount.text, amount.unit);
};
const perHeadKey = ({ perHead }: TargetCard): Yuan | null =>
  perHead.kind === "computed" ? amountOf(perHead.yuan, "yuan") : null;

/** Compares by a key; cards without one come last in either direction. */
const byKey =
  (keyOf: (card: TargetCard) => Yuan | null, direction: number) =>
  (a: TargetCard, b: TargetCard): number => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return direction * compareAmounts(left, right);
  };

/** Sorts cards; equal ones stay in the order of the document. `compareNames` knows the reader's language. */
export function sortCards(
  cards: readonly TargetCard[],
  sort: CardSort,
  order: "asc" | "desc",
  compareNames: (a: TargetCard, b: TargetCard) => number,
): readonly TargetCard[] {
  const direction = order === "asc" ? 1 : -1;
  const compare = {
    amount: byKey(amountKey, direction),
    perhead: byKey(perHeadKey, direction),
    name: (a: TargetCard, b: TargetCard) => direction * compareNames(a, b),
    indicators: (a: TargetCard, b: TargetCard) => direction * (a.indicators.length - b.indicators.length),
  }[sort];
  return [...cards].sort(compare);
}

/** The largest so many projects by amount, in the order in which they stand; all of them where there are no more. */
export function largestOf(found: readonly FoundCard[], most: number): readonly FoundCard[] {
  if (found.length <= most) return found;
  const largest = new Set(
    sortCards(
      found.map(({ card }) => card),
      "amount",
      "desc",
      () => 0,
    ).slice(0, most),
  );
  return found.filter(({ card }) => largest.has(card));
}

/** What of the projects is shown: a level of indicators, words, or both. */
export interface CardFilter {
  readonly level: IndicatorLevel | null;
  readonly text: string;
}
/** A card that the filter leaves, with the indicators that fit. */
export interface FoundCard {
  readonly card: TargetCard;
  readonly indicators: readonly TargetIndicator[];
}

/** Full-width and capital letters are as good as plain ones; spaces between Han characters were made by the printer. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * The cards that a filter leaves, each with the indicators that fit. A text found in a project's name or in a text of its
 * sheet keeps the whole project; `namesOf` gives every name of a printed text, in both languages.
 */
export function filterCards(
  cards: readonly TargetCard[],
  filter: CardFilter,
  namesOf: (printed: string) => readonly string[],
): readonly FoundCard[] {
  const wanted = plain(filter.text);
  const found = (printed: string | null | undefined) =>
    printed != null && namesOf(printed).some((name) => plain(name).includes(wanted));
  const inIndicator = ({ printed }: TargetIndicator) =>
    [printed.name, printed.periodName, printed.annualName, printed.level2, printed.period, printed.annual].some(found);
  const inProject = ({ name, sheet }: TargetCard) =>
    [name, sheet?.name, ...Object.values(sheet?.text ?? {}).map((text) => text?.text)].some(found);
  return cards.flatMap((card) => {
    const ofLevel = card.indicators.filter(({ level }) => filter.level === null || level === filter.level);
    const whole = wanted === "" || inProject(card);
    const indicators = whole ? ofLevel : ofLevel.filter(inIndicator);
    return indicators.length > 0 || (whole && filter.level === null) ? [{ card, indicators }] : [];
  });
}

/** Indicators by level, in the order of the form; each level at most once. */
export const groupByLevel = (
  indicators: readonly TargetIndicator[],
): readonly { readonly level: IndicatorLevel; readonly indicators: readonly TargetIndicator[] }[] =>
  INDICATOR_LEVELS.map((level) => ({ level, indicators: indicators.filter((one) => one.level === level) })).filter(
    (group) => group.indicators.length > 0,
  );

const AT_REST = 4;
/** What a closed card shows: the first indicator of each level and the first that carries a remark, then more output up to four. */
export function indicatorsAtRest(card: TargetCard, remarked: ReadonlySet<CellReference>): readonly TargetIndicator[] {
  const chosen = new Set(groupByLevel(card.indicators).flatMap(({ indicators }) => indicators.slice(0, 1)));
  const noted = card.indicators.find(({ cell }) => remarked.has(cell));
  if (noted !== undefined) chosen.add(noted);
  for (const indicator of card.indicators) if (chosen.size < AT_REST) chosen.add(indicator);
  return card.indicators.filter((indicator) => chosen.has(indicator));
}
