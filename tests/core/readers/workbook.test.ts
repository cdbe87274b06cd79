import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { READ_LIMITS } from "../../../src/core/readers/source-document.ts";
import { canonicalNumber, numberText } from "../../../src/core/readers/workbook/number-text.ts";
import { readWorkbook } from "../../../src/core/readers/workbook/read-workbook.ts";
import { fileOf, linesOf, readingOf, xlsxOf } from "./sample-parts.ts";

const read = (bytes: Uint8Array) => readingOf(readWorkbook(fileOf(bytes, "示例.xlsx"), READ_LIMITS));
const text = (cell: string, words: string, more = "") =>
  `<c r="${cell}" t="inlineStr"${more}><is><t xml:space="preserve">${words}</t></is></c>`;
const number = (cell: string, stored: string, style = 0) => `<c r="${cell}" s="${style}"><v>${stored}</v></c>`;
const ACCOUNTING = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ ";
const STYLES =
  `<numFmts><numFmt numFmtId="176" formatCode="${ACCOUNTING}"/></numFmts><fonts><font><sz val="11"/></font><font><sz val="20"/></font></fonts>` +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="0" fontId="1"><alignment horizontal="center"/></xf></cellXfs>';

describe("the text of a number", () => {
  it("is what the sheet shows, and the number behind it is decimal text", () => {
    const shown = (stored: string, pattern: string) => {
      const value = canonicalNumber(stored) ?? "";
      return [value, numberText(value, pattern, false)];
    };
    const accounting = ACCOUNTING.replaceAll("&quot;", '"');
    expect(shown("2683.5900000000001", "#,##0.00")).toEqual(["2683.59", "2,683.59"]);
    expect(shown("2683.585", "0.00")).toEqual(["2683.585", "2683.59"]);
    expect(shown("1.005", "0.00")).toEqual(["1.005", "1.01"]);
    expect(shown("0", accounting)).toEqual(["0", "-"]);
    expect(shown("0.0034", accounting)).toEqual(["0.0034", "0.00"]);
    expect(shown("-12.5", accounting)).toEqual(["-12.5", "-12.50"]);
    expect(shown("0.2221", "0.00%")).toEqual(["0.2221", "22.21%"]);
    expect(shown("0.30000000000000004", "General")).toEqual(["0.3", "0.3"]);
    expect(shown("1.15E-2", "General")).toEqual(["0.0115", "0.0115"]);
    expect(shown("1234567.891", "General")).toEqual(["1234567.891", "1234567.891"]);
    expect(shown("-2683.59", "General")).toEqual(["-2683.59", "-2683.59"]);
    expect(shown("123456.789012", "General")).toEqual(["123456.789012", "123456.789"]);
    expect(shown("301", "00000")).toEqual(["301", "00301"]);
    expect(shown("46063", 'yyyy"年"m"月"d"日"')).toEqual(["46063", "2026年2月10日"]);
    expect(canonicalNumber("1E999")).toBeNull();
    expect(canonicalNumber("1e999999999")).toBeNull();
    expect(canonicalNumber("12abc")).toBeNull();
  });
});

