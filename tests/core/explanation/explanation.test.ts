import { describe, expect, it } from "vitest";
import { domainOf, explanationOf, statedTerm } from "../../../src/core/explanation/explanation.ts";
import { datong } from "../../published.ts";
import { saying } from "./saying.ts";

const read = (...args: Parameters<typeof saying>) => explanationOf(saying(...args));
const texts = (figures: readonly { readonly figure: { readonly text: string | null } }[]) =>
  figures.map(({ figure }) => figure.text);

describe("the explanation as one text", () => {
  it("is read once for a data set, however many rules ask", () => {
    expect(explanationOf(datong)).toBe(explanationOf(datong));
    expect(explanationOf({ ...datong })).not.toBe(explanationOf(datong));
  });

  it("speaks of the budget that the nearest words name: its own, those of its whole, those of its heading", () => {
    expect(domainOf(["支出总计", "政府性基金", "一般公共预算"])).toBe("fund");
    expect(domainOf(["财政拨款支出"])).toBe("appropriation");
    expect(domainOf(["支出总计"])).toBe("whole");
    const domains = (text: string, heading: string) => read(text, { heading }).figures.map(({ domain }) => domain);
    expect(domains("支出30万元，其中：基本支出20万元。", "国有资本经营预算情况")).toEqual([
      "stateCapital",
      "stateCapital",
    ]);
    // a bare source is a part of the whole and does not say itself what the whole is
    expect(domains("收入总计30万元，其中：一般公共预算拨款收入20万元。", "收入")).toEqual(["whole", "whole"]);
  });

  it("speaks of expenditure where its nearest word of the two is 支出", () => {
    const spends = (text: string) => read(text, { heading: "情况" }).figures.map((each) => each.spends);
    expect(spends("支出总计30万元，其中：上年结转5万元。")).toEqual([true, true]);
    expect(spends("收入总计30万元，其中：上年结转5万元。")).toEqual([false, false]);
  });

  it("knows of each part the wholes above it", () => {
    const { figures } = read("支出总计30万元，其中：基本支出20万元，其中：人员经费10万元。");
    expect(figures.map(({ heads }) => heads.map(({ text }) => text))).toEqual([[], ["30"], ["20", "30"]]);
  });

  it("knows the amount before a figure and the figures beside it, in one paragraph only", () => {
    const { figures, amountBefore, beside } = read(["支出总计30万元，比上年增加5万元。", "公务接待费2万元，占1%。"]);
    const [total, change, reception, share] = figures.map(({ figure }) => figure);
    if (!total || !change || !reception || !share) throw new Error("four figures are stated");
    expect(amountBefore(change)?.figure).toBe(total);
    expect(amountBefore(total)).toBeUndefined();
    expect(amountBefore(reception)).toBeUndefined();
    expect([total, change, reception].map((figure) => texts(beside(figure)))).toEqual([["5"], ["30"], ["1"]]);
  });

  it("tells last year's budget from what was spent last year", () => {
    const { figures, lastYearOf } = read("公务接待费2万元，上年预算3万元，2025年执行数1万元。");
    const cell = figures[0]?.figure.cell ?? null;
    expect([lastYearOf(cell, false), lastYearOf(cell, true)].map((found) => found?.figure.text)).toEqual(["3", "1"]);
    expect(lastYearOf(null, true)).toBeUndefined();
  });

  it("gives a bare 0 as exact: it says that there is none, and is not rounded", () => {
    const [none, zero] = read("公务接待费0万元，培训费0.00万元。").figures.map(({ figure }) => statedTerm(figure));
    expect(none).toMatchObject({ text: "0", isExact: true });
    expect(zero).not.toHaveProperty("isExact");
  });
});
