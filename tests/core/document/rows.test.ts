import { describe, expect, it } from "vitest";
import type { Dataset, Row } from "../../../src/core/document/dataset.ts";
import { economicRowKind, economicRows } from "../../../src/core/document/economic-rows.ts";
import { otherNatures } from "../../../src/core/document/natures.ts";
import { alignRows, pairRows, withoutCount } from "../../../src/core/document/pair-rows-of-years.ts";
import { linesOfCode } from "../../../src/core/document/printed-lines.ts";
import {
  excludesCarriedOver,
  figureIn,
  isUnitRow,
  labelCell,
  partRowsOf,
  rowName,
  rowsByCode,
  tableOf,
  tablesListing,
  totalOf,
} from "../../../src/core/document/tables.ts";
import { threePublicPartNamed, threePublicRows } from "../../../src/core/document/three-public-rows.ts";
import { wholeTables } from "../../../src/core/document/whole-tables.ts";
import { datong } from "../../published.ts";
import { datasetOf, functional, statement } from "../checks/builders.ts";

type Rows = NonNullable<Parameters<typeof statement>[1]["expenditure"]>["rows"];
const table = (id: "three-public" | "basic-by-economic-item" | "projects", columns: readonly string[], rows: Rows) =>
  statement(id, { expenditure: { columns, rows } });
const labels = (rows: readonly (Row | undefined | null)[]) => rows.map((row) => row?.label ?? null);

describe("the rows of a table", () => {
  it("are its total, else the row of the unit itself, and the parts between them", () => {
    const rows: Rows = [
      ["某市示范 中心", "9.00"],
      ["甲", "4.00"],
      ["乙", "5.00"],
    ];
    const dataset = datasetOf([table("projects", ["total"], rows)]);
    expect(totalOf(dataset, tableOf(dataset, "projects"), "total")?.text).toBe("9.00");
    expect(labels(partRowsOf(dataset, tableOf(dataset, "projects")))).toEqual(["甲", "乙"]);
    const withTotal = datasetOf([table("projects", ["total"], [...rows, ["合计", "9.01"]])]);
    expect(totalOf(withTotal, tableOf(withTotal, "projects"), "total")?.text).toBe("9.01");
    expect(partRowsOf(dataset, undefined)).toEqual([]);
  });

  it("are those of the unit by its name alone, whatever spaces are printed in it", () => {
    const row = (label: string): Row => ({ line: 1, code: null, label, amounts: {} });
    expect(isUnitRow(datong, row("大同市 社会保险中心"))).toBe(true);
    expect(isUnitRow(datong, row("大同市社会保险中心项目"))).toBe(false);
  });

  it("have a code of their own only where it is printed once", () => {
    const dataset = datasetOf([
      functional(["208 甲", "1"], ["210 乙", "2"], ["208 丙", "3"], ["208 丁", "4"], ["合计", "5"]),
    ]);
    expect([...rowsByCode(tableOf(dataset, "expenditure")).keys()]).toEqual(["210"]);
    expect(rowsByCode(undefined).size).toBe(0);
  });

  it("print nothing in a column, a row or a table that is not there", () => {
    const dataset = datasetOf([functional(["208 甲", "1"])]);
    const found = tableOf(dataset, "expenditure");
    const [row] = found?.side.rows ?? [];
    expect(figureIn(found, row, "total")?.text).toBe("1");
    expect([
      figureIn(found, row, "basic"),
      figureIn(found, undefined, "total"),
      figureIn(undefined, row, "total"),
    ]).toEqual([undefined, undefined, undefined]);
    expect([row && rowName(row), row && rowName({ ...row, code: null, label: "一、甲" })]).toEqual(["208", "甲"]);
  });

  it("have their names on their own side of a two-sided line", () => {
    const row = { line: 7, code: null, label: "甲", amounts: {} };
    const cell = (id: "summary" | "expenditure", side: "revenue" | "expenditure") => {
      const found = tableOf(datong, id, side);
      return found && labelCell(found, row);
    };
    expect([cell("summary", "revenue"), cell("expenditure", "expenditure")]).toEqual([
      "summary:7:revenue.label",
      "expenditure:7:label",
    ]);
  });

  it("in final accounts have no amounts of the budget that is printed beside the outcome", () => {
    const columns = [
      { key: "initial", label: "年初预算数", group: null },
      { key: "total", label: "决算数", group: null },
      { key: "plan", label: "一般公共预算财政拨款", group: null },
      { key: "adjusted", label: "合计", group: "全年 预算数" },
    ];
    const [published] = datasetOf([functional(["208 甲", "1"])]).statements;
    const dataset = (phase: Dataset["phase"]): Dataset => ({
      ...datasetOf([]),
      phase,
      statements:
        published === undefined ? [] : [{ ...published, sides: published.sides.map((side) => ({ ...side, columns })) }],
    });
    const keys = (phase: Dataset["phase"]) =>
      tableOf(dataset(phase), "expenditure")?.side.columns.map(({ key }) => key);
    expect(keys("finalAccounts")).toEqual(["total", "plan"]);
    expect(keys("budget")).toEqual(["initial", "total", "plan", "adjusted"]);
  });

  it("are found by what the statement lists, and by code in every table that prints it, blanks left out", () => {
    expect(tablesListing(datong, ["economicItems"]).map(({ statement: { id } }) => id)).toEqual([
      "basic-by-economic-item",
    ]);
    const lines = linesOfCode(datong, "2080505");
    expect(lines.map(({ statement: { id } }) => id)).toEqual(["revenue", "expenditure", "general-budget"]);
    expect(lines[1]?.figures.map(({ column, amount }) => [column.key, amount.text])).toEqual([
      ["total", "201.48"],
      ["basic", "201.48"],
    ]);
    expect(linesOfCode(datong, "9999999")).toEqual([]);
  });

  it("are neither checked nor linked where their table was cut short", () => {
    const cut = datasetOf([functional(["208 甲", "1"]), { ...table("projects", ["total"], []), complete: false }]);
    expect(wholeTables(cut).statements.map(({ id }) => id)).toEqual(["expenditure"]);
    expect(wholeTables(datong).statements).toEqual(datong.statements);
  });

  it("leave out what is carried over where the title says so", () => {
    const says = (title: string) => excludesCarriedOver({ ...functional(), title });
    expect([
      says("一般公共预算支出表（不含上年结转）"),
      says("支出表（不含结转）"),
      says("支出表（含上年结转）"),
    ]).toEqual([true, true, false]);
  });
});

