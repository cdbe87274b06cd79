import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { sumGroups } from "../../../src/core/checks/hierarchy/sum-groups.ts";
import { datasetOf, explanation, statement } from "./builders.ts";

type Printed = readonly [label: string, governmentLabel: string | null];
const PAY: readonly Printed[] = [
  ["工资福利支出", null],
  ["基本工资", "工资奖金津补贴"],
];
const GOODS: readonly Printed[] = [
  ["商品和服务支出", null],
  ["办公费", "办公经费"],
];

describe("economic items without codes", () => {
  const groups = (...printed: readonly Printed[]) =>
    sumGroups(
      printed.map(([label, governmentLabel], at) => ({
        line: at + 1,
        code: null,
        label,
        governmentLabel,
        amounts: {},
      })),
    ).map(({ parent, children }) => [parent.label, ...children.map(({ label }) => label)]);

  it("stand below the parents that have no name in the government's classification", () => {
    expect(groups(["合计", null], ...PAY, ...GOODS)).toEqual([
      ["合计", "工资福利支出", "商品和服务支出"],
      ["工资福利支出", "基本工资"],
      ["商品和服务支出", "办公费"],
    ]);
    expect(groups(["合计", null], ["工资福利支出", null])).toEqual([]);
  });

  it.each([
    [["人员经费合计", null], ...PAY, ["公用经费合计", null], ...GOODS],
    [...PAY, ["人员经费合计", null], ...GOODS, ["公用经费合计", null]],
    [["基本支出小计", null], ...PAY, ...GOODS],
    [PAY[0], ["小计", null], PAY[1], ...GOODS],
  ] as readonly (readonly Printed[])[])("are not counted twice by a row that totals them: %s", (...printed) => {
    expect(groups(["合计", null], ...printed)).toEqual([
      ["合计", "工资福利支出", "商品和服务支出"],
      ["工资福利支出", "基本工资"],
      ["商品和服务支出", "办公费"],
    ]);
  });

  it("below such a row are of no parent above it", () => {
    expect(groups(["合计", null], ...PAY, ["人员经费合计", null], ["办公费", "办公经费"])).toEqual([
      ["合计", "工资福利支出", "办公费"],
      ["工资福利支出", "基本工资"],
    ]);
  });
});

describe("the items that the text lists under 人员经费", () => {
  const listed = (list: string) => {
    const table = statement("basic-by-economic-item", {
      expenditure: {
        columns: ["total", "personnel", "public"],
        rows: [
          ["合计", "9.00", "7.00", "2.00"],
          ["301 工资福利支出", "7.00", "7.00", null],
          ["30101 基本工资", "4.00", "4.00", null],
          ["30103 奖金", "3.00", "3.00", null],
          ["302 商品和服务支出", "2.00", null, "2.00"],
          ["30201 办公费", "2.00", null, "2.00"],
        ],
      },
    });
    const sections = explanation(
      "六、基本支出情况",
      `一般公共预算基本支出9.00万元，其中：人员经费7.00万元，主要包括：${list}。`,
    );
    return checkDataset(datasetOf([table], { sections }))
      .filter(({ kind }) => kind === "itemsListed")
      .map(({ verdict, values }) => [verdict, values?.onlyInText, values?.onlyInTable]);
  };

  it("are those of the table that are no parents, also where it prints codes", () => {
    expect(listed("基本工资、奖金")).toEqual([["equal", "—", "—"]]);
    expect(listed("基本工资、津贴补贴")).toEqual([["note", "津贴补贴", "奖金"]]);
  });
});
