import { describe, expect, it } from "vitest";
import { isMarker, markerNumber, readStatementTitle } from "../../../../src/core/importer/outline/statement-titles.ts";

const idOf = (title: string, unit: string | null = null) => readStatementTitle(title, unit)?.id;

describe("the title of a statement", () => {
  it.each([
    ["summary", "2026年预算收支总表"],
    ["summary", "表一2026年预算收支总表"],
    ["summary", "一、部门收支总表"],
    ["summary", "2026年部门收支预算总表"],
    ["summary", "收入支出决算总表"],
    ["revenue", "2026年预算收入总表"],
    ["revenue", "部门收入总表"],
    ["revenue", "收入决算表"],
    ["expenditure", "2026年预算支出总表"],
    ["expenditure", "支出决算表"],
    ["appropriation", "2026年财政拨款收支总表"],
    ["appropriation", "财政拨款收入支出决算总表"],
    ["general-budget", "2026年一般公共预算支出预算表（不含上年结转）"],
    ["general-budget", "一般公共预算支出表"],
    ["general-budget", "一般公共预算财政拨款支出决算表"],
    ["basic-by-economic-item", "2026年一般公共预算安排基本支出分经济科目表（不含上年结转）"],
    ["basic-by-economic-item", "一般公共预算基本支出表"],
    ["fund-revenue", "2026年政府性基金预算收入表（不含上年结转）"],
    ["fund-expenditure", "政府性基金预算支出表"],
    ["state-capital", "2026年国有资本经营预算收支预算表（不含上年结转）"],
    ["state-capital", "国有资本经营预算支出表"],
    ["three-public", "2026年财政拨款安排“三公”经费支出预算表"],
    ["three-public", '一般公共预算"三公"经费支出表'],
    ["agency-operating", "2026年财政拨款安排机关运行经费预算表"],
    ["projects", "2026年项目支出预算表（本年预算）"],
    ["projects", "项目支出表"],
    ["general-budget", "一般公共预算拨款支出预算表"],
    ["general-budget", "一般公共预算支出明细表（按支出功能分类科目）"],
    ["general-budget-by-economic-item", "一般公共预算支出明细表（按支出经济分类科目）"],
    ["general-budget-projects", "一般公共预算项目支出预算表"],
    ["appropriation-by-economic-item", "财政拨款支出预算表（部门经济分类科目）"],
    ["expenditure-by-economic-item", "部门支出经济分类预算表"],
    ["fiscal-account", "财政专户管理资金预算支出表"],
    ["fund-expenditure", "财政拨款政府性基金支出预算表"],
    ["three-public", "使用财政拨款安排的“三公”经费预算情况表"],
    ["projects-carried-over", "2026年项目支出预算表（上年结转）"],
  ])("says that it is %s: %s", (id, title) => {
    expect(idOf(title)).toBe(id);
  });

  it.each([
    ["summary", "部门/单位收支总体情况表"],
    ["summary", "部门（单位）收支总表"],
    ["summary", "部门(单位)收支总表"],
    ["summary", "【部门／单位】2026年收支预算总表"],
    ["revenue", "部门、单位收入总体情况表"],
    ["expenditure", "部门及所属单位支出总表"],
    ["expenditure", "部门［单位］支出总体情况表"],
    ["appropriation", "部门〔单位〕财政拨款收支总体情况表"],
    ["general-budget", "一般公共预算（财政拨款）支出表"],
    ["three-public", "部门∕单位「三公」经费支出情况表"],
    ["projects-carried-over", "2026年项目支出预算表【上年结转】"],
    ["projects", "2026年项目支出预算表[本年预算]"],
  ])("may have slashes and brackets of any shape, and is %s: %s", (id, title) => {
    expect(idOf(title)).toBe(id);
  });

  it.each(["2026年度单位预算表", "部门决算表", "部门决算公开附表", "表"])(
    "is not the heading of all of them: %s",
    (heading) => {
      expect(readStatementTitle(heading, null)).toBeNull();
    },
  );

  it("may begin with the unit's name", () => {
    expect(idOf("长治市第二人民医院收支总表", "长治市第二人民医院")).toBe("summary");
    expect(idOf("长治市第二人民医院2026年收支总表")).toBe("summary");
  });

  it.each(["2026年国有资产占用情况表", "专项转移支付支出表", "债务余额表"])(
    "that we do not know stays unknown: %s",
    (title) => {
      expect(idOf(title)).toBeNull();
    },
  );

  it.each([
    "部门整体支出绩效目标申报表",
    "政府购买服务预算表",
    "新增资产配置预算表",
    "部门预算机构人员情况表",
    "对下转移支付预算表",
    "部门项目支出中期规划预算表",
    "政府性基金预算“三公”经费支出预算表",
  ])("may be that of a table of something else: %s", (title) => {
    expect(readStatementTitle(title, null)).toMatchObject({ id: null, isOther: true });
    expect(readStatementTitle("专项转移支付支出表", null)).toMatchObject({ id: null, isOther: false });
  });

  it.each([
    "第二部分 2026年单位预算报表",
    "大同市市级预算部门（单位）项目支出绩效目标表",
    "二、收入预算情况说明",
    "详见附表。",
    "预算公开表1",
    "单位：万元",
    "项目\t支出表",
    "",
  ])("is not made of %j", (line) => {
    expect(readStatementTitle(line, null)).toBeNull();
  });

  it("keeps its printed words, number and year apart", () => {
    expect(readStatementTitle("表十二2026年项目支出预算表（本年预算）", null)).toEqual({
      id: "projects",
      isOther: false,
      number: 12,
      year: 2026,
      title: "2026年项目支出预算表（本年预算）",
      finalAccounts: false,
    });
  });

  it("may be numbered by a marker on a line of its own", () => {
    expect(["预算公开表10", "部门公开表9", "表三", "公开03表", "附表1", "附件2"].map(markerNumber)).toEqual([
      10, 9, 3, 3, 1, 2,
    ]);
    expect(["2026年预算收支总表", "表", "3", "附表说明"].map(markerNumber)).toEqual([null, null, null, null]);
    expect(isMarker("表3-1")).toBe(true);
    expect([markerNumber("表3-1"), readStatementTitle("表3-1 部门收入总表", null)?.number]).toEqual([null, null]);
  });
});
