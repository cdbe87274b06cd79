import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { type FlatTable, flatten } from "../../../src/core/exports/flat-table.ts";
import { compareTables } from "../../../src/core/exports/tables/compare.ts";
import { amountOf, compareAmounts, difference } from "../../../src/core/money.ts";
import { comparisonOf } from "../../../src/core/views/comparison/comparison.ts";
import { showComparison } from "../../../src/core/views/comparison/on-page.ts";
import { datasetOf, statement } from "../checks/builders.ts";
import { compared, inventedBudgetOf } from "../views/compared-documents.ts";
import { plainWords } from "./exporting.ts";

type Row = Readonly<Record<string, string | null>>;
/** What is taken away of a comparison in 万元; the page stands on the last of the data sets. */
function tablesOf(...datasets: readonly Dataset[]): readonly FlatTable[] {
  const own = datasets.at(-1) as Dataset;
  showComparison(own, comparisonOf(compared(...datasets)));
  return compareTables(budgetOf(own)).map((table) => flatten(table, "wan", plainWords));
}
/** Its rows by the keys of their columns. */
const rowsOf = (...datasets: readonly Dataset[]): readonly Row[] =>
  tablesOf(...datasets).flatMap(({ columns, records }) =>
    records.map((record) => Object.fromEntries(columns.map(({ key }, at) => [key, record[at] ?? null]))),
  );
const idOf = ({ unit, year, phase }: Dataset) => `${unit.id}/${year}-${phase}`;
const small = (year: number, amountUnit: "wan" | "yuan", ...rows: [string, ...(string | null)[]][]): Dataset => ({
  ...datasetOf([statement("expenditure", { expenditure: { columns: ["total"], rows } }, { amountUnit })]),
  year,
});

describe("a comparison of a unit's years, taken away", () => {
  const years = [2024, 2025, 2026].map((year) => inventedBudgetOf(3, year));
  const rows = rowsOf(...years);
  const byId = new Map(years.map((dataset) => [idOf(dataset), dataset]));

  it("gives every figure as its own document prints it, and says which document that is and where", () => {
    const stated = rows.filter(({ amount }) => amount !== null);
    expect(stated.length).toBeGreaterThan(150);
    for (const { dataset, reference, amount, year, unitName } of stated) {
      const own = byId.get(dataset ?? "");
      expect([own?.unit.name, String(own?.year)]).toEqual([unitName, year]);
      expect(own && findCell(own, reference ?? "")?.content.text, reference ?? "").toBe(amount);
    }
  });

  it("gives a blank with its reason where a document prints no figure, never a zero", () => {
    const without = rows.filter(({ amount }) => amount === null);
    expect(without.length).toBeGreaterThan(0);
    for (const row of without) {
      expect(row.missing).toMatch(/^missing\.(blank|line|repeated|table|unread)$/);
      expect([row.reference, row.difference, row.percent, row.shareOfTotal]).toEqual([null, null, null, null]);
    }
  });

  it("names with every change the document it is from, and the change leads exactly from that figure to this", () => {
    const changed = rows.filter(({ difference: change }) => change !== null);
    expect(changed.length).toBeGreaterThan(80);
    const keyOf = ({ table, line, code, name }: Row) => JSON.stringify([table, line, code ?? name]);
    for (const row of changed) {
      const before = rows.filter((each) => each.dataset === row.comparedWith && keyOf(each) === keyOf(row));
      expect(before, keyOf(row)).toHaveLength(1);
      const apart = difference(amountOf(row.amount ?? "", "wan"), amountOf(before[0]?.amount ?? "", "wan"));
      expect(compareAmounts(apart, amountOf(row.difference ?? "", "wan"))).toBe(0);
      expect(Number(row.year)).toBe(Number(before[0]?.year) + 1);
    }
    expect(rows.filter(({ year }) => year === "2024").every(({ comparedWith }) => comparedWith === null)).toBe(true);
  });

  it("has one row for each line in each document, new and gone ones too", () => {
    const { tables } = comparisonOf(compared(...years));
    const lines = tables.flatMap((table) => table.lines);
    expect(rows).toHaveLength(lines.length * years.length);
    const come = lines.filter(({ changes }) => changes.some((change) => change?.kind === "new"));
    expect(come.length).toBeGreaterThan(0);
    for (const { label } of come) expect(rows.filter(({ name }) => name === label)).toHaveLength(years.length);
  });
});

describe("the heads of a comparison that is taken away", () => {
  const heads = (...datasets: readonly Dataset[]) =>
    tablesOf(...datasets).flatMap(({ columns }) => columns.map(({ head }) => head));

  it("call a figure printed and never a change, which no document prints", () => {
    const shown = heads(inventedBudgetOf(3, 2025), inventedBudgetOf(3, 2026));
    expect(shown).toContain("amount (printed, 万元)");
    expect(shown).toContain("difference (万元)");
  });

  it("call figures printed only where all of them are printed in the unit of the column", () => {
    const shown = heads(small(2025, "wan", ["合计", "100.00"]), small(2026, "yuan", ["合计", "1100000.50"]));
    expect(shown).toContain("amount (万元)");
  });
});

describe("a comparison of units, taken away", () => {
  it("tells no change from one unit to another, and names the unit of every figure", () => {
    const units = [1, 2, 3].map((at) => inventedBudgetOf(at, 2026));
    const rows = rowsOf(...units);
    expect(new Set(rows.map(({ unitName }) => unitName))).toEqual(new Set(units.map(({ unit }) => unit.name)));
    for (const { comparedWith, difference: change, percent } of rows)
      expect([comparedWith, change, percent]).toEqual([null, null, null]);
  });
});

describe("documents of one unit that print in different units of money", () => {
  const planned = small(2025, "wan", ["合计", "100.00"], ["208 社会保障", "100.00"]);
  const later = small(2026, "yuan", ["合计", "1100000.50"], ["208 社会保障", "1100000.50"]);
  const totals = (rows: readonly Row[]) => rows.filter(({ table, line }) => table === "table.totals" && line !== null);

  it("stand in one unit, exactly, and so do their changes", () => {
    const [before, after] = totals(rowsOf(planned, later));
    expect([before?.amount, after?.amount, after?.difference]).toEqual(["100.00", "110.00005", "10.00005"]);
  });

  it("stand in that of the first figure, whichever it is", () => {
    const [before, after] = totals(rowsOf({ ...later, year: 2024 }, { ...planned, year: 2025 }));
    expect([before?.amount, after?.amount, after?.difference]).toEqual(["1100000.50", "1000000", "-100000.5"]);
    expect(after?.["amount:wan"]).toBe("100.00");
  });
});

describe("a page that compares nothing", () => {
  it("has no table of it to take away", () => {
    expect(compareTables(budgetOf(small(2026, "wan", ["合计", "1.00"])))).toEqual([]);
  });
});
