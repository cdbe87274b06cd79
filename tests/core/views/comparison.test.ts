import { describe, expect, it } from "vitest";
import { parseCellReference } from "../../../src/core/document/cell-reference.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { amountOf, compareAmounts, difference } from "../../../src/core/money.ts";
import { type Comparison, comparisonOf } from "../../../src/core/views/comparison/comparison.ts";
import type { ComparedLine } from "../../../src/core/views/comparison/lines.ts";
import { datasetOf, explanation, statement } from "../checks/builders.ts";
import { cell, type Edit, edited } from "../checks/published.ts";
import { compared, inventedBudgetOf } from "./compared-documents.ts";

const year =
  (number: number): Edit =>
  (dataset) => {
    dataset.year = number;
  };
const lineIn = (comparison: Comparison, table: string, key: string): ComparedLine => {
  const lines = comparison.tables.find(({ id }) => id === table)?.lines ?? [];
  const found = lines.find((line) => line.key === key || line.label === key);
  if (found === undefined) throw new Error(`${table} has no line ${key}`);
  return found;
};
const figuresOf = ({ cells }: ComparedLine) => cells.map(({ amount, missing }) => amount?.text ?? missing);
const changesOf = ({ changes }: ComparedLine) =>
  changes.map((change) => (change?.kind === "changed" ? [change.difference, change.percent] : (change?.kind ?? null)));
const without =
  (id: string): Edit =>
  (dataset) => {
    dataset.statements = dataset.statements.filter((each) => each.id !== id);
  };
const rowsOf = (dataset: Parameters<Edit>[0], id: string) =>
  dataset.statements.flatMap((each) => (each.id === id ? each.sides : [])).map((side) => side.rows);
const small = (rows: readonly (readonly [string, ...(string | null)[]])[], rest: Partial<Dataset> = {}): Dataset => ({
  ...datasetOf([statement("expenditure", { expenditure: { columns: ["total", "basic", "project"], rows } })]),
  ...rest,
});

describe("a unit over its years", () => {
  const years = [2024, 2025, 2026].map((each) => inventedBudgetOf(0, each));
  const comparison = comparisonOf(compared(...years));

  it("tells the change of each line from one year to the next", () => {
    const total = lineIn(comparison, "totals", "expenditure");
    expect(figuresOf(total)).toEqual(["1396.73", "1397.96", "1447.56"]);
    expect(changesOf(total)).toEqual([
      ["1.23", "0.09"],
      ["49.6", "3.55"],
    ]);
    expect(figuresOf(lineIn(comparison, "functions", "20805"))).toEqual(["113.51", "123.51", "120.22"]);
    expect(lineIn(comparison, "functions", "201").cells.map(({ share }) => share)).toEqual(["78.88", "78.67", "79.38"]);
  });

  it("keeps for every figure its place in the document of its own column", () => {
    let count = 0;
    for (const { lines } of comparison.tables)
      for (const { cells } of lines)
        for (const [at, { amount }] of cells.entries()) {
          if (amount === null) continue;
          const place = parseCellReference(amount.cell);
          if (place?.kind !== "statement") throw new Error(amount.cell);
          const rows = years[at]?.statements
            .filter(({ id }) => id === place.statement)
            .flatMap(({ sides }) => sides.flatMap((side) => side.rows))
            .filter((row) => row.line === place.line);
          expect(rows?.map((row) => row.amounts[place.key])).toContain(amount.text);
          count += 1;
        }
    expect(count).toBeGreaterThan(150);
  });

  it("computes each change exactly: earlier figure and change are the later figure", () => {
    for (const { lines } of comparison.tables)
      for (const { cells, changes } of lines)
        for (const [at, change] of changes.entries()) {
          if (change?.kind !== "changed") continue;
          const [before, after] = [cells[comparison.steps[at]?.from ?? 0], cells[comparison.steps[at]?.to ?? 0]];
          const apart = difference(
            amountOf(after?.amount?.text ?? "", after?.amount?.unit ?? "wan"),
            amountOf(before?.amount?.text ?? "", before?.amount?.unit ?? "wan"),
          );
          expect(compareAmounts(apart, amountOf(change.difference, change.unit))).toBe(0);
        }
  });

  it("names projects that are new, gone, and back again, and never gives them a zero", () => {
    expect(figuresOf(lineIn(comparison, "projects", "J宣传培训经费"))).toEqual(["41.13", "line", "41.10"]);
    expect(changesOf(lineIn(comparison, "projects", "J宣传培训经费"))).toEqual(["gone", "new"]);
    expect(comparison.answer?.projects.new.map(({ label }) => label)).toEqual(["J宣传培训经费"]);
    expect(comparison.answer?.projects.gone.map(({ label }) => label)).toEqual(["J设备维护费"]);
  });

  it("answers what changed most, with the reason that the document states", () => {
    const { total, largest } = comparison.answer ?? {};
    expect(total?.reason).toMatchObject({ kind: "stated", words: { text: "主要原因是退休人数增加。" } });
    expect(largest).toMatchObject({ line: { code: "2010301" }, change: { difference: "49.29", percent: "4.48" } });
    expect(largest?.reason.kind).toBe("none");
  });

  it("puts the documents in the order of their years, whichever is given first, and one that is given twice once", () => {
    const [first, second, third] = compared(...years);
    const mixed = [third, first, second, first].flatMap((each) => each ?? []);
    expect(comparisonOf(mixed).columns.map((column) => column.year)).toEqual([2024, 2025, 2026]);
  });
});

