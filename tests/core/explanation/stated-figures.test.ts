import { describe, expect, it } from "vitest";
import type { Section, Statement } from "../../../src/core/document/dataset.ts";
import { findFigures } from "../../../src/core/explanation/find-figures.ts";
import { statedFigures } from "../../../src/core/explanation/stated-figures.ts";
import { datasetOf, explanation, statement, verdictsOf } from "../checks/builders.ts";

const found = (text: string) =>
  findFigures(text).map(({ printed, text: canonical, unit }) => [printed, canonical, unit]);
const read = (heading: string, ...paragraphs: readonly string[]) =>
  statedFigures(datasetOf([], { sections: explanation(heading, ...paragraphs) }));

describe("figures in a text", () => {
  it("are amounts in 元, 万元 and 亿元, percentages and counts, grouped or not, in full or half width", () => {
    expect(found("合计2,994.78万元，即29947800元、0.30亿元，占１００．００％，共6个项目、4辆车")).toEqual([
      ["2,994.78", "2994.78", "wan"],
      ["29947800", "29947800", "yuan"],
      ["0.30", "0.30", "yi"],
      ["１００．００", "100.00", "percent"],
      ["6", "6", "count"],
      ["4", "4", "count"],
    ]);
  });

  it("are no years, dates, numbers of documents, periods or thresholds", () => {
    expect(found("截至2025年12月31日，晋财综【2024】37号，12个月，价值50万元以上，100万元（原值）以上")).toEqual([]);
  });

  it("keep their place in the printed paragraph", () => {
    const text = "收入２，９９４．７８万元，下降0.90%。";
    const places = findFigures(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["２，９９４．７８", "0.90"]);
  });

  it("may be words: the same as last year", () => {
    for (const words of ["与上年预算数相同", "较上年无变化", "与2025年预算数持平", "和上年一致", "比去年没有增减"])
      expect(found(`公务接待费0万元，${words}。`)[1]).toEqual([words, null, "wan"]);
  });
});

describe("what a figure is about", () => {
  it("is the whole, where parts were listed in between; else the amount before it", () => {
    const [total, , , change] = read("收支", "收入总计30万元，其中：本年收入20万元，上年结转10万元，比上年增加5万元。");
    expect([change?.role, change?.direction, change?.about]).toEqual(["change", "increase", total?.cell]);
    const [, part, change2] = read("收支", "支出30万元，其中：基本支出20万元，比上年增加5万元；项目支出10万元。");
    expect(change2?.about).toBe(part?.cell);
  });

  it("may stand in the paragraph above", () => {
    const [whole, personnel, share] = read("支出", "基本支出30万元，其中：", "人员经费20万元，占66.67%；");
    expect([personnel?.head, share?.about]).toEqual([whole?.cell, personnel?.cell]);
  });

  it("is last year's budget, what was spent last year, another year's, or the count before it", () => {
    const roles = read(
      "绩效",
      "项目3个，涉及资金10万元，2025年预算20万元，上年决算数5万元，2024年决算数4万元，比上年减少10万元，降幅50%。",
    );
    expect(roles.map(({ role }) => role)).toEqual([
      "count",
      "amount",
      "lastYear",
      "lastYear",
      "other",
      "change",
      "changePercent",
    ]);
    expect(roles.map(({ isOfOutcome }) => isOfOutcome).slice(2, 4)).toEqual([false, true]);
    expect(roles[1]?.about).toBe(roles[0]?.cell);
  });
});