describe("the kinds of expenditure", () => {
  it("beside basic and project are those of which the totals row prints something, with the printed head", () => {
    const amount = (text: string | null) => ({ cell: "expenditure:1:x", text, unit: "wan" as const });
    const whole = statement("expenditure", {
      expenditure: { columns: ["basic", "reserve", "operating", "remittance"], rows: [] },
    });
    const total = {
      basic: amount("1"),
      reserve: amount("2.00"),
      operating: amount("0.00"),
      remittance: amount(null),
      yearEnd: amount("3"),
    };
    expect(otherNatures(whole, total).map(({ key, label }) => [key, label])).toEqual([["reserve", "reserve"]]);
    expect([otherNatures(null, total), otherNatures(whole, null)]).toEqual([[], []]);
  });
});

describe("the “三公” table", () => {
  it("has its rows by meaning; what else it prints is no part of “三公”", () => {
    const rows = threePublicRows(
      datasetOf([
        table(
          "three-public",
          ["total"],
          [
            ["合计", "19.00"],
            ["一、“三公”经费小计", "9.00"],
            ["（一）因公出国（境）费", "1.00"],
            ["（二）公务用车购置及运行维护费", "6.00"],
            ["1.公务用车购置费", "2.00"],
            ["2.公务用车运行维护费", "4.00"],
            ["（三）公务接待费", "2.00"],
            ["二、会议费", "5.00"],
            ["三、机关运行经费", "5.00"],
          ],
        ),
      ]),
    );
    if (rows === null) throw new Error("the table is printed");
    const { total, agency, abroad, reception, vehicles, vehiclePurchase, vehicleRunning, others } = rows;
    expect(
      [total, abroad, vehicles, vehiclePurchase, vehicleRunning, reception, agency].map((row) => row?.amounts.total),
    ).toEqual(["9.00", "1.00", "6.00", "2.00", "4.00", "2.00", "5.00"]);
    expect(labels(others)).toEqual(["二、会议费"]);
  });

  it("is totalled by its 合计 where no row is of “三公” alone; without the table there is none", () => {
    expect(threePublicRows(datong)?.total?.amounts.total).toBe("6.40");
    expect(threePublicRows(datasetOf([]))).toBeNull();
    expect([threePublicPartNamed("购置费"), threePublicPartNamed("会议费")]).toEqual(["vehiclePurchase", null]);
  });
});

