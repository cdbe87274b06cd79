import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PrintedPlaces } from "../../../src/core/document/printed-places.ts";
import type { PlaceInOriginal } from "../../../src/core/views/printed-place.ts";
import { type Box, type PrintedRegion, regionAround } from "../../../src/core/views/printed-region.ts";

/** A table on one page, its cells between the edges of its columns, row below row; `merged` rows are one wide cell. */
interface Printed {
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}
const text = fc.oneof(
  fc.constantFrom("", "合计", "社会保障和就业支出", "机关事业单位基本养老保险缴费支出", "Basic"),
  fc.integer({ min: 0, max: 9_999_999 }).map((number) => (number / 100).toFixed(2)),
);
const tables: fc.Arbitrary<Printed> = fc
  .array(fc.integer({ min: 20, max: 300 }), { minLength: 2, maxLength: 6 })
  .chain((widths) =>
    fc
      .array(fc.array(text, { minLength: widths.length, maxLength: widths.length }), { minLength: 1, maxLength: 8 })
      .map((rows) => ({ widths, rows })),
  );

const HEIGHT = 30;
const boxOf = ({ widths }: Printed, row: number, column: number): Box => {
  const left = 40 + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  return [left, row * HEIGHT, left + (widths[column] ?? 0), (row + 1) * HEIGHT];
};
const placesOf = (table: Printed, pageOf: (row: number) => number = () => 1): PrintedPlaces => ({
  lines: table.rows.map((cells) => cells.join("\t")),
  places: new Map(
    table.rows.map((cells, row) => [
      row + 1,
      cells.map((_, column) => ({
        file: 0,
        page: pageOf(row),
        box: boxOf(table, row, column) as [number, number, number, number],
      })),
    ]),
  ),
});
const hit = (printed: PrintedPlaces, row: number, column: number): PlaceInOriginal => {
  const place = printed.places.get(row + 1)?.[column];
  if (place == null) throw new Error("no such cell");
  return { line: row + 1, hits: [column], place, range: null };
};
const regionOf = (table: Printed, row: number, column: number, printed = placesOf(table)): PrintedRegion => {
  const region = regionAround(hit(printed, row, column), printed);
  if (region === null) throw new Error("the cell is on a page");
  return region;
};
const isWithin = ([left, top, right, bottom]: Box, outer: Box) =>
  left >= outer[0] && top >= outer[1] && right <= outer[2] && bottom <= outer[3];
/** A table with one of its cells. */
const cells = tables.chain((table) =>
  fc
    .tuple(fc.nat(table.rows.length - 1), fc.nat(table.widths.length - 1))
    .map(([row, column]) => ({ table, row, column })),
);

