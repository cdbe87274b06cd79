import { describe, expect, it } from "vitest";
import { compareFigures, printedTable, sortableRows } from "../../../src/core/views/printed-table.ts";
import { headRows } from "../../../src/features/statements/head-rows.ts";
import { pairByLine } from "../../../src/features/statements/pair-rows.ts";
import { published } from "../checks/published.ts";

const dataset = published();
const tableOf = (id: string) => {
  const statement = dataset.statements.find((each) => each.id === id);
  if (statement === undefined) throw new Error(id);
  return printedTable(dataset, statement);
};
const sideOf = (id: string, at = 0) => {
  const side = tableOf(id).sides[at];
  if (side === undefined) throw new Error(id);
  return side;
};

describe("a statement in its statutory layout", () => {
  it("counts each printed line once, also where both sides share it, and knows its lines from title to note", () => {
    const counts = dataset.statements.map((statement) => printedTable(dataset, statement).lineCount);
    expect(counts).toEqual([33, 18, 18, 36, 18, 27, 1, 1, 1, 6, 1, 7, 0]);
    const { from, to } = tableOf("summary");
    expect([from, to]).toEqual([89, 132]);
    expect(tableOf("projects-carried-over").to).toBe(394);
  });

  it("names rows by code and name, by economic item, by project or by unit, as each form does", () => {
    const heads = dataset.statements.map(({ id }) =>
      sideOf(id)
        .stubs.map(({ head }) => head)
        .join(" "),
    );
    expect(heads).toEqual([
      "item",
      "code name",
      "code name",
      "item",
      "code name",
      "economicItem governmentItem",
      "revenueCode name",
      "code name",
      "revenueCode name",
      "item",
      "unitName",
      "projectName",
      "projectName",
    ]);
  });

  it("lets the printed side title span the names where it spans all figures, and says the side where print has it nowhere", () => {
    expect(sideOf("summary").title).toEqual({ printed: "收入" });
    expect(sideOf("appropriation", 1).title).toBe("expenditure");
    expect(sideOf("state-capital", 1).title).toEqual({ printed: "国有资本经营预算支出" });
    expect(sideOf("expenditure").title).toBeNull();
  });

  it("knows every kind of totals row", () => {
    const totals = (id: string, at = 0) =>
      sideOf(id, at).rows.flatMap(({ row, isTotal }) => (isTotal ? [row.label] : []));
    expect(totals("summary")).toEqual(["本年收入合计", "收入总计"]);
    expect(totals("summary", 1)).toEqual(["本年支出合计", "支出总计"]);
    expect(totals("projects")).toEqual(["大同市社会保险中心"]);
    expect(totals("agency-operating")).toEqual(["部门合计"]);
    expect(totals("three-public")).toEqual(["合计"]);
  });

  it("puts what shares a printed line into one row", () => {
    const rows = pairByLine(tableOf("summary").sides.map((side) => side.rows));
    const closing = rows.slice(-3).map(({ cells }) => cells.map((item) => item?.row.label));
    expect(closing).toEqual([
      ["本年收入合计", "本年支出合计"],
      ["上年结转", "年终结转"],
      ["收入总计", "支出总计"],
    ]);
    expect(rows[10]?.cells[0]).toBeNull();
  });
});

describe("the heads of a statement", () => {
  const spans = (id: string) =>
    headRows(tableOf(id).sides).map((cells) =>
      cells.map(
        ({ text, colSpan, rowSpan }) =>
          `${text.kind === "stub" ? text.head : text.kind === "side" ? text.side : text.text} ${colSpan}×${rowSpan}`,
      ),
    );

  it("span as printed: 本年收入 over its six sources, 上年结转 beside it", () => {
    expect(spans("revenue")).toEqual([
      ["group 2×1", "本年收入 6×1", "上年结转 1×2"],
      [
        "code 1×1",
        "name 1×1",
        "合计 1×1",
        "一般公共预算 1×1",
        "政府性基金 1×1",
        "国有资本经营预算 1×1",
        "财政专户管理资金 1×1",
        "单位资金 1×1",
      ],
    ]);
  });

  it("cover every column of every row of heads, whatever the statement", () => {
    for (const statement of dataset.statements) {
      const { sides } = printedTable(dataset, statement);
      const width = sides.reduce((sum, { stubs, columns }) => sum + stubs.length + columns.length, 0);
      const rows = headRows(sides);
      const covered = rows.map((_, level) =>
        rows
          .slice(0, level + 1)
          .flatMap((cells, at) => cells.filter(({ rowSpan }) => at + rowSpan > level))
          .reduce((sum, { colSpan }) => sum + colSpan, 0),
      );
      expect(covered, statement.id).toEqual(rows.map(() => width));
    }
  });
});

describe("rows that are sorted", () => {
  it("leave totals where they are: 合计 above, 本年支出合计 and what follows below", () => {
    const top = sortableRows(sideOf("expenditure").rows);
    expect([top.above.length, top.body.length, top.below.length]).toEqual([1, 17, 0]);
    const bottom = sortableRows(sideOf("summary", 1).rows);
    expect([bottom.above.length, bottom.body.length, bottom.below.length]).toEqual([0, 30, 3]);
    const only = sortableRows(sideOf("fund-revenue").rows);
    expect([only.above.length, only.body.length]).toEqual([1, 0]);
  });

  it("compare by amount, not by digits", () => {
    expect(compareFigures("2.10", "113.33")).toBeLessThan(0);
    expect(compareFigures("516.3", "516.30")).toBe(0);
  });
});
