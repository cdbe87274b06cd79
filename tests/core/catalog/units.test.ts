import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { inventedUnits } from "../../../scripts/demo/city.ts";
import type { CatalogEntry } from "../../../src/core/catalog/catalog.ts";
import { findIndexedUnits, findUnits } from "../../../src/core/catalog/find-units.ts";
import { unitIndexFiles } from "../../../src/core/catalog/unit-index.ts";
import { type CatalogUnit, unitsOf } from "../../../src/core/catalog/units.ts";

const entriesOf = (count: number, years: readonly number[]): readonly CatalogEntry[] =>
  inventedUnits(count).flatMap(({ id, name, nameEn, department }) =>
    years.map((year) => ({
      id: `${id}/${year}`,
      unit: id,
      name,
      nameEn,
      department: department.name,
      initials: id.replace(/[^a-z]/g, "").slice(0, 6),
      year,
      phase: "budget" as const,
      path: `${id}/${year}.json`,
      sha256: "0".repeat(64),
      bytes: 1000,
    })),
  );

const one = (changes: Partial<CatalogEntry>): CatalogEntry => ({
  ...(entriesOf(1, [2026])[0] as CatalogEntry),
  ...changes,
});
const names = (found: { readonly units: readonly CatalogUnit[] } | null) => found?.units.map(({ name }) => name);

describe("a unit is found in the catalogue", () => {
  const library = one({
    unit: "library",
    id: "library/2026",
    name: "示例市图书馆",
    nameEn: "City Library",
    initials: "slstsg",
  });
  const bureau = one({
    unit: "culture",
    id: "culture/2026",
    name: "示例市文化和旅游局",
    nameEn: "Culture Bureau",
    initials: "slswhhlyj",
    department: "示例市文化和旅游局",
  });
  const units = unitsOf([{ ...library, department: "示例市文化和旅游局" }, bureau]);

  it.each([
    ["图书", "from the middle of its name"],
    ["library", "by a word of its English name"],
    ["tsg", "by the first letters of its reading"],
    ["ｔｓｇ", "typed in full width"],
    ["图书 2026", "by name and year"],
  ])("by %s: %s", (question) => expect(names(findUnits(units, question))).toEqual(["示例市图书馆"]));

  it("by its department, the department itself first", () => {
    expect(names(findUnits(units, "示例市文化和旅游"))).toEqual(["示例市文化和旅游局", "示例市图书馆"]);
  });

  it("not in a year of which nothing of it is published", () => {
    expect(names(findUnits(units, "图书 2019"))).toEqual([]);
  });

  it("with all that is published of it, the newest first, under its newest name", () => {
    const renamed = unitsOf([
      one({ id: "a/2024", unit: "a", year: 2024, name: "示例市旧名" }),
      one({ id: "a/2026", unit: "a", year: 2026, name: "示例市新名" }),
      one({ id: "a/2024-finalAccounts", unit: "a", year: 2024, phase: "finalAccounts", name: "示例市旧名" }),
    ]);
    expect(renamed).toHaveLength(1);
    expect(renamed[0]?.name).toBe("示例市新名");
    expect(renamed[0]?.editions).toEqual(["2026", "2024", "2024-finalAccounts"]);
  });
});

describe("the index of many units", () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const units = unitsOf(entriesOf(6_000, years));
  let files: ReadonlyMap<string, string>;
  let loaded: string[] = [];
  const readFile = async (path: string) => {
    const text = files.get(path) ?? "null";
    loaded.push(text);
    return JSON.parse(text);
  };
  beforeAll(() => {
    files = unitIndexFiles(units);
  }, 60_000);

  const search = async (question: string) => {
    loaded = [];
    const found = await findIndexedUnits(question, readFile);
    if (found === null) throw new Error("a file of the index could not be read");
    return { ...found, weight: loaded.reduce((sum, text) => sum + gzipSync(text).length, 0) };
  };

  it.each([
    "",
    "示",
    "示例市",
    "财政局第三",
    "教育局 培训",
    "体育局一千号",
    "finance",
    "archive 12",
    "example-city",
    "2026",
    "没有这样的单位",
  ])("is asked for “%s” with less than 50 kB", async (question) => {
    expect((await search(question)).weight).toBeLessThan(50_000);
  });

  it("offers the newest units while nothing is typed, and says how many there are", async () => {
    const found = await search("");
    expect(found.count).toBe(6_000);
    expect(found.isWhole).toBe(false);
    expect(found.units.length).toBeGreaterThan(10);
  });

  it("finds a unit by its whole name", async () => {
    for (const at of [0, 4_711, 5_999]) {
      const unit = units[at] as CatalogUnit;
      expect((await search(unit.name)).units.map(({ unit: id }) => id)).toContain(unit.unit);
    }
  });

  it("finds nothing rather than something else when a file of it does not arrive", async () => {
    expect(await findIndexedUnits("财政", async () => null)).toBeNull();
  });
});

describe("the index", () => {
  const units = unitsOf(entriesOf(900, [2025, 2026]));
  const files = unitIndexFiles(units);
  const readFile = async (path: string) => JSON.parse(files.get(path) ?? "null");

  it("finds what a search of all of them finds, wherever the question is precise enough", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: units.length - 1 }),
        fc.nat(8),
        fc.integer({ min: 1, max: 14 }),
        async (at, from, length) => {
          const question = (units[at] as CatalogUnit).name.slice(from, from + length);
          const found = await findIndexedUnits(question, readFile);
          if (found === null) throw new Error("a file of the index could not be read");
          const expected = findUnits(units, question);
          const all = new Set(expected.units.map(({ unit }) => unit));
          expect(found.units.every(({ unit }) => all.has(unit))).toBe(true);
          if (found.isWhole) expect(found.units).toEqual(expected.units);
          else expect(found.count).toBe(expected.count);
        },
      ),
      { numRuns: 40 },
    );
  });
});