describe("an .xlsx", () => {
  it("gives titles as paragraphs, tables with merged heads, texts as shown and numbers as stored", () => {
    const sheet =
      `<sheetData><row r="1">${text("A1", "2026年示例表", ' s="4"')}</row><row r="2">${text("D2", "单位：万元")}</row>` +
      `<row r="3">${text("A3", "项目")}${text("B3", "金额")}</row><row r="4">${text("B4", "合计")}${text("C4", "基本\n支出")}${text("D4", "项目支出")}</row>` +
      `<row r="5">${text("A5", "甲")}${number("B5", "2683.5900000000001", 1)}${number("C5", "0", 2)}${number("D5", "0.5", 3)}</row>` +
      `<row r="6">${text("A6", "乙")}</row><row r="7">${text("A7", "注：示例")}</row></sheetData>` +
      '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:D3"/><mergeCell ref="A7:D7"/></mergeCells>';
    const { blocks, notes } = read(xlsxOf([{ name: "表1", xml: sheet }], { styles: STYLES }));
    expect(linesOf(blocks)).toEqual([
      "2026年示例表",
      "单位：万元",
      "项目|金额||",
      "|合计|基本支出|项目支出",
      "甲|2,683.59|-|50.00%",
      "乙|||",
      "注：示例",
    ]);
    expect(blocks[0]).toMatchObject({ isCentred: true, size: 20, place: { sheet: "表1", cell: "A1" } });
    const table = blocks[2];
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.rows[0]).toMatchObject([
      { rowSpan: 2, columnSpan: 1 },
      { columnSpan: 3, column: 1 },
    ]);
    expect(table.rows[2]?.[1]).toMatchObject({ value: "2683.59", place: { file: 0, sheet: "表1", cell: "B5" } });
    expect(table.rows[2]?.[2]).toMatchObject({ text: "-", value: "0" });
    expect(notes).toEqual([]);
  });

  it("leaves hidden sheets, rows and columns out, and says so", () => {
    const shown =
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>' +
      `<row r="1">${text("A1", "项目")}${text("B1", "底稿")}${text("C1", "金额")}</row>` +
      `<row r="2" hidden="1">${text("A2", "隐")}${number("C2", "7")}</row>` +
      `<row r="3">${text("A3", "甲")}${number("B3", "8")}${number("C3", "9")}</row></sheetData>`;
    const { blocks, notes } = read(
      xlsxOf([
        { name: "一般公共预算", xml: shown },
        { name: "底稿", xml: `<sheetData><row r="1">${number("A1", "1")}</row></sheetData>`, state: "veryHidden" },
      ]),
    );
    expect(linesOf(blocks)).toEqual(["一般公共预算", "项目|金额", "甲|9"]);
    expect(notes.map(({ kind, values }) => [kind, values.sheet, values.count])).toEqual([
      ["hiddenRows", "一般公共预算", 1],
      ["hiddenColumns", "一般公共预算", 1],
      ["hiddenSheet", "底稿", 1],
    ]);
  });

  it("shows a merged text whose first row or column is hidden where the rest begins", () => {
    const sheet =
      `<sheetData><row r="1" hidden="1">${text("A1", "二行")}${text("B1", "乙")}</row><row r="2">${text("B2", "丙")}</row></sheetData>` +
      '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
    expect(linesOf(read(xlsxOf([{ name: "Sheet1", xml: sheet }])).blocks)).toEqual(["二行|丙"]);
  });

  it("takes the value saved beside a formula, and says where there is none", () => {
    const sheet = `<sheetData><row r="1">${text("A1", "甲")}<c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>A1</f><v>乙</v></c><c r="D1"><f>B1*2</f></c></row></sheetData>`;
    const { blocks, notes } = read(xlsxOf([{ name: "Sheet1", xml: sheet }]));
    expect(linesOf(blocks)).toEqual(["甲|2|乙"]);
    expect(notes).toMatchObject([{ kind: "formulaWithoutValue", place: { cell: "D1" }, values: { count: 1 } }]);
  });

  it("parts several tables of one sheet at their titles", () => {
    const rows = ["表甲", "", "表乙"].map((title, at) =>
      title === ""
        ? ""
        : `<row r="${at * 3 + 1}">${text(`A${at * 3 + 1}`, title)}</row><row r="${at * 3 + 2}">${text(`A${at * 3 + 2}`, "项目")}${text(`B${at * 3 + 2}`, "金额")}</row><row r="${at * 3 + 3}">${text(`A${at * 3 + 3}`, "合计")}${number(`B${at * 3 + 3}`, "3")}</row>`,
    );
    const { blocks } = read(xlsxOf([{ name: "Sheet1", xml: `<sheetData>${rows.join("")}</sheetData>` }]));
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph", "table"]);
  });

  it("leaves how a shared string is pronounced out of it, and reads text in parts", () => {
    const strings = "<si><r><t>示</t></r><r><t>例</t></r><rPh><t>シメ</t></rPh></si>";
    const sheet = '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>';
    expect(linesOf(read(xlsxOf([{ name: "Sheet1", xml: sheet }], { strings })).blocks)).toEqual(["示例"]);
  });

  it("reads what another writer writes", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "预算",
          rows: [
            ["示例表", null],
            ["项目", "金额"],
            ["甲", 2994.78],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        },
      ],
    });
    expect(linesOf(read(bytes).blocks)).toEqual(["示例表", "项目|金额", "甲|2994.78"]);
  });
});