describe("a text against the tables", () => {
  const summary = statement("summary", {
    revenue: { columns: ["amount"], rows: [["本年收入合计", "3000.00"], ["上年结转"], ["收入总计", "3000.00"]] },
    expenditure: {
      columns: ["total", "current"],
      rows: [
        ["本年支出合计", "3000.00", "3000.00"],
        ["支出总计", "3000.00", "3000.00"],
      ],
    },
  });
  const verdicts = (heading: string, text: string, ...statements: readonly Statement[]) =>
    textVerdicts(explanation(heading, text), [summary, ...statements]);
  const textVerdicts = (sections: readonly Section[], statements: readonly Statement[]) =>
    Object.fromEntries(
      Object.entries(verdictsOf(datasetOf(statements, { sections }))).filter(([id]) => id.startsWith("text/")),
    );

  it("agrees in any unit: 亿元 and 元 as well as 万元", () => {
    for (const amount of ["0.30亿元", "30000000元", "30,000,000.00元", "3000万元"])
      expect(verdicts("收入预算", `2026年收入总计${amount}。`)).toEqual({ "text/summary/收入总计/amount": "equal" });
    expect(verdicts("收入预算", "2026年收入总计0.31亿元。")).toEqual({ "text/summary/收入总计/amount": "mismatch" });
    expect(verdicts("收入预算", "2026年收入总计0.3亿元。")).toEqual({ "text/summary/收入总计/amount": "equal" });
  });

  it("states an increase, a decrease, with last year's figure or without", () => {
    const change = (text: string) => verdicts("收支变动", `2026年收入总计3000.00万元，${text}。`);
    expect(change("比上年增加1000.00万元，增长50.00%")["text/summary/收入总计/amount.change"]).toBe("equal");
    expect(change("比上年增加1000.00万元，增长50.01%")["text/summary/收入总计/amount.change"]).toBe("mismatch");
    expect(change("较上年预算数4000.00万元减少1000.00万元，降低25%")).toEqual({
      "text/summary/收入总计/amount": "equal",
      "text/summary/收入总计/amount.change": "equal",
      "text/summary/收入总计/amount.lastYear": "equal",
    });
    expect(change("较上年预算数4100.00万元减少1000.00万元，降低25%")["text/summary/收入总计/amount.lastYear"]).toBe(
      "mismatch",
    );
  });

  it("has no percentage of a change from nothing", () => {
    const text = "2026年收入总计3000.00万元，比上年增加3000.00万元，增长100%。";
    expect(verdicts("收支变动", text)["text/summary/收入总计/amount.change"]).toBe("not-applicable");
  });

  it("may name the whole of a share, or not: 占支出预算的, 占", () => {
    const expenditure = statement("expenditure", {
      expenditure: { columns: ["total", "basic", "project"], rows: [["合计", "3000.00", "2000.00", "1000.00"]] },
    });
    const share = (text: string) => verdicts("支出预算", text, expenditure)["text/expenditure/合计/basic.share"];
    expect(share("支出预算3000.00万元，其中：基本支出2000.00万元，占66.67%。")).toBe("equal");
    expect(share("支出预算3000.00万元，其中：基本支出2000.00万元，占支出总额的66.7%。")).toBe("equal");
    expect(share("支出预算3000.00万元，其中：基本支出2000.00万元，占全市财政的6.7%。")).toBeUndefined();
  });

  it("knows classes, sections and items by their printed names", () => {
    const general = statement("general-budget", {
      expenditure: {
        columns: ["total"],
        rows: [
          ["合计", "3000.00"],
          ["208 社会保障和就业支出", "2000.00"],
          ["20805 行政事业单位养老支出", "2000.00"],
          ["210 卫生健康支出", "1000.00"],
        ],
      },
    });
    const text =
      "2026年一般公共预算支出3000.00万元，主要用于以下方面：社会保障和就业支出（类）行政事业单位养老支出（款）2000.00万元，占66.67%；卫生健康（类）支出1000.00万元，占33.33%。";
    const found = verdicts("一般公共预算支出情况说明", text, general);
    expect(found["text/general-budget/20805/total"]).toBe("equal");
    expect(found["text/general-budget/210/total"]).toBe("equal");
    expect(found["text/general-budget/210/total.share"]).toBe("equal");
  });

  it("may say that there is none, of a table that then totals nothing", () => {
    const funds = (amount: string | null) =>
      statement("fund-expenditure", { expenditure: { columns: ["total"], rows: [["合计", amount]] } });
    const none = (text: string, amount: string | null) =>
      verdicts("其他", text, funds(amount))["text/fund-expenditure/合计/total.none"];
    expect(none("本单位没有使用政府性基金预算安排的支出。", null)).toBe("equal");
    expect(none("本单位无政府性基金预算拨款。", "5.00")).toBe("mismatch");
    expect(none("本单位政府性基金预算与上年相比无增减。", "5.00")).toBeUndefined();
  });

  it("leaves alone what no table prints, and what speaks of another year", () => {
    expect(verdicts("国有资产", "办公用房建筑总面积4216.30平方米，2025年收入总计5.00万元。")).toEqual({});
  });
});
