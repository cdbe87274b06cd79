import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { budgetFacts, economicFacts, type Fact, factTables, projectFacts } from "../../../src/core/exports/facts.ts";
import { factFields } from "../../../src/core/exports/package-fields.ts";
import { amountOf, canonicalText, sum } from "../../../src/core/money.ts";
import { datasetOf, statement } from "../checks/builders.ts";
import { inYuan, published } from "../importer/derive.ts";
import { provinceForm } from "../importer/province-form.ts";
import { base, read } from "../importer/reading.ts";

const told = (facts: readonly Fact[]) => facts.map(({ cell, yuan }) => [cell, yuan]);
const totalOf = (facts: readonly Fact[]) => canonicalText(sum(facts.map(({ yuan }) => amountOf(yuan, "yuan"))), "yuan");
const readAs = (text: string) => {
  const { dataset } = read(text);
  if (dataset === null) throw new Error("the document is read");
  return dataset;
};

describe("the facts of any budget", () => {
  it("are those of the lowest lines alone: what a class and its items print both is counted once", () => {
    const dataset = readAs(provinceForm);
    const facts = budgetFacts(budgetOf(dataset));
    const spent = facts.filter(({ direction }) => direction === "expenditure");
    expect(spent.map(({ functional, type, printed }) => [functional.at(-1)?.code, type, printed])).toEqual([
      ["2070104", "basic", "180.00"],
      ["2070104", "project", "120.00"],
      ["2080505", "basic", "25.50"],
      ["2120899", "project", "10.00"],
    ]);
    expect(totalOf(spent)).toBe("3355000");
  });

  it("come to the same yuan where the tables print 元 and where they print 万元", () => {
    const inWan = factTables(base()).map(({ name, facts }) => [name, totalOf(facts), facts.length]);
    expect(
      factTables(readAs(inYuan(published))).map(({ name, facts }) => [name, totalOf(facts), facts.length]),
    ).toEqual(inWan);
  });

  it("take the total of a line where it is not parted, and nothing where all its cells are blank", () => {
    const one = (columns: readonly string[], ...amounts: (string | null)[]) =>
      told(
        budgetFacts(
          budgetOf(datasetOf([statement("expenditure", { expenditure: { columns, rows: [["208 甲", ...amounts]] } })])),
        ),
      );
    expect(one(["total", "basic", "project"], "3.00", null, null)).toEqual([["expenditure:2:total", "30000"]]);
    expect(one(["total", "basic", "project"], "3.00", "1.00", "2.00")).toEqual([
      ["expenditure:2:basic", "10000"],
      ["expenditure:2:project", "20000"],
    ]);
    expect(one(["total"], null)).toEqual([]);
    expect(one(["total"], "0.00")).toEqual([["expenditure:2:total", "0"]]);
  });

  it("are the printed parts alone where others are blank: the rest is not said to be of any kind, nor the total counted beside", () => {
    const dataset = datasetOf([
      statement("expenditure", {
        expenditure: { columns: ["total", "basic", "project"], rows: [["208 甲", "3.00", "1.00", null]] },
      }),
    ]);
    expect(told(budgetFacts(budgetOf(dataset)))).toEqual([["expenditure:2:basic", "10000"]]);
  });

  it("by economic item know their parent, and what they are costs of by column or by block", () => {
    const facts = (
      columns: readonly string[],
      rows: Parameters<typeof statement>[1]["expenditure"] extends infer S
        ? NonNullable<S> extends { rows: infer R }
          ? R
          : never
        : never,
    ) =>
      economicFacts(datasetOf([statement("basic-by-economic-item", { expenditure: { columns, rows } })])).map(
        ({ economic, costs, printed }) => [economic.join(" › "), costs, printed],
      );
    expect(
      facts(
        ["total", "personnel", "public"],
        [
          ["合计", "9", "5", "4"],
          ["301 工资福利支出", "5", "5", null],
          ["30101 基本工资", "5", "5", null],
          ["302 商品和服务支出", "4", null, "4"],
          ["30201 办公费", "4", null, "4"],
          ["30299 其他", "1", null, null],
        ],
      ),
    ).toEqual([
      ["工资福利支出 › 基本工资", "personnel", "5"],
      ["商品和服务支出 › 办公费", "public", "4"],
      ["商品和服务支出 › 其他", null, "1"],
    ]);
    expect(
      facts(
        ["total"],
        [
          ["30101 基本工资", "5"],
          ["人员经费合计", "5"],
          ["30201 办公费", "4"],
          ["公用经费合计", "4"],
        ],
      ),
    ).toEqual([
      ["基本工资", "personnel", "5"],
      ["办公费", "public", "4"],
    ]);
    expect(economicFacts(datasetOf([]))).toEqual([]);
  });

  it("by project leave out the unit's own row, and count appropriation once", () => {
    const columns = ["total", "fiscalAppropriation", "generalBudget", "unitFunds"];
    const dataset = datasetOf([
      statement("projects", {
        expenditure: {
          columns,
          rows: [
            ["某市示范中心", "9.00", "5.00", "5.00", "4.00"],
            ["修缮", "7.00", "5.00", "5.00", "2.00"],
            ["培训", "2.00", null, null, null],
          ],
        },
      }),
    ]);
    expect(told(projectFacts(dataset))).toEqual([
      ["projects:3:generalBudget", "50000"],
      ["projects:3:unitFunds", "20000"],
      ["projects:4:total", "20000"],
    ]);
    expect(projectFacts(datasetOf([]))).toEqual([]);
  });
});