describe("a budget beside one derived from it", () => {
  const derived = (...edits: readonly Edit[]) => comparisonOf(compared(edited(year(2025)), edited(...edits)));

  it("has nothing to tell where nothing changed", () => {
    const { answer, tables } = derived();
    expect(answer).toMatchObject({ total: { change: { direction: "same" } }, largest: null });
    for (const { lines } of tables)
      for (const { changes } of lines) expect(changes[0]).toMatchObject({ kind: "changed", direction: "same" });
  });

  it("recognises a code under another name, and says how each document calls it", () => {
    const comparison = derived((dataset) => {
      for (const rows of rowsOf(dataset, "expenditure"))
        for (const row of rows) if (row.code === "2210202") row.label = "另一名称";
    });
    const line = lineIn(comparison, "functions", "2210202");
    expect(line.isRenamed).toBe(true);
    expect(line.labels[0]).not.toBe(line.labels[1]);
    expect(line.changes[0]).toMatchObject({ kind: "changed", direction: "same" });
    expect(comparison.tables.flatMap(({ lines }) => lines.filter(({ isRenamed }) => isRenamed)).length).toBeGreaterThan(
      0,
    );
  });

  it("says of a name under another code that it is the same name, and compares the two codes with nothing", () => {
    const comparison = derived((dataset) => {
      for (const rows of rowsOf(dataset, "expenditure"))
        for (const row of rows) if (row.code === "2080505") row.code = "2080599";
    });
    const [table] = comparison.tables.filter(({ id }) => id === "functions");
    expect(table?.recoded).toEqual([{ label: "机关事业单位基本养老保险缴费支出", from: "2080505", to: "2080599" }]);
    expect(changesOf(lineIn(comparison, "functions", "2080505"))).toEqual(["gone"]);
    expect(changesOf(lineIn(comparison, "functions", "2080599"))).toEqual(["new"]);
  });

  it("tells an item that is no longer printed, a blank cell, a table that is not printed, and one that was cut short apart", () => {
    const gone = derived((dataset) => {
      for (const rows of rowsOf(dataset, "expenditure"))
        rows.splice(0, rows.length, ...rows.filter(({ code }) => code !== "2210202"));
    });
    expect(figuresOf(lineIn(gone, "functions", "2210202"))[1]).toBe("line");
    expect(changesOf(lineIn(gone, "functions", "2210202"))).toEqual(["gone"]);
    const blank = derived(cell("expenditure:177:total", null));
    expect(figuresOf(lineIn(blank, "functions", "2080505"))).toEqual(["201.48", "blank"]);
    expect(changesOf(lineIn(blank, "functions", "2080505"))).toEqual([null]);
    const none = derived(without("projects"));
    expect(figuresOf(lineIn(none, "projects", "total"))).toEqual(["516.30", "table"]);
    expect(changesOf(lineIn(none, "projects", "total"))).toEqual([null]);
    const cut = derived((dataset) => {
      for (const each of dataset.statements) if (each.id === "projects") each.complete = false;
    });
    expect(figuresOf(lineIn(cut, "projects", "total"))).toEqual(["516.30", "unread"]);
  });

  it("calls no item new or gone beside one whose code was not read", () => {
    const comparison = derived((dataset) => {
      for (const rows of rowsOf(dataset, "expenditure"))
        for (const row of rows) if (row.code === "2210202") Object.assign(row, { code: null, codeFinding: true });
    });
    expect(figuresOf(lineIn(comparison, "functions", "2210202"))[1]).toBe("unread");
    expect(changesOf(lineIn(comparison, "functions", "2210202"))).toEqual([null]);
    // the row that has no code cannot be an item of another name, and stands after all that have one
    expect(comparison.tables.find(({ id }) => id === "functions")?.lines.at(-1)?.code).toBeNull();
  });

  it("says that an item is not there beside an unread code of another name", () => {
    const comparison = derived((dataset) => {
      for (const rows of rowsOf(dataset, "expenditure")) {
        rows.splice(0, rows.length, ...rows.filter(({ code }) => code !== "2080505"));
        for (const row of rows) if (row.code === "2210202") Object.assign(row, { code: null, codeFinding: true });
      }
    });
    expect(figuresOf(lineIn(comparison, "functions", "2080505"))[1]).toBe("line");
  });

  it("does not compare a code that one document prints more than once", () => {
    const comparison = derived((dataset) => {
      for (const rows of rowsOf(dataset, "expenditure"))
        for (const row of rows.filter(({ code }) => code === "2080505")) rows.push({ ...row, line: 9999 });
    });
    expect(figuresOf(lineIn(comparison, "functions", "2080505"))).toEqual(["201.48", "repeated"]);
    expect(changesOf(lineIn(comparison, "functions", "2080505"))).toEqual([null]);
  });

  it("compares statements about the same money only: where one prints no whole, the general budget of both", () => {
    const comparison = derived(without("expenditure"));
    const [totals] = comparison.tables;
    expect(totals?.lines[0]?.key).toBe("generalExpenditure");
    for (const { amount } of lineIn(comparison, "functions", "208").cells)
      expect(amount?.cell).toMatch(/^general-budget:/);
  });

  it("says where one statement leaves out what is carried over and the other does not say so", () => {
    const comparison = derived(without("expenditure"), (dataset) => {
      for (const each of dataset.statements) if (each.id === "general-budget") each.title = "一般公共预算支出表";
    });
    expect(comparison.tables.find(({ id }) => id === "functions")?.withoutCarriedOver).toEqual([0]);
  });

  it("gives what a project costs for each person only where its sheet counts them", () => {
    const lines = derived().tables.find(({ id }) => id === "projects")?.lines ?? [];
    const counted = lines.flatMap(({ label, cells }) =>
      cells[1]?.perHead == null ? [] : [[label, cells[1].perHead.heads]],
    );
    expect(counted.length).toBeGreaterThan(0);
    for (const [, heads] of counted) expect(heads).toMatch(/^[1-9]\d*$/);
    expect(counted.length).toBeLessThan(lines.length);
  });
});

