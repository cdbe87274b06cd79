import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { isTotalRow } from "../../../src/core/document/functional-tree.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { statementOf } from "../../../src/core/document/statement.ts";
import { dataPackage } from "../../../src/core/exports/data-package.ts";
import { amountOf, canonicalText, sum } from "../../../src/core/money.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";
import { datasetOf, sheetOf } from "../checks/builders.ts";
import { inventedBudgetOf } from "../views/compared-documents.ts";
import { readCsv } from "./read-csv.ts";

const ABOUT = {
  title: "t",
  description: "d",
  sourceTitle: "s",
  licenceTitle: "l",
  version: "0123456789ab",
  address: null,
  readme: "r",
};
const packageOf = (dataset: Dataset, about: Partial<typeof ABOUT | { address: string }> = {}) =>
  dataPackage(dataset, () => null, { ...ABOUT, ...about });
type Row = Readonly<Record<string, string>>;
function rowsIn(dataset: Dataset, name: string): readonly Row[] {
  const [heads = [], ...records] = readCsv(packageOf(dataset)[`data/${name}.csv`] ?? "");
  return records.map((record) => Object.fromEntries(heads.map((head, at) => [head, record[at] ?? ""])));
}
const FACTS = ["facts", "facts-economic", "facts-projects"] as const;
const inWan = (rows: readonly Row[]) =>
  canonicalText(sum(rows.map(({ value }) => amountOf(value ?? "", "yuan"))), "wan");
const number = (text: string) => canonicalText(amountOf(text, "wan"), "wan");

describe.each(ANY_DOCUMENTS)("the data package of %s", (_, dataset) => {
  it("holds every cell of every statement once, as printed, and blank where print is blank", () => {
    const rows = rowsIn(dataset, "statements");
    const cells = dataset.statements.flatMap(({ sides }) =>
      sides.flatMap((side) => side.rows.flatMap(() => side.columns)),
    );
    expect(rows).toHaveLength(cells.length);
    expect(new Set(rows.map(({ cell }) => cell)).size).toBe(rows.length);
    for (const { cell = "", printed_amount: printed, printed_unit: unit } of rows) {
      const content = findCell(dataset, cell)?.content;
      expect(content?.text ?? "", cell).toBe(printed);
      expect(content?.kind === "amount" && content.unit, cell).toBe(unit === "元" ? "yuan" : "wan");
    }
  });

  it("has no fact twice in a table, and none that is not a printed cell with that amount", () => {
    const printed = new Map(rowsIn(dataset, "statements").map(({ cell, printed_amount: text }) => [cell, text]));
    for (const name of FACTS) {
      const facts = rowsIn(dataset, name);
      expect(new Set(facts.map(({ budget_line_id: id }) => id)).size, name).toBe(facts.length);
      for (const { budget_line_id: id, printed_amount: text, printed_unit: unit, value } of facts) {
        expect(printed.get(id), id).toBe(text);
        const yuan = amountOf(text ?? "", unit === "元" ? "yuan" : "wan");
        expect(value, id).toBe(canonicalText(yuan, "yuan"));
      }
    }
  });

  it("describes just the columns that its files have, and a key that is one of them", () => {
    const files = packageOf(dataset);
    const { resources } = JSON.parse(files["datapackage.json"] ?? "");
    expect(resources.map(({ path }: { path: string }) => path).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path.startsWith("data/"))
        .sort(),
    );
    for (const { path, schema } of resources) {
      const names = schema.fields.map(({ name }: { name: string }) => name);
      expect(readCsv(files[path] ?? "")[0], path).toEqual(names);
      if (schema.primaryKey !== undefined) expect(names).toContain(schema.primaryKey);
    }
  });
});

describe("the facts of budgets that print no tail", () => {
  it("come to the printed totals exactly, of every unit and year", () => {
    for (const at of [0, 7, 13, 21])
      for (const year of [2024, 2026]) {
        const dataset = inventedBudgetOf(at, year);
        const total = (id: "expenditure" | "revenue", key = "total") =>
          number(
            statementOf(dataset, id)
              ?.sides.flatMap(({ rows }) => rows)
              .find(isTotalRow)?.amounts[key] ?? "",
          );
        const facts = rowsIn(dataset, "facts");
        const spent = facts.filter(({ direction }) => direction === "expenditure");
        expect(inWan(spent), dataset.unit.name).toBe(total("expenditure"));
        for (const kind of ["basic", "project"])
          expect(inWan(spent.filter(({ expenditure_type_code: type }) => type === kind))).toBe(
            total("expenditure", kind),
          );
        expect(inWan(rowsIn(dataset, "facts-economic"))).toBe(total("expenditure", "basic"));
        expect(inWan(rowsIn(dataset, "facts-projects"))).toBe(total("expenditure", "project"));
      }
  });
});

describe("what a data package says of itself", () => {
  const described = (dataset: Dataset, address: string | null = null) =>
    JSON.parse(packageOf(dataset, { address } as { address: string })["datapackage.json"] ?? "");

  it("is named by unit and year, and never by another year than that of its document", () => {
    const [one, other] = [2025, 2026].map((year) => described(inventedBudgetOf(5, year)));
    expect(one.fiscalPeriod).toEqual({ start: "2025-01-01", end: "2025-12-31" });
    expect(other.fiscalPeriod.start).toBe("2026-01-01");
    expect(one.name).not.toBe(other.name);
  });

  it("gives an address of the page or of the document only where there is one", () => {
    const dataset = datasetOf([]);
    expect(described(dataset)).not.toHaveProperty("homepage");
    expect(described(dataset).sources[0]).not.toHaveProperty("path");
    expect(described(dataset, "https://example.org/").homepage).toBe("https://example.org/");
    const source = { ...dataset.source, url: "https://example.org/budget.pdf" };
    expect(described({ ...dataset, source }).sources[0]).toMatchObject({ path: source.url, sha256: source.sha256 });
  });
});

describe("the targets of a data package", () => {
  const indicator = {
    line: 210,
    level1: "产出",
    level2: "数量",
    name: "办理件数",
    periodName: null,
    annualName: null,
    period: "≥1200件",
    annual: null,
  };
  const targets = (rest: Parameters<typeof sheetOf>[2]) =>
    rowsIn(
      datasetOf([], { projects: [sheetOf("示范项目", "30000", { indicators: [indicator], ...rest })] }),
      "targets",
    );

  it("keep a value as printed beside what is read of it", () => {
    expect(targets({})).toMatchObject([
      { indicator: "办理件数", period_value: "≥1200件", annual_value: "", number: "1200", unit: "件" },
    ]);
  });

  it("give the total of a project in 元 as its sheet prints it, converted exactly where that is another unit, and nothing where none is printed", () => {
    expect(targets({}).map((row) => row.project_total_yuan)).toEqual(["30000"]);
    const { funding } = sheetOf("示范项目", "3.501");
    expect(targets({ amountUnit: "wan", funding }).map((row) => row.project_total_yuan)).toEqual(["35010"]);
    expect(targets({ funding: { ...funding, total: null } }).map((row) => row.project_total_yuan)).toEqual([""]);
  });
});
