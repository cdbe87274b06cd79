import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowGeometry } from "../../src/components/flow-geometry.ts";
import { crossing, type FlowLink, leastCrossing } from "../../src/components/flow-order.ts";
import type { FlowGeometry, FlowLabel } from "../../src/components/flow-shapes.ts";

interface Case {
  readonly sources: number;
  readonly classes: readonly { readonly total: number; readonly project: number; readonly split: readonly number[] }[];
}

const NAMES = ["社会保障和就业", "卫生健康", "Energy conservation and environmental protection", "Health", "农林水"];

/** Source → class → basic and project, as the flow of a budget has it. */
function drawn({ sources, classes }: Case) {
  const ids = Array.from({ length: sources }, (_, index) => `source${index}`);
  const links: FlowLink[] = classes.flatMap(({ total, project, split }, index) => {
    const weights = ids.map((_, at) => split[at] ?? 0);
    const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    return [
      ...ids.map((from, at) => ({ from, to: `class${index}`, value: (total * (weights[at] ?? 0)) / whole })),
      { from: `class${index}`, to: "project", value: total * project },
      { from: `class${index}`, to: "basic", value: total * (1 - project) },
    ].filter(({ value }) => value > 0);
  });
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  const node = (id: string, name: string, code?: string) => ({
    id,
    text: { name, amount: "12,683.59", share: "89.61%", ...(code === undefined ? {} : { code }) },
  });
  return {
    links,
    columns: [
      ids.map((id, at) => node(id, ["一般公共预算", "Government-managed funds", "国有资本经营预算"][at % 3] ?? "")),
      classes.map((_, at) => node(`class${at}`, NAMES[at % NAMES.length] ?? "", String(201 + at))),
      [node("basic", "Basic expenditure"), node("project", "项目支出")],
    ].map((column) => column.filter(({ id }) => used.has(id))),
  };
}

