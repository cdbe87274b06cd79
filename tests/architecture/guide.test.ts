import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../src/core/checks/check-dataset.ts";
import { budgetOf } from "../../src/core/document/budget.ts";
import { findLine } from "../../src/core/document/functional-tree.ts";
import { findCell } from "../../src/core/document/provenance.ts";
import { flatten } from "../../src/core/exports/flat-table.ts";
import { EXPORTED_VIEWS, plainWords, viewTables } from "../core/exports/exporting.ts";
import { datong } from "../published.ts";

const guide = readFileSync("ARCHITECTURE.md", "utf8");
/** Paths as the guide writes them, up to what stands for any name: <view>, *. */
const named = [...guide.matchAll(/`((?:src|scripts|tests|public)\/[^`\s]+)`/g)].map(([, path = ""]) => path);
const upToAnyName = (path: string): string =>
  /[<*]/.test(path) ? path.replace(/[<*].*$/, "").replace(/[^/]*$/, "") : path;

describe("the guide to the source", () => {
  it("names files and folders that are there", () => {
    expect(named.map(upToAnyName).filter((path) => !existsSync(path))).toEqual([]);
    expect(named.length).toBeGreaterThan(40);
  });

  it("has a line for every folder of the core", () => {
    const folders = readdirSync("src/core", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(guide, name).toContain(`\n  ${name}/`);
  });

  it("says where the rows of a view stand: in a file of its name", () => {
    const files = readdirSync("src/core/exports/tables").map((name) => name.replace(/\.ts$/, ""));
    expect(files.sort()).toEqual([...EXPORTED_VIEWS, "compare"].sort());
  });
});

describe("the number that the guide follows", () => {
  const cell = "expenditure:175:total";
  const budget = budgetOf(datong);

  it("is printed in line 175 of the source, and the data set has it there", () => {
    const lines = readFileSync("public/data/datong-social-insurance-center/2026.source.txt", "utf8").split(/\r?\n/);
    expect(lines[174]).toContain("693.83");
    expect(findCell(datong, cell)).toMatchObject({ line: 175, content: { text: "693.83", unit: "wan" } });
  });

  it("is a printed amount of the tree, with its place", () => {
    const line = budget.expenditure && findLine(budget.expenditure, "20805");
    expect(line?.amounts.total).toEqual({ cell, text: "693.83", unit: "wan" });
  });

  it("is checked as the guide says", () => {
    const checkOf = (id: string) => checkDataset(datong).find((check) => check.id === id);
    const sum = checkOf("hierarchy/expenditure/20805/total");
    expect(sum).toMatchObject({ verdict: "rounding", left: "693.83", right: "693.82", difference: "0.01" });
    expect(sum?.evidence.left).toEqual([cell]);
    expect(checkOf("row/expenditure/20805/total")).toMatchObject({ verdict: "equal", right: "693.83" });
  });

  it("is taken away with its reference", () => {
    const [table] = viewTables("spending").map((each) => flatten(each, "wan", plainWords));
    const record = table?.records.find((values) => values.includes(cell));
    expect(record).toEqual(expect.arrayContaining(["20805", "693.83", "175"]));
  });
});
