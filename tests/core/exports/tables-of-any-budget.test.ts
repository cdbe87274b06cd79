import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { type Budget, budgetOf } from "../../../src/core/document/budget.ts";
import { walk } from "../../../src/core/document/functional-tree.ts";
import { sectionsOn, walkSections } from "../../../src/core/document/sections.ts";
import { everyRow } from "../../../src/core/document/statement.ts";
import { flatten } from "../../../src/core/exports/flat-table.ts";
import { shownRows, type TableOptions, tableOf } from "../../../src/core/exports/view-table.ts";
import { amountOf, compareAmounts, roundedText, sum } from "../../../src/core/money.ts";
import type { ViewId } from "../../../src/views.ts";
import { datong } from "../../published.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";
import { plainWords, viewTables } from "./exporting.ts";

/** The rows of the first table of a view, each by the keys of its columns. */
function rowsOf(view: ViewId, budget: Budget, asked: Partial<TableOptions> = {}) {
  const [table] = viewTables(view, asked, budget).map((each) => flatten(each, "wan", plainWords));
  const { columns = [], records = [] } = table ?? {};
  return records.map((record) => Object.fromEntries(columns.map(({ key }, at) => [key, record[at] ?? null])));
}

describe.each([...ANY_DOCUMENTS, ["the published budget", datong] as const])("the tables of %s", (_, dataset) => {
  const budget = budgetOf(dataset);

  it("have every cell of every statement once, blank ones too, in the order of print", () => {
    const cells = everyRow(dataset).flatMap(({ side, row }) => side.columns.map(() => String(row.line)));
    expect(rowsOf("statements", budget).map(({ line }) => line)).toEqual(cells);
  });

  it("have every line of the tree once, those of a class under it, as the branch of its code alone has them", () => {
    const tree = budget.expenditure;
    const lines = tree === null ? [] : walk([...tree.classes, ...tree.unplaced]);
    const codes = rowsOf("spending", budget).map(({ code }) => code);
    expect([...codes].sort()).toEqual(lines.map(({ code }) => code).sort());
    for (const { code } of tree?.classes ?? []) {
      const branch = rowsOf("spending", budget, { code });
      expect(branch.map((row) => row.code)).toEqual(codes.filter((each) => each?.startsWith(code)));
      expect(branch[0]?.shareOfParent).toBeNull();
    }
  });

  it("give shares of a whole that come to it, but for what rounding each of them leaves", () => {
    const shares = rowsOf("split", budget).flatMap(({ code, shareOfTotal }) =>
      code === null || shareOfTotal == null ? [] : [amountOf(shareOfTotal, "percent")],
    );
    const classes = budget.expenditure?.classes ?? [];
    if (shares.length < classes.length || shares.length === 0) return;
    const total = Number(roundedText(sum(shares), "percent", 2));
    expect(Math.abs(total - 100)).toBeLessThanOrEqual(0.005 * shares.length + 1e-9);
  });

  it("keep every paragraph of the explanation, and every check with its two sides", () => {
    const texts = walkSections(sectionsOn(dataset, "explanation")).flatMap(({ text }) => text ?? []);
    expect(rowsOf("explanation", budget).flatMap(({ text }) => text ?? [])).toEqual(texts);
    expect(rowsOf("checks", budget).map(({ checkId, left, right }) => [checkId, left, right])).toEqual(
      checkDataset(dataset).map(({ id, left, right }) => [id, left, right]),
    );
  });

  it("convert no amount to another: in 元 it is that of 万元, figure by figure", () => {
    for (const view of ["split", "spending", "breakdown", "targets"] as const)
      for (const table of viewTables(view, {}, budget).map((each) => flatten(each, "yuan", plainWords)))
        for (const record of table.records)
          for (const [at, { key, unit }] of table.columns.entries()) {
            const printed = table.columns.findIndex((column) => `${column.key}:yuan` === key);
            const [own, text] = [record[printed], record[at]];
            if (unit !== "yuan" || own == null || text == null) continue;
            const printedUnit = table.columns[printed]?.unit === "wan" ? "wan" : "yuan";
            expect(compareAmounts(amountOf(text, "yuan"), amountOf(own, printedUnit)), `${view} ${key}`).toBe(0);
          }
  });
});

describe("the rows that a view shows", () => {
  it("are taken away in the order of the view, without those that it does not show", () => {
    const names = ["甲", "乙", "丙", "丁"];
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (shown) => {
        expect(shownRows(names, (name) => name, [...shown, "not there"])).toEqual(shown);
      }),
    );
    expect(shownRows(names, (name) => name, null)).toBe(names);
  });

  it("make no table where there are none", () => {
    expect(tableOf("empty", [], [{ key: "name", kind: "text", of: () => "name" }])).toEqual([]);
  });
});
