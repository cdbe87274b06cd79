import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { englishBy, englishNames, readEnglishLists } from "../../../src/core/document/english-names.ts";

const row = (code: string | null, label: string) => ({ line: 1, code, label, amounts: {} });
const dataset = (title: string, ...rows: readonly ReturnType<typeof row>[]) =>
  ({ statements: [{ title, sides: [{ rows }] }], projects: [], sections: [] }) as unknown as Dataset;

describe("English for what a data set prints", () => {
  it("is found without year, without whose table it is, without a list number, and by its name under another code", () => {
    const englishOf = englishBy({
      functional: [
        { code: "204", zh: "公共安全支出", en: "Public security" },
        { code: "2040501", zh: "行政运行", en: "Running of administrative bodies" },
        { code: "2010101", zh: "行政运行", en: "Running of administrative bodies" },
        { code: "20404", zh: "其他支出", en: "Other one" },
        { code: "229", zh: "其他支出", en: "Other expenditure" },
      ],
      terms: { 收入预算总表: "Summary of budgeted revenue", 事业收入: "Revenue of its own" },
    });
    expect(
      ["2024年部门收入预算总表", "2026年预算单位收入预算总表", "二、事业收入", "1、事业收入", "四、公共安全支出"].map(
        (text) => englishOf(text),
      ),
    ).toEqual([
      "Summary of budgeted revenue",
      "Summary of budgeted revenue",
      "Revenue of its own",
      "Revenue of its own",
      "Public security",
    ]);
    expect(englishOf("行政运行", "2012901")).toBe("Running of administrative bodies");
    // names that are translated in two ways are not guessed
    expect(englishOf("二十一、其他支出")).toBeNull();
    expect(englishOf("部门名称")).toBeNull();
  });

  it("comes from the code where the code list has the printed name, so that a second name stays a second name", () => {
    const functional = [{ code: "2210202", zh: "提租补贴", en: "Rent-increase subsidy" }];
    const rows = [row("2210202", "提租补贴"), row("2210202", "租房补贴")];
    const names = englishNames(dataset("", ...rows), { functional, terms: { 租房补贴: "Rental subsidy" } });
    expect(names).toEqual({
      byCode: {},
      byText: { 提租补贴: "Rent-increase subsidy", 租房补贴: "Rental subsidy" },
    });
  });

  it("comes from economic names, then from the terms, then from the unit's own file", () => {
    const names = englishNames(dataset("", row(null, "奖金"), row(null, "合计"), row(null, "J残疾人就业保障金")), {
      economic: [{ code: "30103", zh: "奖金", en: "Bonuses" }],
      terms: { 奖金: "not this", 合计: "Total" },
      unit: { 合计: "nor this", J残疾人就业保障金: "Disability employment levy (J)" },
    });
    expect(names.byText).toEqual({
      奖金: "Bonuses",
      合计: "Total",
      J残疾人就业保障金: "Disability employment levy (J)",
    });
  });

  it("is found for a title without its year", () => {
    expect(
      englishNames(dataset("2026年预算支出总表"), { terms: { 预算支出总表: "Budget expenditure" } }).byText,
    ).toEqual({
      "2026年预算支出总表": "Budget expenditure",
    });
  });

  it("is not taken from what every object has", () => {
    expect(englishNames(dataset("constructor", row("toString", "__proto__")), {})).toEqual({ byCode: {}, byText: {} });
  });
});

describe("what English is missing", () => {
  it("is what the page would show in Chinese, and nothing else: a title with 年度 is found like one with 年", () => {
    const english = englishBy({ terms: { 收支总表: "Revenue and expenditure" } });
    expect(english("2026年度收支总表")).toBe("Revenue and expenditure");
    expect(english("2026年收支总表")).toBe("Revenue and expenditure");
    expect(english("2026年度支出总表")).toBeNull();
  });

  it("stays Chinese where a list is null, or of another shape, and takes what is usable in it", () => {
    const files = { functional: null, economic: [null, { code: "30103", zh: "奖金", en: "Bonuses" }, { zh: "津贴" }] };
    const lists = readEnglishLists({ ...files, terms: ["合计"], unit: { 合计: 3, 结转: "Carried over" } });
    expect(lists).toEqual({
      functional: [],
      economic: [{ code: "30103", zh: "奖金", en: "Bonuses" }],
      terms: {},
      unit: { 结转: "Carried over" },
    });
    expect(englishBy(lists)("奖金")).toBe("Bonuses");
    expect(englishBy(lists)("合计")).toBeNull();
  });
});
