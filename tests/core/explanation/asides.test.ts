import { describe, expect, it } from "vitest";
import { rolesIn } from "./saying.ts";

const claimed = (text: string) =>
  rolesIn(text)
    .filter(([, role]) => role !== "other")
    .map(([printed]) => printed);

describe("words after which a figure claims nothing of the budget", () => {
  it("are a reason, up to the end of its sentence and not beyond", () => {
    const text = "收入总计30万元，比上年增加5万元，主要原因是新增项目8万元，核减3万元。支出总计30万元。";
    expect(claimed(text)).toEqual(["30", "5", "30"]);
    expect(claimed(text.replace("。支出", "！支出"))).toEqual(["30", "5", "30"]);
  });

  it("are a reason in brackets only as long as the brackets are open", () => {
    expect(claimed("收入总计30万元（比上年增加5万元，主要原因是新增项目8万元），支出总计31万元。")).toEqual([
      "30",
      "5",
      "31",
    ]);
    expect(claimed("收入总计30万元（增加5万元，主要原因是补助（含8万元）和9万元），支出总计31万元。")).toEqual([
      "30",
      "5",
      "31",
    ]);
    expect(claimed("收入总计30万元（增加5万元，主要原因是人员增加），支出总计31万元。")).toEqual(["30", "5", "31"]);
  });

  it("are a reason that goes on after a semicolon, until a total or one of the “三公” is named", () => {
    const reason = "收入总计30万元，增加5万元，原因是：新增项目8万元；";
    expect(claimed(`${reason}二是新增补助7万元。`)).toEqual(["30", "5"]);
    expect(claimed(`${reason}公务接待费2万元。`)).toEqual(["30", "5", "2"]);
    expect(claimed(`${reason}支出总计31万元。`)).toEqual(["30", "5", "31"]);
    expect(claimed(`${reason}同时支出总计增加31万元。`)).toEqual(["30", "5"]);
  });

  it("are 主要是 after a change; where no change is told, 主要是 names parts of the amount", () => {
    expect(claimed("收入总计30万元，比上年增加5万元，主要是项目收入8万元。")).toEqual(["30", "5"]);
    expect(claimed("支出总计30万元，主要是基本支出20万元。")).toEqual(["30", "20"]);
  });

  it("name another basis of comparison, up to the semicolon", () => {
    expect(claimed("收入总计30万元，按可比口径增加4万元；支出总计31万元。")).toEqual(["30", "31"]);
    expect(claimed("收入总计30万元，剔除一次性因素后增加4万元。支出总计31万元。")).toEqual(["30", "31"]);
    expect(claimed("收入总计30万元，同比下降0.33%（按可比口径）。")).toEqual(["30"]);
    expect(claimed("收入总计30万元，按全口径统计，支出总计31万元。")).toEqual(["30", "31"]);
  });

  it("may begin in one paragraph and hold in the next, where that goes on", () => {
    const first = "收入总计30万元，比上年增加5万元，主要原因是：";
    expect(rolesIn([first, "新增项目8万元。"])).toEqual([
      ["30", "amount"],
      ["5", "change"],
      ["8", "other"],
    ]);
    expect(rolesIn([`${first.slice(0, -1)}人员增加。`, "支出总计8万元。"]).at(-1)).toEqual(["8", "amount"]);
  });
});
