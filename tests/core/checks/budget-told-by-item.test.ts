import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { datasetOf, explanation, functional, verdictsOf } from "./builders.ts";

const TABLE = functional(
  ["合计", "300.00"],
  ["201 一般公共服务支出", "100.00"],
  ["20129 群众团体事务", "40.00"],
  ["2012902 一般行政管理事务", "40.00"],
  ["20132 组织事务", "60.00"],
  ["2013202 一般行政管理事务", "60.00"],
  ["221 住房保障支出", "200.00"],
  ["22102 住房改革支出", "200.00"],
  ["2210203 购房补贴", "200.00"],
);

/** An item as the explanations of some places tell it: its amount, last year's, this year's again, and by how much it changed. */
const verdictsOfText = (text: string) =>
  verdictsOf(datasetOf([TABLE], { sections: explanation("预算编制说明", text) }));
const ofText = (text: string) =>
  Object.fromEntries(Object.entries(verdictsOfText(text)).filter(([id]) => id.startsWith("text/")));
const housing = (first: string, last: string, again: string, change: string) =>
  `2、住房保障支出（221类）住房改革支出（02款）购房补贴（03项）${first}万元。主要用于：发放补贴。2025年当年预算执行数为${last}万元，2026年预算安排${again}万元，比2025年预算执行数${change}。主要原因是：增加5人，人均增加99.00万元。`;

describe("an item that the explanation tells with its code", () => {
  it("is compared with its line, its amount with what is said again, and its change with both years", () => {
    expect(ofText(housing("200.00", "160.00", "200.00", "增加25.00%"))).toEqual({
      "text/expenditure/2210203/total": "equal",
      "text/expenditure/2210203/total.onLastYear": "equal",
      "text/expenditure/2210203/total.again": "equal",
    });
  });

  it("contradicts itself where it states two budgets, and where its percentage leads from neither year to the other", () => {
    expect(ofText(housing("200.00", "160.00", "207.00", "增加25.00%"))).toMatchObject({
      "text/expenditure/2210203/total": "equal",
      "text/expenditure/2210203/total.again": "mismatch",
      // one of the two figures gives the percentage: that is no second contradiction
      "text/expenditure/2210203/total.onLastYear": "equal",
    });
    expect(ofText(housing("200.00", "160.00", "200.00", "减少1.10%"))).toMatchObject({
      "text/expenditure/2210203/total.again": "equal",
      "text/expenditure/2210203/total.onLastYear": "mismatch",
    });
  });

  it("has no percentage where last year had nothing, and none is claimed", () => {
    const verdicts = ofText(housing("200.00", "0.00", "200.00", "增加100.00%"));
    expect(verdicts["text/expenditure/2210203/total.onLastYear"]).toBe("not-applicable");
    expect(Object.values(verdicts)).not.toContain("mismatch");
  });

  it("may have its percentage cut off instead of rounded: that is a tail, and says so", () => {
    const dataset = datasetOf([TABLE], {
      sections: explanation("预算编制说明", housing("200.000000", "160.660000", "200.000000", "增加24.48%")),
    });
    const check = checkDataset(dataset).find(({ kind }) => kind === "changeOnBase");
    expect([check?.verdict, check?.values.tail]).toEqual(["rounding", "cut"]);
  });

  it("is that below the section which its words name, where many lines have its name", () => {
    expect(
      ofText("1.“一般公共服务支出（类）组织事务（款）一般行政管理事务（项）”40.00万元，主要用于组织事务。"),
    ).toEqual({
      "text/expenditure/2013202/total": "mismatch",
    });
    expect(
      ofText("1.“一般公共服务支出（类）组织事务（款）一般行政管理事务（项）”60.00万元，主要用于组织事务。"),
    ).toEqual({
      "text/expenditure/2013202/total": "equal",
    });
  });

  it("is compared with last year's budget only by words that speak of it, not of what was spent", () => {
    const text = (against: string) =>
      `购房补贴200.00万元。2025年预算执行数为160.00万元，2026年预算安排200.00万元，${against}增加100.00%。`;
    expect(ofText(text("比2025年预算执行数"))["text/expenditure/2210203/total.onLastYear"]).toBe("mismatch");
    expect(ofText(text("比2025年预算"))).not.toHaveProperty(["text/expenditure/2210203/total.onLastYear"]);
  });

  it("is not what a sentence of its own says of this year's budget", () => {
    const verdicts = ofText("购房补贴200.00万元。2025年预算执行数为160.00万元。2026年预算安排300.00万元。");
    expect(verdicts).toEqual({ "text/expenditure/2210203/total": "equal" });
  });
});
