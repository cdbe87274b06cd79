import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { notesSheet, sheetNames, tableSheet } from "../../../src/core/exports/sheet.ts";
import { statementSheets } from "../../../src/core/exports/statement-sheets.ts";
import { viewTables } from "../../../src/core/exports/view-rows.ts";
import { flatten } from "../../../src/core/exports/view-table.ts";
import { toXlsx } from "../../../src/features/downloads/to-xlsx.ts";
import { budget, datong, plainWords } from "../../core/exports/exporting.ts";

interface ReadCell {
  readonly value: string;
  readonly isNumber: boolean;
  readonly format: string;
}
const unescaped = (text: string) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** Reads a workbook with nothing but a zip reader: names of sheets, and cells by their address. */
async function readBook(blob: Blob) {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const file = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const strings = [...file("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) =>
    unescaped([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) => text).join("")),
  );
  const styles = file("xl/styles.xml");
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const cellFormats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf ([^>]*)>/g)].map(
    ([, attributes = ""]) => formats.get(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? "") ?? "",
  );
  const names = [...file("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) =>
    unescaped(name),
  );
  return names.map((name, index) => {
    const xml = file(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = new Map<string, ReadCell>();
    for (const [, attributes = "", body = ""] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, address = ""] = /r="([A-Z]+\d+)"/.exec(attributes) ?? [];
      const [, value] = /<v>(.*?)<\/v>/s.exec(body) ?? [];
      if (value === undefined) continue;
      const isNumber = !/t="s"/.test(attributes);
      const [, style = "0"] = /s="(\d+)"/.exec(attributes) ?? [];
      cells.set(address, {
        value: isNumber ? value : (strings[Number(value)] ?? ""),
        isNumber,
        format: cellFormats[Number(style)] ?? "",
      });
    }
    return {
      name,
      cells,
      frozen: /ySplit="(\d+)"/.exec(xml)?.[1] ?? "0",
      merged: (xml.match(/<mergeCell /g) ?? []).length,
    };
  });
}

const sheetWords = {
  name: (printed: string) => printed,
  stub: (head: string) => head,
  side: (side: string) => side,
  unit: (unit: string) => unit,
  unitLine: (unit: string) => `unit: ${unit}`,
  sheetName: ({ number, title }: { number: number | null; title: string }) => `${number} ${title}`,
};

describe("a workbook", () => {
  it("holds all statements in their layout, numbers as numbers with the printed decimals, codes as text", async () => {
    const book = await readBook(await toXlsx(statementSheets(datong, sheetWords)));
    expect(book).toHaveLength(13);
    const expenditure = book[2];
    expect(expenditure?.name.startsWith("3 ")).toBe(true);
    expect(expenditure?.frozen).toBe("4");
    const values = [...(expenditure?.cells.values() ?? [])];
    expect(values.find(({ value }) => value === "2080109")?.isNumber).toBe(false);
    expect(values.find(({ value }) => value === "2994.78")).toEqual({
      value: "2994.78",
      isNumber: true,
      format: "#,##0.00",
    });
    const printed = datong.statements[2]?.sides.flatMap(({ rows }) =>
      rows.flatMap(({ amounts }) => Object.values(amounts)),
    );
    expect(values.filter(({ isNumber }) => isNumber).map(({ value }) => Number(value))).toEqual(
      printed?.filter((text) => text !== null).map(Number),
    );
  });

  it("puts both sides of a printed line beside each other, and what spans columns over them", async () => {
    const [summary] = await readBook(await toXlsx(statementSheets(datong, sheetWords)));
    const rowOf = (text: string) =>
      /\d+/.exec([...(summary?.cells ?? [])].find(([, { value }]) => value === text)?.[0] ?? "")?.[0];
    expect(rowOf("一、一般公共预算")).toBeDefined();
    const line = datong.statements[0]?.sides[0]?.rows[0]?.line;
    const other = datong.statements[0]?.sides[1]?.rows.find((row) => row.line === line)?.label ?? "";
    expect(rowOf(other)).toBe(rowOf("一、一般公共预算"));
    expect(summary?.merged).toBeGreaterThan(3);
  });

  it("keeps the head of a view's table in sight and adds a sheet of notes", async () => {
    const [table] = viewTables("split", budget, { plainOf: (key) => key, sentenceOf: ({ id }) => id });
    if (table === undefined) throw new Error("no table");
    const book = await readBook(
      await toXlsx([
        tableSheet(flatten(table, "yuan", plainWords)),
        notesSheet("notes", [["SHA-256", datong.source.sha256]]),
      ]),
    );
    expect(book.map(({ frozen }) => frozen)).toEqual(["1", "0"]);
    expect(book[0]?.cells.get("A2")).toMatchObject({ value: "208", isNumber: false });
    expect(book[0]?.cells.get("C2")).toMatchObject({ value: "2683.59", isNumber: true });
    expect(book[1]?.cells.get("B1")?.value).toBe(datong.source.sha256);
  });

  it("writes a figure too long for a spreadsheet as text, digit by digit", async () => {
    const long = "12345678901234567.89";
    const [sheet] = await readBook(
      await toXlsx([{ name: "a", widths: [10], frozenRows: 0, frozenColumns: 0, rows: [[{ number: long }]] }]),
    );
    expect(sheet?.cells.get("A1")).toMatchObject({ value: long, isNumber: false });
  });

  it("names its sheets so that every program opens it", () => {
    const names = sheetNames(["表一：收支/总表[1]*?", "a".repeat(40), "a".repeat(40), ""]);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});