describe("phases", () => {
  const planned = (number: number) =>
    small(
      [
        ["合计", "100.00"],
        ["208 社会保障", "100.00"],
      ],
      { year: number },
    );
  const spent = small(
    [
      ["合计", "90.00"],
      ["208 社会保障", "90.00"],
    ],
    { year: 2025, phase: "finalAccounts" },
  );

  it("are kept apart: budgets in a row, then final accounts, and no change from one to the other but of one year, which says so", () => {
    const { columns, steps, hasPhases } = comparisonOf(compared(spent, planned(2026), planned(2025)));
    expect(columns.map((column) => `${column.year} ${column.phase}`)).toEqual([
      "2025 budget",
      "2026 budget",
      "2025 finalAccounts",
    ]);
    expect(steps).toEqual([
      { kind: "years", from: 0, to: 1 },
      { kind: "phases", from: 0, to: 2 },
    ]);
    expect(hasPhases).toBe(true);
  });

  it("of different years are not compared at all", () => {
    const { steps, answer } = comparisonOf(compared(spent, planned(2026)));
    expect(steps).toEqual([]);
    expect(answer).toBeNull();
  });
});

describe("units side by side", () => {
  it("are not compared by change, and nothing is added up over them", () => {
    const comparison = comparisonOf(compared(...[1, 2, 3].map((at) => inventedBudgetOf(at, 2026))));
    expect(comparison).toMatchObject({ of: "units", steps: [], answer: null, hasOtherYears: false, containments: [] });
    for (const { lines } of comparison.tables) for (const { cells } of lines) expect(cells).toHaveLength(3);
  });

  it("say of a department and its unit that the one may hold the other, and where years differ", () => {
    const rows = [["合计", "100.00"]] as const;
    const department = small(rows, { unit: { id: "bureau", name: "某市 示范局", department: null } });
    const part = small(rows, {
      unit: { id: "centre", name: "某市示范中心", department: { code: "121", name: "某市示范局" } },
      year: 2025,
    });
    const comparison = comparisonOf(compared(part, department));
    expect(comparison.containments).toEqual([{ department: 1, unit: 0 }]);
    expect(comparison.hasOtherYears).toBe(true);
  });
});

