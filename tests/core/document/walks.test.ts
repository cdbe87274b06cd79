import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Section } from "../../../src/core/document/dataset.ts";
import { sectionsOn, walkSections } from "../../../src/core/document/sections.ts";
import {
  columnsOf,
  everyRow,
  inPrintedOrder,
  isEmptyStatement,
  rowsOf,
  sideOf,
  statementOf,
} from "../../../src/core/document/statement.ts";
import { STATEMENT_IDS } from "../../../src/core/lexicon/statement-ids.ts";
import { datong } from "../../published.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";

describe.each([...ANY_DOCUMENTS, ["the published budget", datong] as const])("walking over %s", (_, dataset) => {
  it("meets every row once, each with the statement and the side that print it", () => {
    const rows = everyRow(dataset);
    expect(rows.map(({ row }) => row)).toEqual(dataset.statements.flatMap(rowsOf));
    for (const { statement, side, row } of rows) {
      expect(statementOf(dataset, statement.id)).toBe(statement);
      expect(sideOf(statement, side.side)?.rows).toContain(row);
    }
  });

  it("finds in every row an amount or a blank for each of its columns, and no statement empty that prints one", () => {
    for (const statement of dataset.statements) {
      const keys = new Set(columnsOf(statement).map(({ key }) => key));
      const amounts = rowsOf(statement).flatMap((row) => Object.entries(row.amounts));
      for (const [key] of amounts) expect(keys).toContain(key);
      expect(isEmptyStatement(statement)).toBe(amounts.every(([, text]) => text === null));
    }
  });

  it("names statements in the order of print, each once, whatever the order they are asked for in", () => {
    const printed = dataset.statements.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATEMENT_IDS)), (asked) => {
        expect(inPrintedOrder(dataset, asked)).toEqual(printed.filter((id) => asked.includes(id)));
      }),
      { numRuns: 20 },
    );
  });

  it("meets every section once, each before what stands below it", () => {
    const met = walkSections(dataset.sections);
    expect(new Set(met).size).toBe(met.length);
    for (const section of met)
      for (const child of section.children) expect(met.indexOf(child)).toBeGreaterThan(met.indexOf(section));
    for (const topic of ["duties", "organisation", "explanation", "glossary"] as const)
      expect(sectionsOn(dataset, topic)).toEqual(met.filter((section) => section.topic === topic));
  });
});

describe("a part of the text", () => {
  const section = (topic: Section["topic"], line: number, children: readonly Section[] = []): Section => {
    return { topic, kind: "heading", line, endLine: line, number: null, heading: null, text: null, children };
  };

  it("is found by its topic wherever it stands, in the order of print", () => {
    const nested = section(null, 1, [section("duties", 2), section(null, 3, [section("explanation", 4)])]);
    const sections = [nested, section("explanation", 5)];
    expect(sectionsOn({ sections }, "explanation").map(({ line }) => line)).toEqual([4, 5]);
    expect(sectionsOn({ sections }, "glossary")).toEqual([]);
  });
});

describe("what is not printed", () => {
  it("has no rows, no columns and no side", () => {
    expect([rowsOf(undefined), columnsOf(null), sideOf(undefined, "revenue")]).toEqual([[], [], undefined]);
    expect(statementOf({ ...datong, statements: [] }, "summary")).toBeUndefined();
  });
});
