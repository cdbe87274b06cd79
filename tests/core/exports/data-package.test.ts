import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isTotalRow } from "../../../src/core/document/functional-tree.ts";
import { statementOf } from "../../../src/core/document/statement.ts";
import { dataPackage } from "../../../src/core/exports/data-package.ts";
import { budgetFacts, economicFacts, type Fact, projectFacts } from "../../../src/core/exports/facts.ts";
import {
  absolute,
  amountOf,
  canonicalText,
  compareAmounts,
  difference,
  halfLastDigit,
  sum,
} from "../../../src/core/money.ts";
import { zipOf } from "../../../src/features/downloads/zip.ts";
import { budget, datong } from "./exporting.ts";
import { readCsv } from "./read-csv.ts";

interface Package {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly {
    readonly name: string;
    readonly valid: boolean;
    read: (options: object) => Promise<readonly Record<string, unknown>[]>;
  }[];
}
const { Package } = createRequire(import.meta.url)("datapackage") as {
  Package: { load: (path: string, options: object) => Promise<Package> };
};

const about = {
  title: "t",
  description: "d",
  sourceTitle: "s",
  licenceTitle: "l",
  version: "1ae31f125c6b",
  address: null,
  readme: "r",
};
const files = dataPackage(datong, (printed) => (printed === "社会保障和就业支出" ? "Social security" : null), about);

/** The package as a reader gets it: zipped, unzipped to a folder. */
function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), "mingbai-package-"));
  for (const [path, bytes] of Object.entries(unzipSync(zipOf(files)))) {
    if (path.endsWith("/")) mkdirSync(join(folder, path), { recursive: true });
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  }
  return folder;
}

const totalIn = (id: "expenditure" | "revenue" | "basic-by-economic-item" | "projects", key: string): string => {
  const rows = statementOf(datong, id)?.sides.flatMap((side) => side.rows) ?? [];
  const row = rows.find((each) => isTotalRow(each) || each.label === datong.unit.name);
  return row?.amounts[key] ?? "";
};
/** Facts make up a printed total, give or take half the last digit of every figure. */
function makeUp(facts: readonly Fact[], total: string) {
  const bound = sum([halfLastDigit(total, "wan"), ...facts.map(({ printed, unit }) => halfLastDigit(printed, unit))]);
  const apart = difference(amountOf(total, "wan"), sum(facts.map(({ yuan }) => amountOf(yuan, "yuan"))));
  expect(facts.length).toBeGreaterThan(0);
  expect(compareAmounts(absolute(apart), bound), `${canonicalText(apart, "wan")} from ${total}`).toBeLessThanOrEqual(0);
}

describe("the facts of a budget", () => {
  const facts = budgetFacts(budget);
  it("make up the printed totals of expenditure and revenue, within rounding", () => {
    makeUp(
      facts.filter(({ direction }) => direction === "expenditure"),
      totalIn("expenditure", "total"),
    );
    makeUp(
      facts.filter(({ direction }) => direction === "revenue"),
      totalIn("revenue", "total"),
    );
    for (const type of ["basic", "project"] as const)
      makeUp(
        facts.filter((fact) => fact.type === type),
        totalIn("expenditure", type),
      );
  });

  it("make up the total by economic item and, exactly, that of the projects", () => {
    makeUp(economicFacts(datong), totalIn("basic-by-economic-item", "total"));
    const projects = projectFacts(datong);
    expect(canonicalText(sum(projects.map(({ yuan }) => amountOf(yuan, "yuan"))), "wan")).toBe("516.3");
    expect(projects).toHaveLength(6);
  });

  it("are leaves that know their class and section, and the amount as printed beside yuan", () => {
    const fact = facts.find(({ cell }) => cell === "expenditure:174:project");
    expect(fact).toMatchObject({ printed: "510.94", unit: "wan", yuan: "5109400", type: "project" });
    expect(fact?.functional.map(({ code }) => code)).toEqual(["208", "20801", "2080109"]);
    expect(facts.every(({ functional }) => functional.length === 3)).toBe(true);
  });
});

describe("the data package", () => {
  it("is valid as a tabular data package, every row of every table included", async () => {
    const loaded = await Package.load(join(unpacked(), "datapackage.json"), { strict: true });
    expect(loaded.errors).toEqual([]);
    expect(loaded.resources.map(({ name }) => name)).toEqual([
      "facts",
      "facts-economic",
      "facts-projects",
      "statements",
      "targets",
      "glossary",
    ]);
    for (const resource of loaded.resources) {
      const rows = await resource.read({ keyed: true });
      expect(rows.length, resource.name).toBe(readCsv(files[`data/${resource.name}.csv`] ?? "").length - 1);
    }
  });

  it("describes its columns by the budget taxonomy, and the country and the year", () => {
    const described = JSON.parse(files["datapackage.json"] ?? "");
    expect(described).toMatchObject({
      countryCode: "CN",
      fiscalPeriod: { start: "2026-01-01", end: "2026-12-31" },
      profile: "tabular-data-package",
    });
    const types = described.resources[0].schema.fields.flatMap(
      (field: { columnType?: string }) => field.columnType ?? [],
    );
    for (const type of [
      "value",
      "value-currency:code",
      "date:fiscal-year",
      "phase:id",
      "direction",
      "budget-line-id",
      "administrative-classification:generic:level2:label",
      "functional-classification:generic:level3:code",
      "functional-classification:generic:level1:label:en",
      "economic-classification:generic:level2:label",
      "activity:generic:project:label",
      "expenditure-type:code",
      "fin-source:generic:label",
    ])
      expect(types).toContain(type);
    expect(files["data/facts.csv"]).toContain("Social security");
  });

  it("has no byte order mark inside, an entry for its folder, and is the same bytes twice", () => {
    for (const text of Object.values(files)) expect(text.startsWith("\ufeff")).toBe(false);
    expect(Object.keys(unzipSync(zipOf(files)))).toContain("data/");
    expect(zipOf(files)).toEqual(zipOf(files));
  });
});
