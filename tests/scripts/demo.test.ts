import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inventedUnits } from "../../scripts/demo/city.ts";
import { inventedBudget } from "../../scripts/demo/invented-budget.ts";
import { inventedDocument } from "../../scripts/demo/invented-document.ts";
import { checkDataset } from "../../src/core/checks/check-dataset.ts";
import { importDocument } from "../../src/core/importer/import-document.ts";

const functional = JSON.parse(readFileSync("public/data/classification/functional.json", "utf8")) as {
  code: string;
  zh: string;
}[];
const names = new Map(functional.map(({ code, zh }) => [code, zh]));
const units = inventedUnits(40);

const imported = (unit: (typeof units)[number], year: number) =>
  importDocument(new TextEncoder().encode(inventedDocument(unit, year, names)), {
    unit: unit.id,
    year,
    sourceUrl: null,
    published: null,
    sha256: "0".repeat(64),
  });

describe("the invented city of the demo", () => {
  it("prints documents that are read whole and contradict themselves nowhere", () => {
    for (const unit of units.slice(0, 25))
      for (const year of [2024, 2026]) {
        const { dataset, findings } = imported(unit, year);
        expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
        expect(dataset?.complete).toBe(true);
        const checks = dataset === null ? [] : checkDataset(dataset);
        expect(checks.length).toBeGreaterThan(50);
        expect(checks.filter(({ verdict }) => verdict === "mismatch")).toEqual([]);
      }
  });

  it("says of every unit and document that it is an example", () => {
    for (const unit of units) {
      expect(unit.name).toMatch(/^示例市/);
      expect(unit.nameEn).toMatch(/^Example City/);
      expect(inventedDocument(unit, 2026, names)).toContain("示例，非真实数据");
    }
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
  });

  it("has budgets that change from year to year and are the same whenever they are asked for", () => {
    const [unit] = units;
    if (unit === undefined) throw new Error("no unit");
    expect(inventedBudget(unit, 2026)).toEqual(inventedBudget(unit, 2026));
    const totals = [2024, 2025, 2026].map((year) => inventedBudget(unit, year).total);
    expect(new Set(totals).size).toBe(3);
  });
});
