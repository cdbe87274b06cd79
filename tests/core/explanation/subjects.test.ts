import { describe, expect, it } from "vitest";
import { cleanSubject, meaningOf } from "../../../src/core/explanation/subjects.ts";
import { datong } from "../../published.ts";

const clean = (words: string, unit = datong.unit.name) => cleanSubject(words, unit);

describe("what the words before a figure name", () => {
  it("is left when year, unit, what leads in and the verb are taken away", () => {
    expect(clean("2026年度大同市社会保险中心预算收入总计")).toBe("预算收入总计");
    expect(clean("本单位“三公”经费预算数为")).toBe("三公经费");
    expect(clean("主要用于以下方面基本支出共计")).toBe("基本支出");
  });

  it("is found after a unit's name that is printed without its beginning, or that the data set does not know", () => {
    expect(clean("社会保险中心支出总计")).toBe("支出总计");
    expect(clean("险中心支出总计")).toBe("支出总计");
    expect(clean("中心支出总计")).toBe("中心支出总计");
    expect(clean("支出总计", "")).toBe("支出总计");
    expect(clean("大同市社会保险中心支出总计", "大同市 社会保险 中心")).toBe("支出总计");
  });

  it.each([
    ["基本支出", "basic"],
    ["本年度一般公共预算基本支出", "basic"],
    ["项目支出总额", "project"],
    ["日常公用经费", "public"],
    ["机关运行经费", "agencyOperating"],
    ["政府采购货物预算", "procurement"],
    ["三公经费", "threePublic"],
    ["上年结转", "carriedOver"],
    ["当年预算安排", "arranged"],
    ["收支总预算", "balanceTotal"],
    ["收入总计", "revenueTotal"],
    ["支出预算", "expenditureTotal"],
    ["本年支出合计", "currentExpenditure"],
    ["政府性基金预算支出", "currentExpenditure"],
    ["本年收入", "currentRevenue"],
  ])("%s is known", (words, meaning) => {
    expect(meaningOf(words)).toBe(meaning);
  });

  it("is a source or a part of the “三公” where they name nothing beside it", () => {
    expect(meaningOf("一般公共预算拨款收入")).toEqual({ source: "generalBudget" });
    expect(meaningOf("单位资金")).toEqual({ source: "unitFunds" });
    expect(meaningOf("因公出国（境）费")).toEqual({ part: "abroad" });
    expect(meaningOf("公务用车购置及运行费")).toEqual({ part: "vehicles" });
    expect(meaningOf("公务接待费")).toEqual({ part: "reception" });
  });

  it.each(["会议费预算支出", "公务接待批次", "因公出国（境）团组", "社会保障和就业支出", "部分项目支出", ""])(
    "%j is no quantity of the whole budget",
    (words) => {
      expect(meaningOf(words)).toBeNull();
    },
  );
});
