import * as XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { READ_LIMITS } from "../../../src/core/readers/source-document.ts";
import { readWorkbook } from "../../../src/core/readers/workbook/read-workbook.ts";
import { fileOf, linesOf, readingOf } from "./sample-parts.ts";

const write = (book: XLSX.WorkBook, bookType: XLSX.BookType = "biff8"): Uint8Array =>
  new Uint8Array(XLSX.write(book, { type: "array", bookType }));
const read = (bytes: Uint8Array) => readingOf(readWorkbook(fileOf(bytes, "示例.xls"), READ_LIMITS));

function sampleBook(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["2026年示例表"],
    [null, null, "单位：万元"],
    ["项目", "金额"],
    [null, "合计", "基本支出"],
    ["甲", 2683.59, 0],
    ["乙", 0.2221, -12.5],
    [`很${"长".repeat(200)}`, 1e-7, 40],
  ]);
  sheet["!merges"] = [
    XLSX.utils.decode_range("A1:C1"),
    XLSX.utils.decode_range("A3:A4"),
    XLSX.utils.decode_range("B3:C3"),
  ];
  const format = (cell: string, pattern: string) => {
    const found = sheet[cell];
    if (found) found.z = pattern;
  };
  format("B5", "#,##0.00");
  format("C5", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ');
  format("B6", "0.00%");
  format("C6", "#,##0.00");
  sheet.C7 = { t: "n", v: 40, f: "20+20" };
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "收支总表");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["底稿", 1]]), "底稿");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

describe("an .xls", () => {
  it("gives what the sheet shows, with the numbers behind it, merged cells, and nothing hidden", () => {
    const { blocks, notes } = read(write(sampleBook()));
    expect(linesOf(blocks)).toEqual([
      "2026年示例表",
      "单位：万元",
      "项目|金额|",
      "|合计|基本支出",
      "甲|2,683.59|-",
      "乙|22.21%|-12.50",
      `很${"长".repeat(200)}|0.0000001|40`,
    ]);
    const table = blocks[2];
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows[0]).toMatchObject([{ rowSpan: 2 }, { columnSpan: 2 }]);
    expect(table.rows[2]?.[1]).toMatchObject({ value: "2683.59", place: { sheet: "收支总表", cell: "B5" } });
    expect(notes.map(({ kind }) => kind)).toEqual(["hiddenSheet"]);
  });

  it("reads the same workbook alike as .xls and as .xlsx", () => {
    expect(read(write(sampleBook(), "xlsx")).blocks).toEqual(read(write(sampleBook())).blocks);
  });

  it("reads strings over the borders of records, packed numbers, texts of formulas, and leaves hidden rows and columns out", () => {
    const record = (id: number, ...bytes: number[]) => [
      id & 255,
      id >> 8,
      bytes.length & 255,
      bytes.length >> 8,
      ...bytes,
    ];
    const wide = (text: string) =>
      [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
    const word = (value: number) => [value & 255, (value >> 8) & 255];
    const long = (value: number) => [...word(value), ...word(value >>> 16)];
    const begin = record(0x809, 0, 6, 5, 0);
    const end = record(0x0a);
    const cell = (row: number, column: number) => [...word(row), ...word(column), 0, 0];
    // 示例表 breaks after its first letter and goes on in bytes of one letter, then wide again; 甲 has a run of formatting
    const strings = [
      ...record(0xfc, ...long(2), ...long(2), ...word(5), 1, ...wide("示")),
      ...record(0x3c, 0, 0x61, 0x62),
      ...record(0x3c, 1, ...wide("例表"), ...word(1), 9, ...word(1), ...wide("甲"), 0, 0, 0, 0),
    ];
    const sheet = [
      ...begin,
      ...record(0x7d, ...word(1), ...word(1), ...word(2_048), 0, 0, 1, 0, 0, 0),
      ...record(0x208, ...word(1), 0, 0, 9, 0, 0, 1, 0, 0, 0, 0, ...long(0x20)),
      ...record(0xfd, ...cell(0, 0), ...long(0)),
      ...record(0xfd, ...cell(0, 1), ...long(1)),
      ...record(0x27e, ...cell(0, 2), ...long((268_359 << 2) | 3)),
      ...record(0xbd, ...word(0), ...word(3), 0, 0, ...long((5 << 2) | 2), 0, 0, ...long((-7 << 2) | 2), ...word(4)),
      ...record(0x06, ...cell(0, 5), 0, 0, 0, 0, 0, 0, 255, 255, 0, 0),
      ...record(0x207, ...word(1), 1, ...wide("乙")),
      ...record(0x205, ...cell(0, 6), 7, 1),
      ...record(0xfd, ...cell(1, 0), ...long(1)),
      ...record(0xfd, ...cell(2, 0), ...long(1)),
      ...record(0x27e, ...cell(2, 2), ...long((1 << 2) | 2)),
      ...end,
    ];
    const before = [...begin, ...record(0xe0, 0, 0, 0, 0, 0, 0, 0, 0), ...strings];
    const tab = (offset: number) => record(0x85, ...long(offset), 0, 0, 2, 1, ...wide("表甲"));
    const offset = before.length + tab(0).length + end.length;
    const file = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(file, "/Workbook", new Uint8Array([...before, ...tab(offset), ...end, ...sheet]));
    const { blocks, notes } = read(new Uint8Array(XLSX.CFB.write(file, { type: "array" }) as ArrayBuffer));
    expect(linesOf(blocks)).toEqual(["表甲", "示ab例表|2683.59|5|-7|乙|#DIV/0!", "甲|1||||"]);
    expect(notes.map(({ kind }) => kind)).toEqual(["hiddenRows", "hiddenColumns"]);
  });

  it("refuses what is older than Excel 97", () => {
    const result = readWorkbook(fileOf(write(sampleBook(), "biff5")), READ_LIMITS);
    expect(result.ok ? null : result.problem.kind).toBe("unknownKind");
  });
});