describe("the fields of a fact", () => {
  const dataset = base();
  const field = (name: string, fact: Fact, of = dataset) =>
    factFields(of, (printed) => (printed === "社会保障和就业支出" ? "Social security" : null))
      .find((each) => each.name === name)
      ?.of(fact);
  const [fact] = budgetFacts(budgetOf(dataset)).filter(({ cell }) => cell === "expenditure:174:project");

  it("say where it is printed, of what, in which unit, and leave blank what is not told", () => {
    if (fact === undefined) throw new Error("the item is printed");
    const names = [
      "budget_line_id",
      "value",
      "printed_amount",
      "printed_unit",
      "functional_1_label",
      "functional_1_label_en",
    ];
    expect(names.map((name) => field(name, fact))).toEqual([
      "expenditure:174:project",
      "5109400",
      "510.94",
      "万元",
      "社会保障和就业支出",
      "Social security",
    ]);
    const blank = [
      "functional_2_label_en",
      "economic_1_label",
      "economic_2_label",
      "project_label",
      "costs",
      "source_code",
      "source_label",
    ];
    expect(blank.map((name) => field(name, fact))).toEqual(Array(7).fill(null));
    expect([field("expenditure_type_label", fact), field("line", fact)]).toEqual(["项目支出", 174]);
    expect(field("functional_3_code", { ...fact, functional: fact.functional.slice(0, 1) })).toBeNull();
  });

  it("call a published budget approved and final accounts executed", () => {
    if (fact === undefined) throw new Error("the item is printed");
    const phases = ["budget", "adjusted", "executed", "finalAccounts"] as const;
    expect(phases.map((phase) => field("phase_id", fact, { ...dataset, phase }))).toEqual([
      "approved",
      "adjusted",
      "executed",
      "executed",
    ]);
    const bare = { ...dataset, unit: { ...dataset.unit, department: null } };
    expect([field("department_code", fact, bare), field("department_label", fact, bare)]).toEqual([null, null]);
  });

  it("name other kinds and sources of money by their printed heads", () => {
    const reserve = statement("expenditure", { expenditure: { columns: ["reserve"], rows: [["208 甲", "1.00"]] } });
    const [other] = budgetFacts(budgetOf(datasetOf([reserve])));
    expect(other && [other.type, field("expenditure_type_label", other)]).toEqual(["reserve", "reserve"]);
    const [income] = budgetFacts(budgetOf(dataset)).filter(({ direction }) => direction === "revenue");
    expect(income && field("source_label", income)).toContain("一般公共预算");
  });
});
