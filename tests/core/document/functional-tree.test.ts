import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yuanIn } from "../../../src/core/document/cell-figure.ts";
import type { Row, Statement } from "../../../src/core/document/dataset.ts";
import { bySize, findLine, functionalTree, pathTo, walk } from "../../../src/core/document/functional-tree.ts";
import { statementOf } from "../../../src/core/document/statement.ts";
import { compareAmounts } from "../../../src/core/money.ts";
import { datong } from "../../published.ts";
import { functional, statement } from "../checks/builders.ts";

const published = statementOf(datong, "expenditure") as Statement;
const rowsOf = ({ sides }: Statement) => sides.flatMap(({ rows }) => rows);
const withRows = (keep: (row: Row) => boolean): Statement => ({
  ...published,
  sides: published.sides.map((side) => ({ ...side, rows: side.rows.filter(keep) })),
});

describe("expenditure by function as a tree", () => {
  it("holds every printed line once, class above section above item, in the order of print", () => {
    const tree = functionalTree(published);
    const coded = rowsOf(published).flatMap(({ code, line }) => (code === null ? [] : [{ code, line }]));
    expect(walk(tree.classes).map(({ code, line }) => ({ code, line }))).toEqual(coded);
    for (const { code, level, children } of walk(tree.classes)) {
      expect(level).toBe((code.length - 1) / 2);
      for (const child of children) expect(child.code.slice(0, -2)).toBe(code);
    }
  });

  it("loses no line and invents none, whatever lines a document leaves out", () => {
    const codes = rowsOf(published).flatMap(({ code }) => code ?? []);
    fc.assert(
      fc.property(fc.subarray(codes), (kept) => {
        const tree = functionalTree(withRows(({ code }) => code === null || kept.includes(code)));
        const lines = walk([...tree.classes, ...tree.unplaced]).map(({ code }) => code);
        expect([...lines].sort()).toEqual([...kept].sort());
        for (const { code } of tree.unplaced) expect(kept).not.toContain(code.slice(0, -2));
        for (const code of kept) expect(findLine(tree, code)?.code).toBe(code);
      }),
    );
  });

  it("gives each amount as printed, with its unit and its cell; a blank stays blank", () => {
    const line = findLine(functionalTree(published), "2080505");
    expect(line?.amounts.total).toEqual({ cell: "expenditure:177:total", text: "201.48", unit: "wan" });
    expect(line?.amounts.project).toEqual({ cell: "expenditure:177:project", text: null, unit: "wan" });
  });

  it("prints its total only where the table has a row for it", () => {
    expect(functionalTree(published).total?.total?.text).toBe("2994.78");
    expect(functionalTree(withRows(({ code }) => code !== null)).total).toBeNull();
    expect(functionalTree(statement("expenditure", {}))).toMatchObject({ total: null, classes: [], unplaced: [] });
    expect(functionalTree(functional(["部门 合计", "1.00"])).total?.total?.text).toBe("1.00");
  });

  it("leads from the class down to a line, over what is printed of the way", () => {
    const codes = (tree: ReturnType<typeof functionalTree>, code: string) =>
      pathTo(tree, code).map((line) => line.code);
    const tree = functionalTree(published);
    expect(codes(tree, "2080109")).toEqual(["208", "20801", "2080109"]);
    expect(codes(tree, "208")).toEqual(["208"]);
    expect(codes(tree, "9999999")).toEqual([]);
    expect(codes(functionalTree(withRows(({ code }) => code !== "20801")), "2080109")).toEqual(["208", "2080109"]);
  });

  it("stands by size, largest first, ties by code, blanks as nothing", () => {
    const order = bySize(functionalTree(published).classes);
    expect(order.map(({ code }) => code)).toEqual(["208", "221", "210"]);
    const { classes } = functionalTree(
      functional(["213 甲", "5.00"], ["212 乙", "5.0"], ["211 丙", null], ["210 丁", "-1"]),
    );
    expect(bySize(classes).map(({ code }) => code)).toEqual(["212", "213", "211", "210"]);
    const amounts = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(amounts, (all) => {
        const tree = functionalTree(functional(...all.map((each, at) => [`${300 + at} 行`, String(each)] as const)));
        const texts = bySize(tree.classes).map(({ amounts: { total } }) =>
          yuanIn(total ?? { text: null, unit: "wan" }),
        );
        for (const [at, each] of texts.entries())
          expect(compareAmounts(texts[at - 1] ?? each, each)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
