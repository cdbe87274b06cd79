import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { flatten } from "../../../src/core/exports/flat-table.ts";
import { notesSheet, sheetNames, tableSheet } from "../../../src/core/exports/sheet.ts";
import { statementSheets } from "../../../src/core/exports/statement-sheets.ts";
import { toXlsx } from "../../../src/features/downloads/to-xlsx.ts";
import { datong, plainWords, viewTables } from "../../core/exports/exporting.ts";

/** A workbook as another library than the one that wrote it reads it: another hand, another parser. */
async function readBook(blob: Blob) {
  const { sheets } = await readXlsx(new Uint8Array(await blob.arrayBuffer()), { readStyles: true });
  return sheets.map(({ name, rows, cells, merges, freezePane, columns }) => ({
    name,
    rows,
    values: rows.flat().filter((value) => value !== null),
    formatOf: (row: number, column: number) => cells?.get(`${row},${column}`)?.style?.numFmt,
    frozen: freezePane?.rows ?? 0,
    merged: merges?.length ?? 0,
    widths: (columns ?? []).map(({ width }) => width ?? 0),
  }));
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
  it("holds all statements in their layout, every printed figure as that number with its decimals, codes as text", async () => {
    const book = await readBook(await toXlsx(statementSheets(datong, sheetWords)));
    expect(book).toHaveLength(datong.statements.length);
    for (const [index, { rows, values, formatOf, frozen }] of book.entries()) {
      const { sides = [], note } = datong.statements[index] ?? {};
      const printed = sides.flatMap((side) => side.rows.flatMap(({ amounts }) => Object.values(amounts)));
      const stated = printed.filter((text): text is string => text !== null);
      const numbers = values.filter((value) => typeof value === "number");
      expect([...numbers].sort()).toEqual(stated.map(Number).sort());
      const codes = sides.flatMap((side) => side.rows.flatMap(({ code }) => code ?? []));
      for (const code of codes) expect(values).toContain(code);
      // all that stands above the printed lines
      const lines = new Set(sides.flatMap((side) => side.rows.map(({ line }) => line)));
      expect(frozen).toBe(rows.length - lines.size - (note == null ? 0 : 1));
      const decimals = new Map(stated.map((text) => [Number(text), text.split(".")[1]?.length ?? 0]));
      for (const [row, cells] of rows.entries())
        for (const [column, value] of cells.entries())
          if (typeof value === "number")
            expect(formatOf(row, column)).toBe(`#,##0.${"0".repeat(decimals.get(value) ?? 0)}`.replace(/\.$/, ""));
    }
  });

  it("puts both sides of a printed line beside each other, and what spans columns over them", async () => {
    const [summary] = await readBook(await toXlsx(statementSheets(datong, sheetWords)));
    const rowOf = (text: string) => summary?.rows.findIndex((row) => row.includes(text));
    const [revenue, expenditure] = datong.statements[0]?.sides ?? [];
    for (const { line, label } of revenue?.rows ?? []) {
      const other = expenditure?.rows.find((row) => row.line === line);
      if (other !== undefined) expect(rowOf(other.label)).toBe(rowOf(label));
    }
    expect(summary?.merged).toBeGreaterThan(3);
  });

  it("keeps the head of a view's table in sight and adds a sheet of notes", async () => {
    const [table] = viewTables("split");
    if (table === undefined) throw new Error("no table");
    const flat = flatten(table, "yuan", plainWords);
    const [sheet, notes] = await readBook(
      await toXlsx([tableSheet(flat), notesSheet("notes", [["SHA-256", datong.source.sha256]])]),
    );
    expect([sheet?.frozen, notes?.frozen]).toEqual([1, 0]);
    expect(sheet?.rows[0]).toEqual(flat.columns.map(({ head }) => head));
    expect(sheet?.rows.slice(1)).toEqual(
      flat.records.map((record) =>
        record.map((value, index) =>
          value !== null && flat.columns[index]?.kind === "number" ? Number(value) : value,
        ),
      ),
    );
    expect(notes?.rows).toEqual([["SHA-256", datong.source.sha256]]);
  });

  it("filters by the head of every flat table, and by none of a statement's heads", async () => {
    const blob = await toXlsx([
      ...viewTables("checks").map((table) => tableSheet(flatten(table, "wan", plainWords))),
      ...statementSheets(datong, sheetWords).slice(0, 1),
      notesSheet("notes", [["a", "b"]]),
    ]);
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const count = checkDataset(datong).length;
    expect(/<\/sheetData><autoFilter ref="(\w+:\w+)"\/>/.exec(text("xl/worksheets/sheet1.xml"))?.[1]).toBe(
      `A1:M${count + 1}`,
    );
    expect(text("xl/worksheets/sheet2.xml")).not.toContain("autoFilter");
    expect(text("xl/worksheets/sheet3.xml")).not.toContain("autoFilter");
    expect(text("xl/workbook.xml")).toContain(`localSheetId="0" hidden="1">'checks'!$A$1:$M$${count + 1}<`);
  });

  it("writes a figure too long for a spreadsheet as text, digit by digit", async () => {
    const long = "12345678901234567.89";
    const [sheet] = await readBook(
      await toXlsx([{ name: "a", widths: [10], frozenRows: 0, frozenColumns: 0, rows: [[{ number: long }]] }]),
    );
    expect(sheet?.rows[0]).toEqual([long]);
  });

  it("names its sheets so that every program opens it", () => {
    const names = sheetNames(["表一：收支/总表[1]*?", "a".repeat(40), "a".repeat(40), ""]);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});
