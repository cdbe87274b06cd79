import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvField, withoutFormula, writeCsv } from "../../../src/core/exports/csv.ts";
import { fileName } from "../../../src/core/exports/file-name.ts";
import { readCsv } from "./read-csv.ts";

const textOf = (field: CsvField): string =>
  field === null ? "" : typeof field === "string" ? withoutFormula(field) : field.number;

/** Words as documents and attackers write them: Chinese, quotes, commas, line ends, formulas in half and full width. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "＝", "＋", "１", "0", "合", "计", " "),
    maxLength: 8,
  }),
  fc.constantFrom("2,994.78", "-0.90%", "=HYPERLINK(1)", "＠SUM(A1)", "-1+2", "合计\n本年"),
);
const amount = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 99 }))
  .map(
    ([minus, whole, cents]): CsvField => ({ number: `${minus ? "-" : ""}${whole}.${String(cents).padStart(2, "0")}` }),
  );
const field: fc.Arbitrary<CsvField> = fc.oneof(words, amount, fc.constant(null));

describe("a CSV file", () => {
  it("reads back as the records that were written, over 10,000 random rows", () => {
    let rows = 0;
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 6 })
          .chain((width) =>
            fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 200, maxLength: 220 }),
          ),
        (records) => {
          rows += records.length;
          const text = writeCsv(records);
          expect(text.startsWith("\ufeff")).toBe(true);
          expect(readCsv(text)).toEqual(records.map((record) => record.map(textOf)));
        },
      ),
      { numRuns: 50, seed: 2026 },
    );
    expect(rows).toBeGreaterThanOrEqual(10_000);
  });

  it("ends every record with CRLF and begins with the mark that spreadsheets need; programs get none", () => {
    expect(
      writeCsv([
        ["a", null],
        ["b", { number: "1.00" }],
      ]),
    ).toBe("\ufeffa,\r\nb,1.00\r\n");
    expect(writeCsv([["a"]], { bom: false })).toBe("a\r\n");
  });

  it("lets no words run as a formula, and leaves numbers alone", () => {
    for (const text of ["=1+1", "+1+1", "-1-1", "@SUM(A1)", "\tx", "\rx", "＝1", "＋1", "－1", "＠a", "-"])
      expect(withoutFormula(text)).toBe(`'${text}`);
    for (const text of ["-27.18", "+5", "-0.90%", "2,994.78", "合计", "2026", ""])
      expect(withoutFormula(text)).toBe(text);
  });
});

describe("a file's name", () => {
  it("says unit, year, view and day, keeps Chinese, and has nothing that a file system refuses", () => {
    expect(fileName(["大同市社会保险中心", 2026, "“三公”经费", "2026-11-24"], "csv")).toBe(
      "大同市社会保险中心-2026-三公经费-2026-11-24.csv",
    );
    expect(fileName(["Datong Social Insurance Center", 2026, "“Three public” expenses"], "png")).toBe(
      "Datong_Social_Insurance_Center-2026-Three_public_expenses.png",
    );
    expect(fileName(['a/b\\c:d*e?f"g<h>i|j', "\u202eexe", " . "], "csv")).toBe("abcdefghij-exe.csv");
    expect(fileName(["..", ""], "zip")).toBe("mingbai.zip");
  });
});
