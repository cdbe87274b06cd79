import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangedFigure, compareDatasets } from "../../../src/core/document/compare-datasets.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { amountOf, compareAmounts, difference } from "../../../src/core/money.ts";
import { datasetOf, statement } from "../checks/builders.ts";
import { cell, edited, published } from "../checks/published.ts";

type Amounts = readonly (string | null)[];
const budget = (rows: readonly (readonly [string, ...Amounts])[], amountUnit: "wan" | "yuan" = "wan"): Dataset =>
  datasetOf([statement("expenditure", { expenditure: { columns: ["total", "basic"], rows } }, { amountUnit })]);

const linesOf = (before: Dataset, after: Dataset) =>
  compareDatasets(before, after).tables.flatMap(({ lines }) => lines);
const figuresOf = (before: Dataset, after: Dataset) => linesOf(before, after).flatMap(({ figures }) => figures);
const told = ({ kind, column, difference, percent }: ChangedFigure) => [kind, column.key, difference, percent];

describe("what changed from one budget to the next", () => {
  it("is nothing where a budget is compared with itself", () => {
    const { tables, counts } = compareDatasets(published(), published());
    expect(counts).toEqual({ new: 0, gone: 0, changed: 0 });
    expect(tables.flatMap(({ lines }) => lines)).toEqual([]);
  });

  it("is told code by code and column by column, with the difference and its share of the earlier figure", () => {
    const before = budget([
      ["合计", "300.00", "250.00"],
      ["208 社会保障和就业支出", "200.00", "150.00"],
      ["210 卫生健康支出", "100.00", "100.00"],
    ]);
    const after = budget([
      ["合计", "290.00", "250.00"],
      ["208 社会保障和就业支出", "220.00", "150.00"],
      ["221 住房保障支出", "70.00"],
    ]);
    const lines = linesOf(before, after).map((line) => [
      (line.after ?? line.before)?.code ?? "合计",
      ...line.figures.map(told),
    ]);
    expect(lines).toEqual([
      ["合计", ["changed", "total", "-10", "-3.33"]],
      ["208", ["changed", "total", "20", "10.00"]],
      ["221", ["new", "total", null, null]],
      ["210", ["gone", "total", null, null], ["gone", "basic", null, null]],
    ]);
  });

  it("keeps a blank cell apart from a printed zero, and gives no percentage of zero or of less", () => {
    const rows = (...amounts: Amounts) => budget([["合计", ...amounts]]);
    expect(figuresOf(rows(null, "0"), rows("0", "5.00")).map(told)).toEqual([
      ["new", "total", null, null],
      ["changed", "basic", "5", null],
    ]);
    expect(figuresOf(rows("-4.00"), rows("4.00")).map(told)).toEqual([["changed", "total", "8", null]]);
    expect(figuresOf(rows("100000.00"), rows("99999.99")).map(told)).toEqual([
      ["changed", "total", "-0.01", "-0.00001"],
    ]);
  });

  it("compares amounts and not their printing: 元 and 万元, 40 and 40.00", () => {
    expect(figuresOf(budget([["合计", "40", "1.23"]]), budget([["合计", "400000.00", "12300"]], "yuan"))).toEqual([]);
  });

  it("names a code that keeps its place under another name", () => {
    const [line] = linesOf(budget([["2210202 提租补贴", "1.00"]]), budget([["2210202 租房补贴", "1.00"]]));
    expect(line).toMatchObject({ isRenamed: true, figures: [] });
  });

  it("pairs projects whose leading letters changed, and only where one fits", () => {
    const projects = (...rows: readonly (readonly [string, string])[]) =>
      datasetOf([statement("projects", { expenditure: { columns: ["total"], rows } })]);
    const [line, ...more] = linesOf(projects(["J驻村帮扶", "1.00"]), projects(["QT驻村帮扶", "2.00"]));
    expect(more).toEqual([]);
    expect(line).toMatchObject({ isRenamed: true, figures: [{ kind: "changed", difference: "1", percent: "100.00" }] });
    const doubtful = linesOf(projects(["J驻村帮扶", "1.00"], ["X驻村帮扶", "1.00"]), projects(["QT驻村帮扶", "2.00"]));
    expect(doubtful.map(({ isRenamed }) => isRenamed)).toEqual([false, false, false]);
  });

  it("does not take the numbering of a line for its name", () => {
    expect(linesOf(budget([["八、卫生健康支出", "1.00"]]), budget([["十、卫生健康支出", "1.00"]]))).toEqual([]);
  });

  it("finds the one figure that was changed in the published budget, in its statement", () => {
    const { tables, counts } = compareDatasets(published(), edited(cell("expenditure:176:total", "500.00")));
    expect(counts).toEqual({ new: 0, gone: 0, changed: 1 });
    expect(tables.filter(({ lines }) => lines.length > 0).map(({ id, side }) => [id, side])).toEqual([
      ["expenditure", "expenditure"],
    ]);
  });
});

describe("for any two budgets", () => {
  const amount = fc.option(
    fc.integer({ min: -99999, max: 9999999 }).map((cents) => (cents / 100).toFixed(2)),
    { nil: null },
  );
  const rows = fc.uniqueArray(fc.tuple(fc.constantFrom("208 甲", "210 乙", "221 丙", "合计", "丁"), amount, amount), {
    selector: ([name]) => name,
  });
  const budgets = fc
    .tuple(rows, fc.constantFrom("wan" as const, "yuan" as const))
    .map(([all, unit]) => budget(all, unit));
  const printed = (dataset: Dataset) =>
    dataset.statements
      .flatMap(({ sides }) => sides.flatMap((side) => side.rows.flatMap(({ amounts }) => Object.values(amounts))))
      .filter((text) => text !== null).length;

  it("every printed figure is the same, changed, new or gone, and counted once", () => {
    fc.assert(
      fc.property(budgets, budgets, (before, after) => {
        const { same, counts } = compareDatasets(before, after);
        expect(same + counts.changed + counts.gone).toBe(printed(before));
        expect(same + counts.changed + counts.new).toBe(printed(after));
      }),
    );
  });

  it("the earlier figure and the difference make the later one, exactly", () => {
    fc.assert(
      fc.property(budgets, budgets, (before, after) => {
        for (const figure of figuresOf(before, after).filter(({ kind }) => kind === "changed")) {
          const [was, is] = [figure.before, figure.after].map((each) =>
            amountOf(each?.text ?? "", each?.unit ?? "wan"),
          );
          const change = amountOf(figure.difference ?? "", figure.unit);
          expect(was !== undefined && is !== undefined && compareAmounts(difference(is, was), change) === 0).toBe(true);
        }
      }),
    );
  });

  it("looking back turns new into gone, and a change into its opposite", () => {
    const opposite = (text: string | null) =>
      text === null ? null : text.startsWith("-") ? text.slice(1) : `-${text}`;
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const there = figuresOf(budget(one), budget(other)).map(({ kind, difference }) => [kind, difference]);
        const back = figuresOf(budget(other), budget(one)).map(({ kind, difference }) => [
          kind === "new" ? "gone" : kind === "gone" ? "new" : kind,
          opposite(difference),
        ]);
        expect(back.map(String).sort()).toEqual(there.map(String).sort());
      }),
    );
  });
});
