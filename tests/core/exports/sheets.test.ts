import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statementRowKey } from "../../../src/core/exports/row-keys.ts";
import {
  fittingWidth,
  high,
  notesSheet,
  type SheetCell,
  sheetNames,
  tableSheet,
} from "../../../src/core/exports/sheet.ts";
import { type SheetWords, statementSheets } from "../../../src/core/exports/statement-sheets.ts";
import { datasetOf, statement } from "../checks/builders.ts";
import { datong } from "./exporting.ts";

const words: SheetWords = {
  name: (printed, code) => (code == null ? printed : `${code}:${printed}`),
  stub: (head) => String(head),
  side: (side) => side,
  unit: (unit) => ({ wan: "万元", yuan: "元" })[unit],
  unitLine: (unit) => `单位：${unit}`,
  sheetName: ({ title }) => title,
};
const figures = (rows: readonly (readonly (SheetCell | null)[])[]) =>
  rows.flatMap((row) => row.flatMap((cell) => (cell !== null && "number" in cell ? [cell.number] : [])));

describe("the workbook of the statements", () => {
  const sheets = statementSheets(datong, words);

  it("has every printed figure once, as a number with its printed digits, and nothing where print is blank", () => {
    expect(sheets).toHaveLength(datong.statements.length);
    for (const [at, { sides }] of datong.statements.entries()) {
      const printed = sides.flatMap(({ rows, columns }) =>
        rows.flatMap(({ amounts }) => columns.flatMap(({ key }) => amounts[key] ?? [])),
      );
      expect(figures(sheets[at]?.rows ?? []).sort()).toEqual([...printed].sort());
    }
  });

  it("says on each sheet the title, the unit and the note, and keeps every row as wide as the table", () => {
    for (const [at, { rows, widths, frozenRows }] of sheets.entries()) {
      const published = datong.statements[at];
      expect(rows[0]?.[0]).toMatchObject({ text: published?.title });
      expect(rows[1]?.[0]).toMatchObject({ text: "单位：万元" });
      if (published?.note != null) expect(rows.at(-1)?.[0]).toMatchObject({ text: published.note.text });
      for (const row of rows) expect(row).toHaveLength(widths.length);
      expect(frozenRows).toBeGreaterThan(2);
    }
  });

  it("sets both sides of a line beside each other, and leaves the place of a missing one empty", () => {
    const two = datasetOf([
      statement("summary", {
        revenue: { columns: ["amount"], rows: [["收入", "1.00"]] },
        expenditure: {
          columns: ["total"],
          rows: [
            ["甲", "2.00"],
            ["乙", "3.00"],
          ],
        },
      }),
    ]);
    const [sheet] = statementSheets(two, words);
    const body = (sheet?.rows ?? [])
      .slice(-2)
      .map((row) => row.map((cell) => (cell === null ? null : "number" in cell ? cell.number : cell.text)));
    expect(body).toEqual([
      ["收入", "1.00", "甲", "2.00"],
      [null, null, "乙", "3.00"],
    ]);
  });

  it("spans the heads that print several columns under one name", () => {
    const { sides: [side] = [], ...rest } = statement("expenditure", {
      expenditure: { columns: ["total", "basic", "project"], rows: [["208 甲", "3", "1", "2"]] },
    });
    if (side === undefined) throw new Error("a side is printed");
    const columns = side.columns.map((column, at) => ({ ...column, group: at === 0 ? null : "2026年预算数" }));
    const [sheet] = statementSheets(datasetOf([{ ...rest, sides: [{ ...side, columns }] }]), words);
    const heads = (sheet?.rows ?? []).slice(2, 4).flat();
    expect(heads.find((cell) => cell !== null && "text" in cell && cell.text === "2026年预算数")).toMatchObject({
      columnSpan: 2,
    });
    expect(heads.find((cell) => cell !== null && "text" in cell && cell.text === "total")).toMatchObject({
      rowSpan: 2,
    });
    expect(sheet?.rows).toHaveLength(5);
  });

  it("draws the rules of a total through its blanks, and has a title where a statement is empty", () => {
    const empty = datasetOf([statement("state-capital", {}, { title: "空表" })]);
    expect(statementSheets(empty, words)[0]?.rows[0]?.[0]).toMatchObject({ text: "空表" });
    const total = statement("expenditure", {
      expenditure: { columns: ["total", "basic"], rows: [["合计", "1.00", null]] },
    });
    const last = statementSheets(datasetOf([total]), words)[0]?.rows.at(-1);
    expect(last?.every((cell) => cell?.rule === "total")).toBe(true);
  });
});

describe("a sheet of a workbook", () => {
  it("has a name that spreadsheets take, and another than every other", () => {
    expect(sheetNames(["表一", "表一", "a/b[c]:d*e?f\\g", "''", "Total", "TOTAL"])).toEqual([
      "表一",
      "表一 2",
      "a b c  d e f g",
      "4",
      "Total",
      "TOTAL 2",
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom("a", "A", "表", "/", "[", "'", " "), maxLength: 40 })),
        (names) => {
          const made = sheetNames(names);
          expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of made) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[[\]:*?/\\]/);
          }
        },
      ),
    );
  });

  it("is as wide as its words, a Han character twice, and never without bounds", () => {
    expect(fittingWidth(["合计"], 1)).toBe(6);
    expect(fittingWidth(["ab"], 1)).toBe(4);
    expect([fittingWidth([]), fittingWidth(["计".repeat(99)])]).toEqual([8, 48]);
  });

  it("is as high as its longest text, up to what spreadsheets allow", () => {
    const row = (text: string, rest = {}) => high([{ text, isWrapped: true, ...rest }, null], [10, 10])[0]?.lines;
    expect([row("a".repeat(10)), row("a".repeat(11)), row("计".repeat(11)), row("a".repeat(9999))]).toEqual([
      1, 2, 3, 25,
    ]);
    expect([row("a".repeat(11), { columnSpan: 2 }), row("a".repeat(99), { rowSpan: 2 })]).toEqual([1, 1]);
  });

  it("keeps codes and names as text and amounts as numbers, a blank as no cell at all", () => {
    const column = (kind: "text" | "code" | "number") => ({ key: kind, head: kind, kind, unit: null });
    const { rows, isFiltered } = tableSheet({
      id: "t",
      title: "表",
      columns: [column("code"), column("number"), column("text")],
      records: [
        ["0208", "1.50", "甲"],
        [null, null, "甲".repeat(21)],
      ],
    });
    expect(isFiltered).toBe(true);
    expect(rows[1]).toMatchObject([{ text: "0208" }, { number: "1.50" }, { text: "甲", isWrapped: false, indent: 1 }]);
    expect(rows[2]).toMatchObject([null, null, { isWrapped: true }]);
  });

  it("says of itself where it comes from, term by term", () => {
    const { rows } = notesSheet("说明", [["来源", "甲"]]);
    expect(rows).toMatchObject([
      [
        { text: "来源", isBold: true },
        { text: "甲", isWrapped: true },
      ],
    ]);
  });
});

describe("the key of a row", () => {
  it("is its side and place, so that two rows of one line are two rows in a file", () => {
    expect([statementRowKey("revenue", { line: 9 }), statementRowKey("revenue", { line: 9, part: 2 })]).toEqual([
      "revenue/9",
      "revenue/9.2",
    ]);
  });
});
