import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { flatten } from "../../../src/core/exports/flat-table.ts";
import { isCanonicalAmount } from "../../../src/core/money.ts";
import type { ViewId } from "../../../src/views.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";
import { datasetOf, functional } from "../checks/builders.ts";
import { finalAccounts } from "../views/other-documents.ts";
import { EXPORTED_VIEWS, plainWords, viewTables } from "./exporting.ts";

const tablesOf = (view: ViewId, dataset: Dataset) => viewTables(view, {}, budgetOf(dataset));

describe.each(ANY_DOCUMENTS)("what is taken away of %s", (_, dataset) => {
  it("gives at every reference the figure that the document prints there, and a blank where it prints none", () => {
    for (const view of EXPORTED_VIEWS)
      for (const table of tablesOf(view, dataset)) {
        const places = table.columns.find(({ kind }) => kind === "place");
        for (let row = 0; row < table.count; row += 1) {
          const cells = places?.kind === "place" ? places.of(row) : [];
          const printed = cells.map((cell) => findCell(dataset, cell));
          expect(
            printed.every((found) => found !== null),
            `${view} ${cells.join(" ")}`,
          ).toBe(true);
          const amount = table.columns.find(({ key, kind }) => key === "amount" && kind === "amount");
          const [found] = printed;
          if (amount?.kind !== "amount" || found?.content.kind !== "amount" || view === "overview") continue;
          expect(amount.of(row), `${view} ${cells.join(" ")}`).toBe(found.content.text);
        }
      }
  });

  it("has records as wide as their heads, and canonical numbers in every unit", () => {
    for (const view of EXPORTED_VIEWS)
      for (const money of ["yuan", "wan", "yi"] as const)
        for (const { columns, records } of tablesOf(view, dataset).map((table) => flatten(table, money, plainWords)))
          for (const record of records) {
            expect(record).toHaveLength(columns.length);
            for (const [at, value] of record.entries())
              if (columns[at]?.kind === "number" && value !== null)
                expect(isCanonicalAmount(value), `${view} ${value}`).toBe(true);
          }
  });
});

describe("a budget of which little is printed", () => {
  it("gives no table for a view that it cannot fill, and never one without rows", () => {
    const none = datasetOf([]);
    const filled = EXPORTED_VIEWS.filter((view) => tablesOf(view, none).length > 0);
    expect(filled).not.toContain("split");
    expect(filled).not.toContain("flow");
    expect(filled).not.toContain("three-public");
    for (const view of filled) for (const { count } of tablesOf(view, none)) expect(count).toBeGreaterThan(0);
  });

  it("lists a line whose class is not printed, without a share of anything", () => {
    const [table] = tablesOf("spending", datasetOf([functional(["208 甲", "2.00"], ["2100101 丙", "1.00"])])).map(
      (each) => flatten(each, "wan", plainWords),
    );
    const at = table?.columns.findIndex(({ key }) => key === "shareOfParent") ?? -1;
    expect(table?.records.map((record) => [record[1], record[at]])).toEqual([
      ["208", null],
      ["2100101", null],
    ]);
  });

  it("names sources by their own table where print does not say which class each pays for", () => {
    const tables = tablesOf("flow", finalAccounts()).map((table) => flatten(table, "wan", plainWords));
    expect(tables.map(({ id }) => id)).toEqual(["flow", "sources"]);
    expect(tables[1]?.records.map(([source, amount]) => [source, amount])).toEqual([
      ["source.fiscalAppropriation", "290.00"],
      ["source.carriedOver", "20.00"],
      ["source.otherRevenue", "10.00"],
    ]);
  });
});
