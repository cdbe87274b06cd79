import { describe, expect, it } from "vitest";
import { balanceOf } from "../../../src/core/document/balance-cells.ts";
import { countedOnce, revenueNamed, sourceNamed } from "../../../src/core/document/sources.ts";
import { datong } from "../../published.ts";
import { datasetOf, statement } from "../checks/builders.ts";

describe("where the money comes from", () => {
  it("is known by the names of its lines, whatever number stands before them", () => {
    expect(sourceNamed("一、一般公共预算拨款收入")).toBe("generalBudget");
    expect(sourceNamed("（二）政府性基金预算拨款")).toBe("fund");
    expect(sourceNamed("五、单位资金收入")).toBe("unitFunds");
    expect(sourceNamed("四、事业收入")).toBeNull();
    expect(revenueNamed("四、事业收入")).toBe("business");
    expect(revenueNamed("本年财政拨款收入")).toBe("fiscalAppropriation");
    expect(revenueNamed("八、其他收入")).toBe("otherRevenue");
    expect(revenueNamed("本年收入合计")).toBeNull();
  });

  it("is counted once where appropriation is printed as one and in its parts", () => {
    expect(countedOnce(["fiscalAppropriation", "generalBudget", "fund", "business"])).toEqual([
      "generalBudget",
      "fund",
      "business",
    ]);
    expect(countedOnce(["fiscalAppropriation", "fund", "stateCapital", "business"])).toEqual([
      "fiscalAppropriation",
      "business",
    ]);
    expect(countedOnce(["fund", "business"])).toEqual(["fund", "business"]);
  });
});

describe("the lines of a balance", () => {
  type Rows = NonNullable<Parameters<typeof statement>[1]["revenue"]>["rows"];
  const balance = (revenue: Rows, expenditure: Rows = []) =>
    balanceOf(
      datasetOf([
        statement("appropriation", {
          revenue: { columns: ["amount"], rows: revenue },
          expenditure: { columns: ["total"], rows: expenditure },
        }),
      ]),
      "appropriation",
    );

  it("are in the published budget the total of both sides and the general public budget", () => {
    const { revenueTotal, expenditureTotal, source, carriedOver } = balanceOf(datong, "summary");
    expect([revenueTotal?.text, expenditureTotal("total")?.text, source("generalBudget")?.text]).toEqual([
      "2994.78",
      "2994.78",
      "2994.78",
    ]);
    expect([carriedOver?.text ?? null, source("unitFunds")?.text ?? null]).toEqual([null, null]);
  });

  it("tell this year's money of a source from what is carried over of it", () => {
    const { source, carriedOverOf, carriedOver } = balance([
      ["一、一般公共预算", "7.00"],
      ["其中：罚没", "1.00"],
      ["二、政府性基金预算", "1.00"],
      ["本年收入合计", "8.00"],
      ["上年财政拨款结转", "2.00"],
      ["一般公共预算", "2.00"],
      ["收入总计", "10.00"],
      ["政府性基金预算", "99.00"],
    ]);
    expect([source("generalBudget")?.text, source("fund")?.text, carriedOver?.text]).toEqual(["7.00", "1.00", "2.00"]);
    expect([carriedOverOf("generalBudget")?.text, carriedOverOf("fund")]).toEqual(["2.00", undefined]);
  });

  it("are all lines above the total where none is numbered, and those up to the end where nothing follows", () => {
    const { source, carriedOverOf } = balance([
      ["一般公共预算", "7.00"],
      ["本年收入合计", "7.00"],
      ["上年结转", "2.00"],
      ["一般公共预算", "2.00"],
    ]);
    expect([source("generalBudget")?.text, carriedOverOf("generalBudget")?.text]).toEqual(["7.00", "2.00"]);
  });

  it("take 总计 for the total where 收入合计 is printed as well", () => {
    expect(
      balance([
        ["收入合计", "7.00"],
        ["总计", "9.00"],
      ]).revenueTotal?.text,
    ).toBe("9.00");
    expect(balance([["收入合计", "7.00"]]).revenueTotal?.text).toBe("7.00");
  });

  it("are not the whole total where another line with an amount stands between", () => {
    const revenue = (...between: Rows): Rows => [["本年收入合计", "8.00"], ...between, ["收入总计", "10.00"]];
    const spending = (...between: Rows): Rows => [["本年支出合计", "8.00"], ...between, ["支出总计", "10.00"]];
    const more = (side: "revenue" | "expenditure", ...between: Rows) =>
      balance(revenue(...between), spending(...between)).hasOtherLines(side, side === "revenue" ? "amount" : "total");
    expect(more("revenue", ["上年结转", "1.00"], ["使用非财政拨款结余", "1.00"])).toBe(false);
    expect(more("revenue", ["上年结转", "1.00"], ["对账差额", "1.00"])).toBe(true);
    expect(more("revenue", ["上年结转", "1.00"], ["对账差额", null])).toBe(false);
    expect(more("revenue", ["上年结转", "1.00"], ["其中：一般公共预算", "1.00"])).toBe(false);
    expect(more("expenditure", ["年终结转", "1.00"], ["结余分配", "1.00"])).toBe(false);
    expect(more("expenditure", ["年终结转", "1.00"], ["年末结转", "1.00"])).toBe(true);
    const { currentExpenditure, yearEnd, surplusUsed } = balance(
      [],
      spending(["年终结转", "1.00"], ["结余分配", "0.50"]),
    );
    expect([currentExpenditure, yearEnd, surplusUsed].map((of) => of("total")?.text)).toEqual(["8.00", "1.00", "0.50"]);
    expect(balance([["本年收入合计", "8.00"]]).hasOtherLines("revenue", "amount")).toBe(false);
  });

  it("are undefined where the table is not printed: nothing is taken for zero", () => {
    const none = balanceOf(datasetOf([]), "summary");
    expect([none.revenue, none.revenueTotal, none.expenditureTotal("total"), none.source("fund")]).toEqual(
      Array(4).fill(undefined),
    );
  });
});
