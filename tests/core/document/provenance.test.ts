import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetCell, statementCell, textCell } from "../../../src/core/document/cell-reference.ts";
import { type Dataset, FUNDING_KEYS, type Section, SHEET_TEXT_KEYS } from "../../../src/core/document/dataset.ts";
import { findCell, neighbours } from "../../../src/core/document/provenance.ts";
import { explanationParagraphs } from "../../../src/core/explanation/explanation-paragraphs.ts";

const datong = JSON.parse(
  readFileSync(new URL("../../../public/data/datong-social-insurance-center/2026.json", import.meta.url), "utf8"),
) as Dataset;
const printedAt = (reference: string) => findCell(datong, reference)?.content.text;

describe("every figure knows where it is printed", () => {
  it.each(datong.statements.map((statement) => [statement.title, statement] as const))("%s", (_, statement) => {
    for (const { rows, columns } of statement.sides)
      for (const row of rows)
        for (const { key } of columns) {
          const found = findCell(datong, statementCell(statement.id, row.line, key));
          expect(found?.content).toEqual({ kind: "amount", text: row.amounts[key], unit: statement.amountUnit });
          expect(found).toMatchObject({ line: row.line, statement, at: { row } });
        }
  });

  it("titles, notes, names and codes of the statements too, on their own side of a two-sided line", () => {
    for (const { id, line, title, note, sides } of datong.statements) {
      expect(printedAt(statementCell(id, line, "title"))).toBe(title);
      if (note !== null) expect(printedAt(statementCell(id, note.line, "note"))).toBe(note.text);
      for (const { side, rows } of sides)
        for (const row of rows) {
          const key = sides.length > 1 ? `${side}.label` : "label";
          expect(printedAt(statementCell(id, row.line, key))).toBe(row.label);
          if (row.code !== null) expect(printedAt(statementCell(id, row.line, "code"))).toBe(row.code);
        }
    }
  });

  it.each(datong.projects.map((sheet) => [sheet.name, sheet] as const))("the target sheet of %s", (_, sheet) => {
    expect(printedAt(sheetCell(sheet.line, "name"))).toBe(sheet.name);
    for (const key of FUNDING_KEYS) {
      const row = sheet.funding[key];
      if (row === null) continue;
      for (const half of ["period", "annual"] as const)
        expect(findCell(datong, sheetCell(row.line, `${key}.${half}`))?.content).toEqual({
          kind: "amount",
          text: row[half],
          unit: "yuan",
        });
    }
    for (const key of SHEET_TEXT_KEYS) {
      const text = sheet.text[key];
      if (text !== null) expect(printedAt(sheetCell(text.line, key))).toBe(text.text);
    }
    for (const indicator of sheet.indicators)
      for (const key of ["period", "annual", "name", "periodName", "annualName"] as const)
        expect(printedAt(sheetCell(indicator.line, key))).toBe(indicator[key]);
  });

  it("a passage of the explanation by its offsets in the joined paragraph, as the checks count them", () => {
    for (const { line, text } of explanationParagraphs(datong))
      for (const [start, end] of [
        [0, 1],
        [0, text.length],
        [text.length - 1, text.length],
      ] as const)
        expect(printedAt(textCell(line, start, end))).toBe(text.slice(start, end));
  });

  it("the paragraphs of every section, offices that share a printed line included", () => {
    const walk = (sections: readonly Section[]): readonly Section[] =>
      sections.flatMap((section) => [section, ...walk(section.children)]);
    for (const { line, text } of walk(datong.sections)) {
      const found = findCell(datong, textCell(line, 0, 1));
      expect(found?.kind === "text" && found.paragraph.text).toContain(text ?? "");
    }
  });
});

describe("a place that the document does not have", () => {
  it.each([
    "expenditure:999:total",
    "expenditure:175:personnel",
    "expenditure:175:constructor",
    "expenditure:175:__proto__",
    "expenditure:163:note",
    "sheet:477:total.annual",
    "sheet:480:total.weekly",
    "sheet:495:toString",
    "text:401:5-5",
    "text:401:9-5",
    "text:401:0-999999",
    "text:402:0-1",
    "nothing",
    "",
  ])("%s is none", (reference) => {
    expect(findCell(datong, reference)).toBeNull();
  });

  it("is none whatever the address says, and never a failure", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(999), fc.string(), (place, line, key) => {
        findCell(datong, `${place}:${line}:${key}`);
        findCell(datong, `sheet:${line}:${key}`);
        findCell(datong, `text:${line}:${key}`);
      }),
    );
  });

  it("is apart from a blank cell, which is a place", () => {
    expect(findCell(datong, "expenditure:177:project")?.content).toEqual({ kind: "amount", text: null, unit: "wan" });
  });
});

describe("what stands around a place", () => {
  it("is two lines before and after, fewer at the edge of the table", () => {
    expect(neighbours([1, 2, 3, 4, 5, 6], 4)).toEqual([2, 3, 4, 5, 6]);
    expect(neighbours([1, 2, 3, 4], 1)).toEqual([1, 2, 3]);
    expect(neighbours([1, 2], 7)).toEqual([]);
  });
});
