import { describe, expect, it } from "vitest";
import { stride } from "../../exhaustive.ts";
import * as d from "./derive.ts";
import { base, read } from "./reading.ts";

const printedRows = new Map(
  base().statements.flatMap(({ id, sides }) =>
    sides.flatMap(({ side, rows }) => rows.map((row) => [`${id}:${side}:${row.line}`, row] as const)),
  ),
);

/** Every row that was read is the printed one; a statement that is not marked is whole; a complete data set has all of them. */
function expectNothingWrong(document: string): void {
  const { dataset, findings } = read(document);
  if (!dataset) return;
  for (const { id, sides, complete } of dataset.statements) {
    for (const { side, rows } of sides)
      for (const row of rows) expect(row).toEqual(printedRows.get(`${id}:${side}:${row.line}`));
    if (complete !== false) expect(sides).toEqual(base().statements.find((statement) => statement.id === id)?.sides);
  }
  if (dataset.complete) expect(dataset.statements.length).toBe(13);
  else expect(findings.some(({ level }) => level === "error")).toBe(true);
}

const forms: readonly (readonly [string, string])[] = [
  ["as published", d.published],
  ["with cut tabs", d.cutTrailingTabs(d.published)],
  ["aligned with spaces", d.aligned({ width: d.inColumns, gap: 2 })(d.published)],
];

describe("a document that ends too early", () => {
  it.each(forms)(
    "%s, after any line, never gives a wrong figure and never passes for whole",
    (_, document) => {
      for (let line = 2; line < 719; line += stride(5, 4)) expectNothingWrong(d.truncatedAt(line)(document));
    },
    120_000,
  );

  it.each(forms)(
    "%s, in the middle of any line, never gives a wrong figure and never passes for whole",
    (_, document) => {
      for (let at = 11; at < document.length; at += stride(397, 4)) expectNothingWrong(document.slice(0, at));
    },
    120_000,
  );

  it("keeps what was read of the statement it ends in, marked incomplete, and says what should have come", () => {
    const { dataset, findings } = read(d.truncatedAt(176)(d.published));
    expect(dataset?.complete).toBe(false);
    expect(dataset?.statements.map(({ id, complete }) => [id, complete])).toEqual([
      ["summary", undefined],
      ["revenue", undefined],
      ["expenditure", false],
    ]);
    expect(dataset?.statements[2]?.sides[0]?.rows.length).toBe(6);
    expect(findings).toContainEqual({
      level: "error",
      kind: "statementCutShort",
      line: 176,
      values: { title: "2026年预算支出总表", line: 176 },
    });
    expect(findings).toContainEqual({
      level: "error",
      kind: "cutShort",
      line: 176,
      values: { expected: "表四2026年财政拨款收支总表", line: 176 },
    });
  });

  it("inside a target sheet keeps the sheet as far as it goes, and says so", () => {
    const { dataset, findings } = read(d.truncatedAt(528)(d.published));
    expect(dataset?.complete).toBe(false);
    expect(dataset?.projects.map(({ indicators }) => indicators.length)).toEqual([7, 3]);
    expect(findings).toContainEqual({ level: "error", kind: "sheetCutShort", line: 505, values: { lastLine: 528 } });
  });

  it("leaves out a last row whose line has no ending: its last figure may be half a figure", () => {
    const upTo = d.published.indexOf("\t492.34\t486.99");
    const { dataset } = read(d.published.slice(0, upTo + "\t492.34\t48".length));
    const rows = dataset?.statements[2]?.sides[0]?.rows ?? [];
    expect(rows.at(-1)?.code).toBe("20805");
  });

  it("in the middle of the last sentence says so", () => {
    expect(read(d.published.slice(0, -8)).findings.map(({ kind }) => kind)).toContain("cutInSentence");
  });
});