const cases: fc.Arbitrary<Case> = fc.record({
  sources: fc.integer({ min: 1, max: 5 }),
  classes: fc
    .array(
      fc.record({
        total: fc.integer({ min: 1, max: 100_000 }),
        project: fc.constantFrom(0, 0, 0.1, 0.5, 1),
        split: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((classes) => [...classes].sort((a, b) => b.total - a.total)),
});
const LAYOUTS = [
  { width: 1088, direction: "across" },
  { width: 672, direction: "across" },
  { width: 358, direction: "down" },
  { width: 288, direction: "down" },
] as const;
const layouts = fc.constantFrom(...LAYOUTS);

const touch = (a: FlowLabel, b: FlowLabel) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;
type Ribbon = FlowGeometry<FlowLink>["ribbons"][number];
/** Pairs of ribbons that stand in one order where they leave and in the other where they arrive. */
const crossed = (ribbons: readonly Ribbon[], among: (a: Ribbon, b: Ribbon) => boolean) =>
  ribbons.flatMap((a, index) =>
    ribbons
      .slice(index + 1)
      .filter((b) => among(a, b) && (a.leaves[0] - b.leaves[0]) * (a.arrives[0] - b.arrives[0]) < 0)
      .map((b) => [a.link, b.link]),
  );
const labelsOf = (geometry: FlowGeometry<FlowLink>) => geometry.nodes.map(({ label }) => label);

describe("a flow, drawn", () => {
  it("keeps every ribbon as wide where it arrives as where it leaves, in proportion to its amount", () => {
    fc.assert(
      fc.property(cases, layouts, (flow, layout) => {
        const { ribbons } = flowGeometry({ ...drawn(flow), ...layout });
        const [first] = ribbons;
        const scale = first === undefined ? 0 : (first.leaves[1] - first.leaves[0]) / first.link.value;
        const off = ribbons.filter(
          ({ leaves, arrives, link }) =>
            Math.abs(leaves[1] - leaves[0] - (arrives[1] - arrives[0])) > 1e-6 ||
            Math.abs(leaves[1] - leaves[0] - link.value * scale) > 1e-6,
        );
        expect(off).toEqual([]);
      }),
    );
  });

  it("lets the ribbons of a class fill it from its first edge to its last, without gaps and without passing it", () => {
    fc.assert(
      fc.property(cases, layouts, (flow, layout) => {
        const { ribbons, nodes } = flowGeometry({ ...drawn(flow), ...layout });
        for (const node of nodes.filter(({ id }) => id.startsWith("class"))) {
          const [start, size] = layout.direction === "across" ? [node.y, node.height] : [node.x, node.width];
          const leaving = ribbons.filter(({ link }) => link.from === node.id).map(({ leaves }) => leaves);
          const ends = [...leaving].sort((a, b) => a[0] - b[0]);
          let at = start;
          for (const [from, to] of ends) {
            expect(from).toBeCloseTo(at, 4);
            at = to;
          }
          expect(at).toBeLessThanOrEqual(start + size + 0.001);
          // two pixels are the least that a node is drawn with
          if (size > 2) expect(at).toBeCloseTo(start + size, 4);
        }
      }),
    );
  });

  it("lets no two ribbons cross that begin or end at the same node", () => {
    fc.assert(
      fc.property(cases, layouts, (flow, layout) => {
        const { ribbons } = flowGeometry({ ...drawn(flow), ...layout });
        expect(crossed(ribbons, (a, b) => a.link.from === b.link.from || a.link.to === b.link.to)).toEqual([]);
      }),
    );
  });

  it("has no crossing at all for one source with its projects in one class", () => {
    fc.assert(
      fc.property(cases, fc.nat(11), layouts, (flow, chosen, layout) => {
        const at = chosen % flow.classes.length;
        const first = at === 0 || at === flow.classes.length - 1 ? at : 0;
        const classes = flow.classes.map((line, index) => ({ ...line, project: index === first ? 0.2 : 0 }));
        const { ribbons } = flowGeometry({ ...drawn({ sources: 1, classes }), ...layout });
        const isNext = ({ link }: Ribbon) => link.from.startsWith("class");
        expect(crossed(ribbons, (a, b) => isNext(a) === isNext(b))).toEqual([]);
      }),
    );
  });

  it("writes no label over another and none outside the picture", () => {
    fc.assert(
      fc.property(cases, layouts, (flow, layout) => {
        const geometry = flowGeometry({ ...drawn(flow), ...layout });
        const labels = labelsOf(geometry);
        for (const [index, label] of labels.entries()) {
          expect(label.x).toBeGreaterThanOrEqual(-0.5);
          expect(label.x + label.width).toBeLessThanOrEqual(layout.width + 0.5);
          expect(label.y).toBeGreaterThanOrEqual(-0.5);
          expect(label.y + label.height).toBeLessThanOrEqual(geometry.height + 0.5);
          expect(labels.slice(index + 1).filter((other) => touch(label, other))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("stays readable with one source and three classes, and with five sources and twelve classes", () => {
    const three = [
      { total: 2683.59, project: 0.19, split: [1] },
      { total: 195.76, project: 0, split: [1] },
      { total: 115.43, project: 0, split: [1] },
    ];
    const twelve = Array.from({ length: 12 }, (_, index) => ({
      total: 3000 / (index + 1) ** 2,
      project: index % 3 === 0 ? 0.3 : 0,
      split: [5, 2, 1, 1, 1],
    }));
    for (const layout of LAYOUTS) {
      expect(labelsOf(flowGeometry({ ...drawn({ sources: 1, classes: three }), ...layout }))).toHaveLength(6);
      const dense = flowGeometry({ ...drawn({ sources: 5, classes: twelve }), ...layout });
      expect(labelsOf(dense)).toHaveLength(19);
      for (const label of labelsOf(dense))
        for (const line of label.lines) for (const { size } of line) expect(size).toBeGreaterThanOrEqual(12);
    }
  });
});

describe("the order of the last column", () => {
  it("is the one in which least crosses, whichever that is", () => {
    const links = [
      { from: "208", to: "project", value: 5 },
      { from: "208", to: "basic", value: 20 },
      { from: "221", to: "basic", value: 2 },
    ];
    const columns = [
      ["208", "221"],
      ["basic", "project"],
    ];
    expect(leastCrossing(columns, links)[1]).toEqual(["project", "basic"]);
    expect(crossing(links, ["208", "221"], ["basic", "project"])).toBe(2);
    const lower = links.map((link) => (link.to === "project" ? { ...link, from: "221" } : link));
    expect(leastCrossing(columns, lower)[1]).toEqual(["basic", "project"]);
  });
});
