import { describe, expect, it } from "vitest";
import type { Statement } from "../../../src/core/document/dataset.ts";
import * as d from "./derive.ts";
import { finalAccounts } from "./final-accounts.ts";
import { provinceForm } from "./province-form.ts";
import { allFigures, base, read } from "./reading.ts";

const side = (statements: readonly Statement[] | undefined, id: string, at = 0) =>
  statements?.find((each) => each.id === id)?.sides[at];

describe("the form of eight statements", () => {
  const { dataset, findings } = read(provinceForm);

  it("is read whole: its titles say what each statement is, its markers which number it has", () => {
    expect(dataset?.statements.map(({ id, number }) => [id, number])).toEqual([
      ["summary", 1],
      ["revenue", 2],
      ["expenditure", 3],
      ["appropriation", 4],
      ["general-budget", 5],
      ["basic-by-economic-item", 6],
      ["fund-expenditure", 7],
      ["three-public", 8],
    ]);
    expect(dataset?.complete).toBe(true);
    expect(dataset?.unit.name).toBe("某市图书馆");
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("has its codes put together from 类, 款 and 项, also where a row prints its own part alone", () => {
    expect(side(dataset?.statements, "expenditure")?.rows.map(({ code }) => code)).toEqual([
      null,
      "207",
      "20701",
      "2070104",
      "208",
      "20805",
      "2080505",
      "212",
      "21208",
      "2120899",
    ]);
  });

  it("keeps last year apart from this year, and says which column it does not read", () => {
    expect(side(dataset?.statements, "general-budget")?.rows[0]?.amounts).toEqual({
      lastYearTotal: "318.00",
      total: "320.50",
      basic: "205.50",
      project: "115.00",
      change: "2.50",
    });
    expect(findings).toContainEqual({ level: "warning", kind: "columnNotRead", line: 49, values: { column: "增减%" } });
    expect(side(dataset?.statements, "three-public")?.rows[0]?.amounts).toEqual({
      lastYearTotal: "3.00",
      total: "2.50",
    });
  });

  it("takes the total of this year's revenue for the total, and what is carried over beside it", () => {
    expect(side(dataset?.statements, "revenue")?.rows[1]).toMatchObject({
      code: null,
      label: "某市图书馆",
      amounts: {
        overall: "335.50",
        carriedOver: "5.00",
        total: "330.50",
        generalBudget: "320.50",
        fund: "10.00",
        business: null,
      },
    });
    expect(findings).toContainEqual({
      level: "warning",
      kind: "codeNotRead",
      line: 20,
      values: { code: "203001", text: "某市图书馆" },
    });
  });

  it.each([
    ["cut tabs", d.cutTrailingTabs(provinceForm)],
    ["spaces in columns", d.aligned({ width: d.inColumns, gap: 2 })(provinceForm)],
    ["figures flush right", d.aligned({ width: d.inColumns, gap: 3, right: true })(provinceForm)],
    ["GB18030", d.gb18030(provinceForm)],
  ])("gives the same figures with %s", (_, document) => {
    expect(allFigures(read(document).dataset)).toEqual(allFigures(dataset));
  });
});

describe("final accounts", () => {
  const { dataset, findings } = read(finalAccounts, 2025);

  it("are read where their statements are recognised: numbered rows, amounts in 元", () => {
    expect(dataset?.phase).toBe("finalAccounts");
    expect(dataset?.statements.map(({ id, number, amountUnit }) => [id, number, amountUnit])).toEqual([
      ["summary", 1, "yuan"],
      ["expenditure", 3, "yuan"],
      ["basic-by-economic-item", 6, "yuan"],
      ["three-public", 9, "yuan"],
    ]);
    expect(side(dataset?.statements, "summary", 1)?.rows.at(-1)).toMatchObject({
      label: "总计",
      amounts: { total: "3205000.00" },
    });
    expect(side(dataset?.statements, "expenditure")?.rows.at(-1)).toMatchObject({
      code: "2070104",
      amounts: {
        total: "3180000.00",
        basic: "2000000.00",
        project: "1180000.00",
        remittance: null,
        operating: null,
        affiliateSubsidy: null,
      },
    });
  });

  it("have economic items in blocks side by side, and “三公” in one row", () => {
    expect(
      side(dataset?.statements, "basic-by-economic-item")?.rows.map(({ code, amounts }) => [code, amounts]),
    ).toEqual([
      ["301", { total: "1800000.00" }],
      ["30101", { total: "1800000.00" }],
      ["302", { total: "200000.00" }],
      ["30201", { total: "200000.00" }],
      ["307", { total: null }],
      ["30701", { total: null }],
    ]);
    expect(side(dataset?.statements, "three-public")?.rows.map(({ label, amounts }) => [label, amounts.total])).toEqual(
      [
        ["合计", "25000.00"],
        ["因公出国（境）费", null],
        ["公务用车购置及运行费", "22000.00"],
        ["公务用车购置费", null],
        ["公务用车运行费", "22000.00"],
        ["公务接待费", "3000.00"],
      ],
    );
    expect(dataset?.complete).toBe(true);
    expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
  });
});

describe("a table that is no statement of the unit's money", () => {
  const assets = [
    "2026年新增资产配置表",
    "",
    "单位：万元",
    "",
    "序号\t资产名称\t数量\t金额",
    "1\t台式计算机\t10\t5.00",
    "2\t便携式计算机\t2\t1.20",
    "",
  ];

  it("is named, and the data set is complete without it", () => {
    const { dataset, findings } = read(d.published.replace("部门公开表9\n", `${assets.join("\n")}\n部门公开表9\n`));
    expect(dataset?.complete).toBe(true);
    expect(dataset?.statements.length).toBe(13);
    expect(findings).toEqual([
      { level: "warning", kind: "otherTable", line: 323, values: { title: "2026年新增资产配置表", count: 4 } },
    ]);
  });

  it("may be a sheet of targets under labels of its own", () => {
    const sheet = [
      "项目支出绩效目标申报表",
      "申报单位：大同市社会保险中心",
      "项目名称\t示例项目\t项目类别\t一次性项目",
      "计划开始日期\t2026-01-01\t计划完成日期\t2026-12-31",
      "项目资金（元）\t资金申请总额\t50000\t其中：当年财政拨款\t50000",
      "一级指标\t二级指标\t三级指标\t指标目标值",
      "产出目标\t数量\t完成数\t=100%",
    ];
    const part = ["第五部分 项目绩效", "", ...sheet].join("\n");
    const { dataset, findings } = read(`${d.published.trimEnd()}\n\n${part}\n`);
    expect(findings).toEqual([
      {
        level: "warning",
        kind: "sheetOfOtherForm",
        line: expect.any(Number),
        values: { title: "项目支出绩效目标申报表", count: 6 },
      },
    ]);
    expect(dataset?.complete).toBe(true);
    expect(dataset?.projects).toEqual(base().projects);
  });
});

describe("the name of the unit, broken in a narrow cell", () => {
  it.each([
    ["under it", "编制单位：大同市社会\n单位：万元\n保险中心"],
    ["beside the unit of amounts", "编制单位：大同市社会\n保险中心  单位：万元"],
    ["with the unit of amounts broken as well", "单位：万\n编制单位：大同市社会保险中心  元"],
  ])("is put together from what stands %s", (_, printed) => {
    const whole = "单位名称：大同市社会保险中心\n\n单位：万元";
    expect(d.published).toContain(whole);
    const { dataset, findings } = read(d.published.replace(whole, printed));
    expect(findings).toEqual([]);
    expect(dataset?.complete).toBe(true);
    expect(dataset?.unit).toEqual(base().unit);
  });
});

describe("a statement that nobody knows", () => {
  const purchase = [
    "2026年专项转移支付支出预算表",
    "",
    "单位：万元",
    "",
    "项目\t合计\t货物\t工程\t服务",
    "计算机\t12.00\t12.00\t\t",
    "",
  ].join("\n");
  const { dataset, findings } = read(d.published.replace("部门公开表9\n", `${purchase}\n部门公开表9\n`));

  it("is named, makes the data set incomplete, and leaves the other thirteen as they are", () => {
    expect(dataset?.complete).toBe(false);
    expect(dataset?.statements.length).toBe(13);
    expect(dataset?.statements.every(({ complete }) => complete !== false)).toBe(true);
    expect(findings).toMatchObject([
      {
        kind: "unknownStatements",
        level: "error",
        line: 323,
        values: { read: 13, count: 14, titles: "2026年专项转移支付支出预算表" },
      },
    ]);
  });

  it("that is only listed in the contents and known is missing", () => {
    const cut = read(d.withStatement(5, () => [])(d.published));
    expect(cut.dataset?.complete).toBe(false);
    expect(cut.findings).toContainEqual({
      level: "error",
      kind: "statementMissing",
      line: 17,
      values: { title: "2026年一般公共预算安排基本支出分经济科目表（不含上年结转）" },
    });
  });
});
