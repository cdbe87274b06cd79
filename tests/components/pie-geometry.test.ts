import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, type ChartSlice, nearness } from "../../src/components/pie-angles.ts";
import { type PieGeometry, pieGeometry } from "../../src/components/pie-geometry.ts";

import { PIE_LAYOUTS, type PieLayoutName } from "../../src/components/pie-layouts.ts";

const LAYOUTS = Object.keys(PIE_LAYOUTS) as PieLayoutName[];
const NAMES = [
  "卫生健康",
  "社会保障和就业",
  "资源勘探工业信息等",
  "Health",
  "Social security and employment",
  "Energy conservation and environmental protection",
];

function slicesOf(values: readonly number[], names: readonly string[], amounts = true): readonly ChartSlice[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return [...values]
    .sort((a, b) => b - a)
    .map((value, index) => ({
      id: `20${index}`,
      code: `20${index}`,
      label: names[index % names.length] ?? "",
      share: `${((value / total) * 100).toFixed(2)}%`,
      ...(amounts ? { amountText: "2,683.59 万元" } : {}),
      value,
      className: `class-20${index}`,
    }));
}
const datong = slicesOf([2683.59, 195.76, 115.43], ["社会保障和就业", "住房保障", "卫生健康"]);

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

const anyPie = fc.record({
  values: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 4 }),
  names: fc.shuffledSubarray(NAMES, { minLength: 4 }),
  layout: fc.constantFrom(...LAYOUTS),
  amounts: fc.boolean(),
});
const geometryOf = ({
  values,
  names,
  layout,
  amounts,
}: {
  values: number[];
  names: string[];
  layout: PieLayoutName;
  amounts: boolean;
}) => pieGeometry(slicesOf(values, names, amounts), layout);

describe("the disc of the Datong budget", () => {
  it("lies as in the look: the largest to the left, the small slices turned to three o'clock", () => {
    const { sectors } = pieGeometry(datong, "rows");
    expect(sectors[0]?.path).toMatch(/^M170 164L317\.7\d 214\.0\dA156 156 0 1 1 317\.7\d 113\.9\dZ$/);
    const middle = ((sectors[1]?.start ?? 0) + (sectors[2]?.end ?? 0)) / 2;
    expect(middle % 360).toBeCloseTo(0, 5);
  });
  it("leads each slice into its row of the table beside, without crossing", () => {
    const { leaders, intoRows, labels } = pieGeometry(datong, "rows");
    expect(intoRows).toBe(true);
    expect(leaders.map(({ end }) => [end.x, end.y])).toEqual([
      [468, 70],
      [468, 134],
      [468, 198],
    ]);
    expect(labels.map(({ slice, inside }) => [slice.label, inside])).toEqual([["社会保障和就业", true]]);
  });
  it("names the small slices beside the disc where no table stands beside it", () => {
    const { labels, leaders } = pieGeometry(datong, "compact");
    expect(labels.map(({ slice, inside }) => [slice.label, inside])).toEqual([
      ["社会保障和就业", true],
      ["住房保障", false],
      ["卫生健康", false],
    ]);
    expect(leaders).toHaveLength(2);
  });
  it("begins the second slice at twelve where every slice holds its label", () => {
    const { sectors, labels } = pieGeometry(slicesOf([74.15, 25.85], ["20801", "20805"], false), "drill");
    expect((sectors[1]?.start ?? 0) % 360).toBeCloseTo(270, 5);
    expect(labels.every(({ inside }) => inside)).toBe(true);
  });
});

describe("any disc of two to four slices", () => {
  it("goes once around, in the order of its slices", () => {
    fc.assert(
      fc.property(anyPie, (pie) => {
        const { sectors } = geometryOf(pie);
        const sweep = sectors.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(sweep).toBeCloseTo(360, 6);
        sectors.forEach(({ start }, index) => {
          if (index > 0) expect(start).toBeCloseTo(sectors[index - 1]?.end ?? 0, 9);
        });
      }),
    );
  });
  it("never lays one label over another", () => {
    fc.assert(
      fc.property(anyPie, (pie) => {
        const { labels } = geometryOf(pie);
        for (const a of labels) for (const b of labels) if (a !== b) expect(overlap(a.box, b.box)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
  it("keeps labels in their slice or in the drawing, and text at 12 or more", () => {
    fc.assert(
      fc.property(anyPie, (pie) => {
        const { labels, layout } = geometryOf(pie);
        for (const { box, lines } of labels) {
          expect(box.top).toBeGreaterThanOrEqual(-0.5);
          expect(box.bottom).toBeLessThanOrEqual(layout.height + 0.5);
          for (const { size } of lines) expect(size).toBeGreaterThanOrEqual(12);
        }
      }),
      { numRuns: 400 },
    );
  });
  it("leaves no label out but of small slices, which the table names: the largest always has its own", () => {
    fc.assert(
      fc.property(anyPie, (pie) => {
        const named = geometryOf(pie).labels.map(({ slice }) => slice.id);
        expect(named).toContain("200");
        expect(new Set(named).size).toBe(named.length);
      }),
      { numRuns: 400 },
    );
  });
  it("leads around the disc, not through it", () => {
    const through = ({ leaders, disc }: PieGeometry) =>
      leaders.some(({ dot, bend }) => nearness(disc, dot, bend) < disc.radius - 4);
    fc.assert(
      fc.property(anyPie, (pie) => {
        expect(through(geometryOf(pie))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});
