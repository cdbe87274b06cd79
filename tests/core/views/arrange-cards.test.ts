import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  filterCards,
  groupByLevel,
  indicatorsAtRest,
  largestOf,
  sortCards,
} from "../../../src/core/views/arrange-cards.ts";
import { INDICATOR_LEVELS, targetCardsOf } from "../../../src/core/views/target-cards.ts";
import { datong } from "../../published.ts";

const cards = targetCardsOf(datong);
const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
const all = { level: null, text: "" } as const;
const own = (printed: string) => [printed];

describe("the cards of projects", () => {
  it("are sorted by amount, name, indicators or cost per head, and none is lost or doubled", () => {
    const amounts = sortCards(cards, "amount", "desc", byName).map(({ amount }) => Number(amount?.text));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...cards]),
        fc.constantFrom("amount", "name", "indicators", "perhead" as const),
        fc.constantFrom("asc", "desc" as const),
        (some, sort, order) => {
          const sorted = sortCards(some, sort, order, byName);
          expect([...sorted].sort(byName)).toEqual([...some].sort(byName));
        },
      ),
    );
  });

  it("without an amount per head come last in either direction", () => {
    for (const order of ["asc", "desc"] as const) {
      const kinds = sortCards(cards, "perhead", order, byName).map(({ perHead }) => perHead.kind === "computed");
      expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false));
    }
    const ascending = sortCards(cards, "perhead", "asc", byName).flatMap(({ perHead }) =>
      perHead.kind === "computed" ? [Number(perHead.yuan)] : [],
    );
    expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  });

  it("are the largest few in the order in which they stand, and all where there are no more", () => {
    const found = filterCards(cards, all, own);
    const two = largestOf(found, 2);
    expect(two.map(({ card }) => card.amount?.text).sort()).toEqual(["191.00", "281.00"]);
    expect(two).toEqual(found.filter((each) => two.includes(each)));
    expect(largestOf(found, 6)).toBe(found);
  });

  it("that a filter leaves keep the indicators that fit; a hit in the project keeps them all", () => {
    const left = (text: string, level: (typeof INDICATOR_LEVELS)[number] | null = null) =>
      filterCards(cards, { level, text }, own);
    expect(left("")).toHaveLength(6);
    const [whole] = left("残疾人就业保障金");
    expect(whole?.indicators).toEqual(whole?.card.indicators);
    expect(left("ｊ残疾人")).toHaveLength(1);
    expect(left("没有这样的项目")).toEqual([]);
    for (const level of INDICATOR_LEVELS)
      for (const { indicators } of left("", level)) expect(indicators.every((each) => each.level === level)).toBe(true);
    const english = filterCards(cards, { level: null, text: "LEVY" }, (printed) =>
      printed.startsWith("J残疾人就业保障金") ? [printed, "Disability levy"] : [printed],
    );
    expect(english.map(({ card }) => card.name)).toContain("J残疾人就业保障金");
  });

  it("show closed the first of each level and the one with a remark, at least four where there are as many", () => {
    for (const card of cards) {
      const last = card.indicators.at(-1);
      const shown = indicatorsAtRest(card, new Set(last === undefined ? [] : [last.cell]));
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(4, card.indicators.length));
      if (last !== undefined) expect(shown).toContain(last);
      expect(shown).toEqual(card.indicators.filter((each) => shown.includes(each)));
      const levels = groupByLevel(card.indicators);
      for (const { indicators } of levels) expect(shown).toContain(indicators[0]);
      expect(levels.flatMap(({ indicators }) => indicators)).toHaveLength(card.indicators.length);
    }
  });
});
