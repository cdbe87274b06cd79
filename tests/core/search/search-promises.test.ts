import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCell } from "../../../src/core/document/provenance.ts";
import { groupDigits } from "../../../src/core/format-amount.ts";
import { readFigureQuery } from "../../../src/core/search/figure-query.ts";
import { findFigures } from "../../../src/core/search/find-figures.ts";
import { fold } from "../../../src/core/search/fold.ts";
import { matchText } from "../../../src/core/search/match.ts";
import { printedFiguresOf } from "../../../src/core/search/printed-figures.ts";
import { readQuery } from "../../../src/core/search/query.ts";
import { datong } from "../exports/exporting.ts";

const figures = printedFiguresOf(datong);
const SHOWN = { money: "wan", language: "zh" } as const;
const found = (typed: string) => {
  const query = readFigureQuery(typed);
  return query === null ? [] : findFigures(figures, query, SHOWN).whole.flatMap((row) => row.figures);
};

describe("every figure that the document prints", () => {
  it("is found by its digits, grouped or not, at the very cell where it stands", () => {
    const amounts = figures.filter(({ digits, unit }) => unit === "wan" && /\.\d\d$/.test(digits));
    expect(amounts.length).toBeGreaterThan(100);
    for (const { digits, cell } of amounts.filter((_, at) => at % 7 === 0))
      for (const typed of [digits, groupDigits(digits), `${digits}万元`])
        expect(
          found(typed).map((each) => each.cell),
          typed,
        ).toContain(cell);
  });

  it("leads to a place that the page can show", () => {
    for (const { cell } of figures) expect(findCell(datong, cell), cell).not.toBeNull();
  });

  it("is not found by another number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (hundredths) => {
        const typed = (hundredths / 100).toFixed(2);
        for (const { value, yuan } of found(typed)) expect([value, yuan]).toContain(readFigureQuery(typed)?.value);
      }),
    );
  });
});

describe("what is typed", () => {
  const texts = fc.string({ unit: fc.constantFrom(..."社会保障和就业支出 budget预算（）208.-“”ＡＢ") });

  it("is found in itself, whatever its quotation marks, width and spaces", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const query = readQuery(text);
        if (query !== null) expect(matchText(fold(text), query)?.fit).toBe("exact");
      }),
    );
  });

  it("is marked within the printed text, in its order and without overlap", () => {
    fc.assert(
      fc.property(texts, texts, (text, typed) => {
        const query = readQuery(typed);
        const ranges = query === null ? [] : (matchText(fold(text), query)?.ranges ?? []);
        for (const [start, end] of ranges) expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const [at, [start]] of ranges.slice(1).entries()) expect(start).toBeGreaterThan(ranges[at]?.[1] ?? 0);
      }),
    );
  });

  it("folds to the same text when it is folded again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text).text).text.trim()).toBe(fold(text).text.trim());
      }),
    );
  });
});
