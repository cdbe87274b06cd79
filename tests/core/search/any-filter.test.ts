import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { rowsOf } from "../../../src/core/document/statement.ts";
import { excerpt } from "../../../src/core/search/excerpt.ts";
import { type Filtered, filterItems } from "../../../src/core/search/filter-items.ts";
import { fold } from "../../../src/core/search/fold.ts";
import type { Range } from "../../../src/core/search/match.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";

interface Named {
  readonly name: string;
  readonly title: string;
}
/** Every printed line by its name, with the title of its statement as a text about it. */
const linesOf = ({ statements }: Dataset): readonly Named[] =>
  statements.flatMap((statement) => rowsOf(statement).map(({ label }) => ({ name: label, title: statement.title })));
const filter = (items: readonly Named[], typed: string): Filtered<Named> =>
  filterItems(items, typed, ({ name, title }) => ({ name, title }));
const namesIn = ({ found }: Filtered<Named>) => found.map(({ item }) => item);

/** What somebody may type who looks for a line: its name, a piece of it, two names at once, or anything. */
const typedFor = (items: readonly Named[]) => {
  const name = fc.constantFrom(...items.map((item) => item.name), "预算");
  const piece = fc.tuple(name, fc.nat(8), fc.nat(8)).map(([text, from, length]) => text.slice(from, from + length));
  return fc.oneof(
    name,
    piece,
    fc.tuple(piece, piece).map((two) => two.join(" ")),
    fc.string(),
  );
};

describe.each(ANY_DOCUMENTS)("a filter over the lines of %s", (_, dataset) => {
  const lines = linesOf(dataset);

  it("leaves lines in the order of print, each once, and all of them where nothing is typed", () => {
    expect(namesIn(filter(lines, "  "))).toEqual(lines);
    fc.assert(
      fc.property(typedFor(lines), (typed) => {
        const places = namesIn(filter(lines, typed)).map((line) => lines.indexOf(line));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  it("leaves the same lines whatever their order, and however wide or large the letters are typed", () => {
    fc.assert(
      fc.property(typedFor(lines), (typed) => {
        const left = filter(lines, typed);
        const backwards = filter([...lines].reverse(), typed);
        expect([backwards.isNear, namesIn(backwards).reverse()]).toEqual([left.isNear, namesIn(left)]);
        expect(namesIn(filter(lines, `“${typed.toUpperCase()}”`))).toEqual(namesIn(filter(lines, typed.toLowerCase())));
      }),
      { numRuns: 40 },
    );
  });

  it("leaves a line whose name is typed, and then nothing that only nearly fits", () => {
    for (const { name } of lines) {
      if (fold(name).text.trim() === "") continue;
      const left = filter(lines, name);
      expect([left.isNear, namesIn(left).some((line) => line.name === name)], name).toEqual([false, true]);
    }
  });

  it("marks letters that are printed, in their order, and none twice", () => {
    fc.assert(
      fc.property(typedFor(lines), (typed) => {
        for (const { item, matches } of filter(lines, typed).found)
          for (const [key, text] of Object.entries(item)) {
            const ranges = matches[key]?.ranges ?? [];
            const edges = ranges.flat();
            expect(edges).toEqual([...new Set(edges)].sort((x, y) => x - y));
            expect(edges.every((at) => at >= 0 && at <= text.length)).toBe(true);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe("the stretch of a long text that a search shows", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."社会保障和就业 cards, pension 208"),
    minLength: 1,
    maxLength: 200,
  });
  const withMark = text.chain((whole) =>
    fc
      .tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]): [string, Range] => [whole, [start, Math.min(whole.length, start + length)]]),
  );

  it("shows its first mark, with the very letters that are marked in the text", () => {
    fc.assert(
      fc.property(withMark, ([whole, [start, end]]) => {
        const { text: shown, ranges } = excerpt(whole, [[start, end]]);
        expect(ranges.map((range) => shown.slice(...range))).toEqual([whole.slice(start, end)]);
      }),
    );
  });

  it("is a stretch of the text and no longer than a line, with … where something is left out", () => {
    fc.assert(
      fc.property(withMark, ([whole, range]) => {
        const { text: shown } = excerpt(whole, [range]);
        const inner = shown.replace(/^…|…$/g, "");
        expect(whole).toContain(inner);
        expect(inner.length <= 52 || /^[a-z]*$/i.test(inner.slice(52))).toBe(true);
        expect(shown.startsWith("…")).toBe(!whole.startsWith(inner));
      }),
    );
  });

  it("begins and ends with whole words of letters, and leaves out marks that it does not reach", () => {
    const whole = `${"年".repeat(20)} household pension ${"度".repeat(60)} pension`;
    const first = whole.indexOf("pension");
    const { text: shown, ranges } = excerpt(whole, [
      [first, first + 7],
      [whole.length - 7, whole.length],
    ]);
    expect(shown.match(/[a-z]+/g)).toEqual(["household", "pension"]);
    expect(ranges).toHaveLength(1);
  });
});
