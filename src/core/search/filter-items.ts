import { fold } from "./fold.ts";
import { bestFit, compareFit, type Match, matchText } from "./match.ts";
import { ask, type Query } from "./query.ts";
import { remembered } from "./remembered.ts";

/** Something that a filter may leave, with where its texts fit; `matches` goes by the names that `textsOf` gave them. */
export interface Found<Item> {
  readonly item: Item;
  readonly matches: Readonly<Record<string, Match | null>>;
}
/** What a filter leaves; with `isNear` nothing fits wholly. */
export interface Filtered<Item> {
  readonly found: readonly Found<Item>[];
  /** nothing fits wholly; what is left fits in part */
  readonly isNear: boolean;
}

/** Folding is the greater part of the work. */
const foldOnce = remembered(fold, 5000);

const matchPrinted = (text: string | null, query: Query | null): Match | null =>
  text === null || query === null ? null : matchText(foldOnce(text), query);

/**
 * The items that fit what was typed, in their order; all of them where nothing was typed. Each text is compared by itself and
 * all of an item's together, so that 养老 in a name and 认证 in its text fit as well. Where none fits wholly, those that nearly do.
 * Of a question the reading counts that fits best; of two alike the one with fewer words set aside.
 */
export function filterItems<Item>(
  items: readonly Item[],
  typed: string,
  textsOf: (item: Item) => Readonly<Record<string, string | null>>,
): Filtered<Item> {
  const asked = ask(typed);
  if (asked === null) return { found: items.map((item) => ({ item, matches: {} })), isNear: false };
  const texts = items.map(textsOf);
  let best: readonly Fitting<Item>[] = [];
  let bestOf: Match["fit"] | null = null;
  for (const query of asked.readings) {
    const all = items.flatMap((item, index) => fitting(item, texts[index] ?? {}, query) ?? []);
    const fit = bestFit(all.map((each) => each.fit));
    if (fit === null || (bestOf !== null && compareFit(bestOf, fit) <= 0)) continue;
    [best, bestOf] = [all, fit];
    if (fit === "exact") break;
  }
  // one word that stands somewhere as typed is not looked for in pieces elsewhere
  const isWord = bestOf === "exact" && asked.readings.every(({ runs }) => runs.length <= 1);
  const wholly = best.filter(({ fit }) => (isWord ? fit === "exact" : fit !== "near"));
  return {
    found: (wholly.length > 0 ? wholly : best).map(({ found }) => found),
    isNear: wholly.length === 0 && best.length > 0,
  };
}

interface Fitting<Item> {
  readonly fit: Match["fit"];
  readonly found: Found<Item>;
}

function fitting<Item>(item: Item, texts: Readonly<Record<string, string | null>>, query: Query): Fitting<Item> | null {
  const whole = matchPrinted(
    Object.values(texts)
      .filter((text) => text !== null)
      .join("\n"),
    query,
  );
  const matches = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, matchPrinted(text, query)]));
  const fit = bestFit([...Object.values(matches), whole].map((match) => match?.fit));
  return fit === null
    ? null
    : { fit, found: { item, matches: whole === null ? matches : partly(matches, texts, query) } };
}

/** Where an item fits only as a whole, each of its texts still shows its part. */
const partly = (
  matches: Readonly<Record<string, Match | null>>,
  texts: Readonly<Record<string, string | null>>,
  query: Query,
): Readonly<Record<string, Match | null>> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, matches[name] ?? partOf(text, query)]));

const partOf = (text: string | null, query: Query): Match | null =>
  query.runs.reduce<Match | null>(
    (found, run) => found ?? matchPrinted(text, { text: run.text, forms: run.forms, runs: [run] }),
    null,
  );
