import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printedAmount } from "../../../src/core/document/cell-reference.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { writeCsv } from "../../../src/core/exports/csv.ts";
import { type FlatTable, flatten, shownNumber } from "../../../src/core/exports/flat-table.ts";
import type { MoneyUnit } from "../../../src/core/format-amount.ts";
import { absolute, amountOf, compareAmounts, difference, isCanonicalAmount, sum } from "../../../src/core/money.ts";
import type { ViewId } from "../../../src/views.ts";
import { datong, EXPORTED_VIEWS, plainWords, viewTables } from "./exporting.ts";
import { readCsv } from "./read-csv.ts";

const UNITS: readonly MoneyUnit[] = ["yuan", "wan", "yi"];
const tablesOf = (view: ViewId, money: MoneyUnit = "wan"): readonly FlatTable[] =>
  viewTables(view).map((table) => flatten(table, money, plainWords));
const csvOf = ({ columns, records }: FlatTable) =>
  readCsv(
    writeCsv([
      columns.map(({ head }) => head),
      ...records.map((record) =>
        record.map((value, at) => (value !== null && columns[at]?.kind === "number" ? { number: value } : value)),
      ),
    ]),
  );

const printedCells = (dataset: Dataset) =>
  dataset.statements.flatMap((statement) =>
    statement.sides.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map(({ key }) => printedAmount(statement, row, key))),
    ),
  );

describe("the statements as a table", () => {
  const [table] = tablesOf("statements");
  const lines = table === undefined ? [] : csvOf(table).slice(1);
  const referenceAt = table?.columns.findIndex(({ head }) => head.endsWith("(reference)")) ?? -1;

  it("hold every printed figure of the document once, at its cell and as printed", () => {
    const told = new Map(lines.map((line) => [line[referenceAt] ?? "", line]));
    const printed = printedCells(datong);
    expect(printed.length).toBeGreaterThan(500);
    expect(lines).toHaveLength(printed.length);
    for (const { cell, text } of printed) {
      const line = told.get(cell);
      expect(line, cell).toBeDefined();
      if (text !== null) expect(line, cell).toContain(text);
    }
  });

  it("hold no figure where the cell is blank", () => {
    const amounts = table?.columns.flatMap(({ unit }, at) => (unit === null ? [] : [at])) ?? [];
    const blank = new Set(printedCells(datong).flatMap(({ cell, text }) => (text === null ? [cell] : [])));
    const told = lines.filter((line) => blank.has(line[referenceAt] ?? ""));
    expect(told.length).toBe(blank.size);
    for (const line of told) for (const at of amounts) expect(line[at]).toBe("");
  });
});

describe("numbers in the files of every view", () => {
  it("are canonical decimal text, so that a spreadsheet takes them for numbers", () => {
    const others = EXPORTED_VIEWS.flatMap((view) =>
      UNITS.flatMap((money) =>
        tablesOf(view, money).flatMap(({ columns, records }) =>
          records.flatMap((record) =>
            record.flatMap((value, at) =>
              columns[at]?.kind !== "number" || value === null || isCanonicalAmount(value) ? [] : [[view, value]],
            ),
          ),
        ),
      ),
    );
    expect(others).toEqual([]);
  });

  it("come back from the file as they were written, and what is no number never turns into one", () => {
    for (const view of EXPORTED_VIEWS)
      for (const table of tablesOf(view)) {
        const lines = csvOf(table);
        expect(lines).toHaveLength(table.records.length + 1);
        for (const [row, record] of table.records.entries())
          for (const [at, value] of record.entries())
            if (table.columns[at]?.kind === "number" && (lines[row + 1]?.[at] ?? "") !== (value ?? ""))
              expect(lines[row + 1]?.[at], `${view} ${row} ${at}`).toBe(value);
      }
  });

  it("differ between two units by the power of ten alone, however large the amount", () => {
    const cents = fc
      .bigInt({ min: 0n, max: 10n ** 18n })
      .map((n) => `${n / 100n}.${String(n % 100n).padStart(2, "0")}`);
    fc.assert(
      fc.property(cents, (text) => {
        const yuan = amountOf(shownNumber(text, "wan", "yuan", "zh"), "yuan");
        expect(compareAmounts(yuan, amountOf(text, "wan"))).toBe(0);
      }),
    );
  });
});

describe("shares in a file", () => {
  it("of the classes add up to the whole, give or take half a last digit each", () => {
    const [table] = tablesOf("split");
    const at = table?.columns.findIndex(({ key }) => key === "shareOfTotal") ?? -1;
    const codeAt = table?.columns.findIndex(({ kind }) => kind === "code") ?? -1;
    const shares = (table?.records ?? []).flatMap((record) =>
      record[codeAt] == null || record[at] == null ? [] : [amountOf(record[at] ?? "", "percent")],
    );
    expect(shares.length).toBe(3);
    const apart = absolute(difference(sum(shares), amountOf("100", "percent")));
    expect(compareAmounts(apart, amountOf("0.015", "percent"))).toBeLessThanOrEqual(0);
  });
});
