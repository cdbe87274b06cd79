import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseCellReference,
  printedAmount,
  rowPlace,
  sheetCell,
  statementCell,
  textCell,
} from "../../../src/core/document/cell-reference.ts";
import { STATEMENT_IDS } from "../../../src/core/lexicon/statement-ids.ts";

const line = fc.integer({ min: 0, max: 9_999_999 });
const key = fc.constantFrom("total", "basic", "revenue.label", "total.annual", "periodName", "other5");

describe("a reference to a place of the document", () => {
  it("is read back as the place that it was written from", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STATEMENT_IDS),
        line,
        fc.option(fc.integer({ min: 2, max: 99 })),
        key,
        (id, at, part, of) => {
          const place = part === null ? { line: at } : { line: at, part };
          expect(parseCellReference(statementCell(id, place, of))).toEqual({
            kind: "statement",
            statement: id,
            ...place,
            key: of,
          });
        },
      ),
    );
    fc.assert(
      fc.property(line, line, line, key, (at, start, end, of) => {
        expect(parseCellReference(sheetCell(at, of))).toEqual({ kind: "sheet", line: at, key: of });
        expect(parseCellReference(textCell(at, start, end))).toEqual({ kind: "text", line: at, start, end });
      }),
    );
  });

  it.each([
    "budget:1:total",
    "expenditure:1:1-2",
    "expenditure:1:5other",
    "expenditure:1.:total",
    "expenditure:-1:total",
    "expenditure:12345678:total",
    "sheet:1.2:total.annual",
    "sheet:1:1-2",
    "text:1.2:3-4",
    "text:1:total",
    "Expenditure:1:total",
    "expenditure:1:total\n",
    "expenditure:1",
    "",
  ])("%j is none", (reference) => {
    expect(parseCellReference(reference)).toBeNull();
  });

  it("names the second row of one printed line as such, on the page and in files alike", () => {
    expect([rowPlace({ line: 411 }), rowPlace({ line: 411, part: 2 })]).toEqual(["411", "411.2"]);
    expect(statementCell("revenue", { line: 411, part: 2 }, "total")).toBe("revenue:411.2:total");
    expect(statementCell("revenue", 411, "total")).toBe("revenue:411:total");
  });
});

describe("the amount of a cell", () => {
  const row = { line: 3, code: null, label: "合计", amounts: { total: "0", basic: null } };
  const at = (of: string) => printedAmount({ id: "expenditure", amountUnit: "yuan" }, row, of);

  it("keeps a zero a zero and a blank a blank; a column that is not there is blank, whatever its name", () => {
    expect(at("total")).toEqual({ cell: "expenditure:3:total", text: "0", unit: "yuan" });
    expect(["basic", "project", "constructor", "toString"].map((of) => at(of).text)).toEqual([null, null, null, null]);
  });
});
