import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { datasetOf, explanation, functional, statement, verdictsOf } from "./builders.ts";

const TABLE = functional(
  ["合计", "300.00"],
  ["201 一般公共服务支出", "100.00"],
  ["20105 统计信息事务", "100.00"],
  ["2010506 统计管理", "40.00"],
  ["2010507 专项普查活动", "60.00"],
  ["221 住房保障支出", "200.00"],
  ["22102 住房改革支出", "200.00"],
  ["2210203 购房补贴", "200.00"],
);

const accounts = (...text: readonly string[]): Dataset => ({
  ...datasetOf([TABLE], { sections: explanation("支出决算具体情况", ...text) }),
  phase: "finalAccounts",
});
const ofText = (...text: readonly string[]) =>
  Object.fromEntries(Object.entries(verdictsOf(accounts(...text))).filter(([id]) => id.startsWith("text/")));

describe("an item that final accounts tell with its initial budget and its outcome", () => {
  const opened = (outcome: string) =>
    `1、住房保障支出（类）住房改革支出（款）购房补贴（项）。主要用于：发放补贴。年初预算为190.00万元，支出决算为${outcome}万元。决算数大于预算数的主要原因：人员增加，追加10.00万元。`;
  const again = (outcome: string) =>
    `“住房保障支出（类）住房改革支出（款）购房补贴（项）”200.00万元，主要用于：发放补贴。年初预算为190.00万元，支出决算为${outcome}万元，完成年初预算的105.26%。`;

  it("is compared with its line where only the beginning of the paragraph names it", () => {
    expect(ofText(opened("200.00"))).toEqual({ "text/expenditure/2210203/total": "equal" });
    expect(ofText(opened("220.00"))).toEqual({ "text/expenditure/2210203/total": "mismatch" });
  });

  it("has one outcome, told with its name and with its initial budget", () => {
    expect(ofText(again("200.00"))).toEqual({
      "text/expenditure/2210203/total": "equal",
      "text/expenditure/2210203/total.again": "equal",
    });
    expect(ofText(again("188.00"))).toEqual({
      "text/expenditure/2210203/total": "equal",
      "text/expenditure/2210203/total.again": "mismatch",
    });
  });

  it("says nothing of either where a paragraph tells of several items", () => {
    const two = `${again("200.00")}统计信息事务（款）统计管理（项）40.00万元。年初预算为50.00万元，支出决算为39.00万元。`;
    expect(Object.values(ofText(two))).not.toContain("mismatch");
  });
});

describe("a name with its level", () => {
  it("is not compared with a line of another level that has the same name", () => {
    expect(ofText("“一般公共服务（类）统计信息事务（款）统计信息事务（项）”60.01万元，主要用于：抽样调查。")).toEqual(
      {},
    );
    expect(ofText("“一般公共服务（类）统计信息事务（款）”100.00万元。")).toEqual({
      "text/expenditure/20105/total": "equal",
    });
  });
});

describe("万元 in the text of what a table prints in 元", () => {
  const table = statement(
    "summary",
    {
      revenue: { columns: ["amount"], rows: [["收入总计", "3286618082.20"]] },
      expenditure: { columns: ["total"], rows: [["支出总计", "3286618082.20"]] },
    },
    { amountUnit: "yuan" },
  );
  const checkOf = (stated: string) =>
    checkDataset(datasetOf([table], { sections: explanation("收支情况", `2026年收入总计${stated}万元。`) })).find(
      ({ kind }) => kind === "statedAmount",
    );

  it.each([
    ["328,662", "equal", undefined],
    ["328,661.81", "equal", undefined],
    ["328,661", "rounding", "cut"],
    ["328,661.8", "equal", undefined],
    ["328,660", "mismatch", undefined],
    ["328,663", "mismatch", undefined],
  ])("%s is %s: further digits may be cut off instead of rounded", (stated, verdict, tail) => {
    const check = checkOf(stated);
    expect([check?.verdict, check?.values.tail]).toEqual([verdict, tail]);
  });
});