describe("an economic table", () => {
  const kinds = (rows: Rows) => table("basic-by-economic-item", ["total"], rows).sides[0]?.rows.map(economicRowKind);

  it("has totals, parents and items, told by the code where the government's classification is not printed", () => {
    expect(
      kinds([
        ["合计", "9"],
        ["人员经费合计", "5"],
        ["基本支出小计", "5"],
        ["301 工资福利支出", "5"],
        ["30101 基本工资", "5"],
        ["奖金", "1"],
      ]),
    ).toEqual(["total", "personnel", "subtotal", "parent", "item", "item"]);
    const row = { line: 1, code: null, label: "工资福利支出", amounts: {} };
    expect([
      economicRowKind({ ...row, governmentLabel: null }),
      economicRowKind({ ...row, governmentLabel: "工资" }),
    ]).toEqual(["parent", "item"]);
  });

  const BLOCK: Rows = [
    ["奖金", "1"],
    ["人员经费合计", "1"],
    ["办公费", "2"],
  ];
  it.each([
    {
      by: "its columns",
      columns: ["total", "personnel"],
      rows: [
        ["合计", "1"],
        ["奖金", "1"],
      ],
      parts: [
        ["personnel", "personnel", "合计", 2],
        ["public", "public", "合计", 2],
      ],
    },
    {
      by: "the rows that close its blocks",
      columns: ["basic"],
      rows: [...BLOCK, ["公用经费合计", "2"], ["合计", "3"]],
      parts: [
        ["personnel", "basic", "人员经费合计", 1],
        ["public", "basic", "公用经费合计", 1],
      ],
    },
    { by: "nothing, where a block is left open", columns: ["basic"], rows: BLOCK, parts: [[null, "basic", null, 3]] },
    { by: "nothing, without blocks", columns: ["other"], rows: [["奖金", "1"]], parts: [[null, "total", null, 1]] },
  ] satisfies readonly {
    readonly by: string;
    readonly columns: readonly string[];
    readonly rows: Rows;
    readonly parts: readonly unknown[];
  }[])("is parted by $by", ({ columns, rows, parts }) => {
    expect(
      economicRows(table("basic-by-economic-item", columns, rows)).map(({ costs, key, total, rows: own }) => [
        costs,
        key,
        total?.label ?? null,
        own.length,
      ]),
    ).toEqual(parts);
  });
});

describe("one line in the tables of several years", () => {
  const rows = (...names: Rows) => table("projects", ["total"], names).sides[0]?.rows ?? [];

  it("is found by its code, and may have another name", () => {
    const [pair] = pairRows("expenditure", rows(["2210202 提租补贴"]), rows(["2210202 租房补贴 "]));
    expect([pair?.before?.label, pair?.after?.label, pair?.isRenamed]).toEqual(["提租补贴", "租房补贴 ", true]);
    expect(pairRows("expenditure", rows(["2210202 甲"]), rows(["2210202 甲 "]))[0]?.isRenamed).toBe(false);
  });

  it("is found by its name without numbering; a name printed twice is told apart by its count", () => {
    const pairs = pairRows(
      "summary",
      rows(["一、甲", "1"], ["甲", "2"]),
      rows(["二、甲", "3"], ["甲", "4"], ["甲", "5"]),
    );
    expect(
      pairs.map(({ before, after, isRenamed }) => [before?.amounts.total, after?.amounts.total, isRenamed]),
    ).toEqual([
      ["1", "3", false],
      ["2", "4", false],
      [undefined, "5", false],
    ]);
    expect(alignRows("summary", [rows(["甲"], ["甲"])]).map(({ key }) => withoutCount(key))).toEqual(["/甲", "/甲"]);
  });

  it("is a project without its letters, where only one fits", () => {
    const names = (before: Rows, after: Rows) =>
      pairRows("projects", rows(...before), rows(...after)).map((pair) => [pair.before?.label, pair.after?.label]);
    expect(names([["XM修缮"]], [["J修缮"], ["J培训"]])).toEqual([
      ["XM修缮", "J修缮"],
      [undefined, "J培训"],
    ]);
    expect(names([["XM修缮"], ["Z修缮"]], [["J修缮"]])).toEqual([
      [undefined, "J修缮"],
      ["XM修缮", undefined],
      ["Z修缮", undefined],
    ]);
    expect(pairRows("expenditure", rows(["XM修缮"]), rows(["J修缮"]))).toHaveLength(2);
  });
});