describe("the reason for the largest change", () => {
  const before = small(
    [
      ["合计", "100.00"],
      ["208 社会保障", "100.00"],
      ["20805 养老", "100.00"],
      ["2080505 养老缴费", "100.00"],
    ],
    { year: 2025 },
  );
  const reasonOf = (...paragraphs: readonly string[]) => {
    const rows = [
      ["合计", "110.00"],
      ["208 社会保障", "110.00"],
      ["20805 养老", "110.00"],
      ["2080505 养老缴费", "110.00"],
    ] as const;
    const sections = paragraphs.length === 0 ? [] : explanation("支出预算情况", ...paragraphs);
    return comparisonOf(compared(before, small(rows, { sections }))).answer?.largest?.reason;
  };

  it("is quoted where the explanation states it of that amount", () => {
    expect(reasonOf("养老缴费110.00万元，比上年增加10.00万元，主要原因是退休人数增加。")).toMatchObject({
      kind: "stated",
      words: { text: "主要原因是退休人数增加。" },
    });
  });

  it("is a sentence that names the line and speaks of reasons, where none is stated of the amount", () => {
    expect(reasonOf("全年安排较多。养老缴费增加的原因是退休人数增加。其他不变。")).toMatchObject({
      kind: "mentioned",
      words: { text: "养老缴费增加的原因是退休人数增加。" },
    });
  });

  it("is of the year before: between years that do not follow each other none is quoted", () => {
    const years = [2024, 2026].map((each) => inventedBudgetOf(0, each));
    const { total, largest } = comparisonOf(compared(...years)).answer ?? {};
    expect(total?.stated?.reason).not.toBeNull();
    expect(total?.reason).toEqual({ kind: "otherSpan" });
    expect(largest?.reason).toEqual({ kind: "otherSpan" });
  });

  it("was not found where neither is printed; a document without an explanation says nothing", () => {
    expect(reasonOf("养老缴费110.00万元。")?.kind).toBe("none");
    expect(reasonOf()?.kind).toBe("noExplanation");
  });
});