describe("a printed cell, drawn again with its surroundings", () => {
  it("is framed by the very cell that holds its text, whatever the table", () => {
    fc.assert(
      fc.property(cells, ({ table, row, column }) => {
        const { cells: drawn, frames } = regionOf(table, row, column);
        expect(frames).toHaveLength(1);
        const framed = drawn.filter(({ box }) => box.join() === frames[0]?.join());
        expect(framed.map(({ lines }) => lines.join(""))).toEqual([table.rows[row]?.[column]]);
      }),
    );
  });

  it("loses no letter and no digit of any cell, and never cuts a figure", () => {
    fc.assert(
      fc.property(cells, ({ table, row, column }) => {
        const near = table.rows.slice(Math.max(0, row - 2), row + 3).flat();
        const drawn = regionOf(table, row, column).cells;
        expect(drawn.map(({ lines }) => lines.join(""))).toEqual(near);
        for (const { isFigure, lines } of drawn) if (isFigure) expect(lines).toHaveLength(1);
      }),
    );
  });

  it("is no wider than print, keeps rows at their height and columns in their order without overlap", () => {
    fc.assert(
      fc.property(cells, ({ table, row, column }) => {
        const { cells: drawn, bounds } = regionOf(table, row, column);
        const printed = table.widths.reduce((sum, width) => sum + width, 0);
        expect(bounds[2] - bounds[0]).toBeLessThanOrEqual(printed + 4 + 1e-6);
        for (const [at, { box }] of drawn.entries()) {
          expect(isWithin(box, bounds)).toBe(true);
          expect(box[3] - box[1]).toBe(HEIGHT);
          const next = drawn[at + 1];
          if (next !== undefined && next.box[1] === box[1]) expect(next.box[0]).toBeGreaterThanOrEqual(box[2] - 1e-6);
        }
      }),
    );
  });

  it("has the edges of its columns below each other in every row", () => {
    fc.assert(
      fc.property(cells, ({ table, row, column }) => {
        const { cells: drawn } = regionOf(table, row, column);
        const edges = new Map<number, Set<string>>();
        for (const [at, { box }] of drawn.entries()) {
          const own = at % table.widths.length;
          edges.set(own, (edges.get(own) ?? new Set()).add(`${box[0]} ${box[2]}`));
        }
        for (const each of edges.values()) expect(each.size).toBe(1);
      }),
    );
  });

  it("shows rows of its own page alone", () => {
    const table = { widths: [100, 100], rows: Array.from({ length: 6 }, (_, at) => [`行${at}`, `${at}.00`]) };
    const printed = placesOf(table, (row) => (row < 3 ? 1 : 2));
    const drawn = (row: number) => regionOf(table, row, 1, printed).cells.map(({ lines }) => lines.join(""));
    expect(drawn(2)).toEqual(["行0", "0.00", "行1", "1.00", "行2", "2.00"]);
    expect(drawn(3)).toEqual(["行3", "3.00", "行4", "4.00", "行5", "5.00"]);
  });

  it("ends at a line that nobody has placed: another table is not its surroundings", () => {
    const table = {
      widths: [100, 100],
      rows: [
        ["甲", "1.00"],
        ["", ""],
        ["乙", "2.00"],
        ["丙", "3.00"],
      ],
    };
    const printed = placesOf(table);
    const places = new Map([...printed.places].filter(([line]) => line !== 2));
    const region = regionAround(hit(printed, 2, 1), { ...printed, places });
    expect(region?.cells.map(({ lines }) => lines.join(""))).toEqual(["乙", "2.00", "丙", "3.00"]);
  });
});

describe("printed words, drawn again with the lines around them", () => {
  const LINE = 8;
  const paragraph = "本年收入预算二千九百九十四万元比上年减少二十七万元主要原因是人员变动和退休人数增加";
  const pieces = Array.from({ length: Math.ceil(paragraph.length / LINE) }, (_, at) => ({
    file: 0,
    page: 1,
    box: [50, at * 14, 50 + Math.min(LINE, paragraph.length - at * LINE) * 10, at * 14 + 12] as [
      number,
      number,
      number,
      number,
    ],
    start: at * LINE,
  }));
  const printed: PrintedPlaces = { lines: [paragraph], places: new Map([[1, pieces]]) };
  const around = (from: number, to: number) => {
    const hits = pieces.flatMap(({ start }, at) => (start < to && start + LINE > from ? [at] : []));
    const place = pieces[hits[0] ?? 0];
    return place === undefined
      ? null
      : { hits, region: regionAround({ line: 1, hits, place, range: [from, to] }, printed) };
  };

  it("are framed once on every line that holds some of them, within that line, and stand in the lines as printed", () => {
    fc.assert(
      fc.property(fc.nat(paragraph.length - 1), fc.integer({ min: 1, max: 20 }), (from, length) => {
        const { hits = [], region } = around(from, Math.min(paragraph.length, from + length)) ?? {};
        expect(region?.frames).toHaveLength(hits.length);
        for (const [at, frame] of (region?.frames ?? []).entries()) {
          const [left = 0, top = 0, right = 0, bottom = 0] = pieces[hits[at] ?? 0]?.box ?? [];
          expect(isWithin(frame, [left - 1, top - 1, right + 1, bottom + 1])).toBe(true);
        }
        const first = Math.max(0, (hits[0] ?? 0) - 2);
        const shown = region?.cells.map(({ lines }) => lines.join("")).join("") ?? "";
        expect(paragraph.slice(first * LINE).startsWith(shown)).toBe(true);
        expect(shown).toContain(paragraph.slice(from, Math.min(paragraph.length, from + length)));
      }),
    );
  });

  it("are framed as wide as they are among the letters of their line", () => {
    const [frame = [0, 0, 0, 0]] = around(2, 4)?.region?.frames ?? [];
    expect([frame[0], frame[2]].map(Math.round)).toEqual([69, 91]);
  });
});
