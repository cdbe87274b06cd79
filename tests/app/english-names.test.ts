import { describe, expect, it } from "vitest";
import { englishNames } from "../../src/app/english-names.ts";
import type { Dataset } from "../../src/core/budget/dataset.ts";

const row = (code: string | null, label: string) => ({ line: 1, code, label, amounts: {} });
const dataset = (title: string, ...rows: readonly ReturnType<typeof row>[]) =>
  ({ statements: [{ title, sides: [{ rows }] }], projects: [], sections: [] }) as unknown as Dataset;

describe("English for what a data set prints", () => {
  it("comes from the code where the code list has the printed name, so that a second name stays a second name", () => {
    const functional = [{ code: "2210202", zh: "提租补贴", en: "Rent-increase subsidy" }];
    const rows = [row("2210202", "提租补贴"), row("2210202", "租房补贴")];
    const names = englishNames(dataset("", ...rows), { functional, terms: { 租房补贴: "Rental subsidy" } });
    expect(names).toEqual({
      byCode: { "2210202 提租补贴": "Rent-increase subsidy" },
      byText: { 租房补贴: "Rental subsidy" },
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
