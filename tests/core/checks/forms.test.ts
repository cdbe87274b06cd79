import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { read } from "../importer/reading.ts";

/** Statements of an invented unit; cells are divided by | for the eye. */
const table = (title: string, rows: readonly string[]): string =>
  [title, "部门：示例市图书馆  单位：万元", ...rows.map((row) => row.replaceAll("|", "\t")), ""].join("\n");

const BALANCE = (other: string) => [
  "收入||支出|",
  "项目名称|金额|项目名称|金额",
  `一、财政拨款|300.00|一、文化旅游体育与传媒支出|300.00`,
  `二、事业收入|${other}||`,
  "收入合计|300.00|支出合计|300.00",
];
const BY_FUNCTION = (total: string, basic: string) => [
  "科目编码|科目名称|合计|基本支出|项目支出",
  `|合计|${total}|${basic}|120.00`,
  `207|文化旅游体育与传媒支出|${total}|${basic}|120.00`,
];
const BY_ITEM = (total: string) => [
  "科目编码|科目名称|合计|人员经费|公用经费",
  `|合计|${total}|150.00|30.00`,
  "301|工资福利支出|150.00|150.00|",
  "302|商品和服务支出|30.00||30.00",
];

interface Printed {
  readonly other?: string;
  readonly appropriation?: string;
  readonly basic?: string;
  readonly item?: string;
}
const document = ({ other = "", appropriation = "300.00", basic = "180.00", item = "180.00" }: Printed = {}) =>
  [
    table("2026年部门收支总表", BALANCE(other)),
    table("2026年部门支出总表", BY_FUNCTION("300.00", "180.00")),
    table("2026年财政拨款收支总表", BALANCE("").slice(0, 3).concat("收入合计|300.00|支出合计|300.00")),
    table("2026年财政拨款支出表（功能科目）", BY_FUNCTION(appropriation, basic)),
    table("2026年财政拨款基本支出表（经济科目）", BY_ITEM(item)),
    table("2026年一般公共预算支出表", BY_FUNCTION("300.00", "180.00")),
    table("2026年一般公共预算基本支出表", BY_ITEM("180.00")),
  ].join("\n");

const checksOf = (text: string) => {
  const { dataset } = read(text);
  return dataset ? checkDataset(dataset) : [];
};
const verdictOf = (text: string, id: string) =>
  checksOf(text).find((check) => check.id === `cross-statement/${id}`)?.verdict;

describe("the tables of fiscal appropriation", () => {
  const own = "appropriation-by-function";
  it.each([
    [`${own}/合计/total.expenditure`, { appropriation: "310.00" }],
    [`${own}/207/basic.expenditure`, { basic: "190.00" }],
    [`${own}/支出总计/balance`, { appropriation: "310.00" }],
    ["appropriation-basic/合计/basic", { item: "190.00" }],
    [`general-budget/合计/total.${own}`, { appropriation: "290.00" }],
    ["basic-by-economic-item/合计/total.appropriation-basic", { item: "170.00" }],
  ])("are compared with those of wider and of narrower money: %s", (id, changed) => {
    expect(verdictOf(document(), id)).toBe("equal");
    expect(verdictOf(document(changed), id)).toBe("mismatch");
  });

  it("may spend less than all expenditure where there is other money, and never more", () => {
    const less = document({ other: "10.00", appropriation: "290.00", basic: "170.00" });
    expect(verdictOf(less, `${own}/合计/total.expenditure`)).toBe("equal");
    const more = document({ other: "10.00", appropriation: "310.00" });
    expect(verdictOf(more, `${own}/合计/total.expenditure`)).toBe("mismatch");
  });

  it("make no claim that holds only of the general public budget", () => {
    expect(checksOf(document()).filter(({ verdict }) => verdict === "mismatch")).toEqual([]);
  });
});

describe("personnel and operating costs in columns of the summary", () => {
  const summary = (personnel: string, other: string) =>
    table("2026年部门收支总表", [
      "收入||支出||||",
      "项目|预算数|项目|合计|人员经费|公用经费|项目支出",
      `一、财政拨款收入|300.00|一、文化旅游体育与传媒支出|300.00|${personnel}|30.00|120.00`,
      "1、一般公共预算|300.00|||||",
      `二、事业收入|${other}|||||`,
      `收入总计|300.00|支出总计|300.00|${personnel}|30.00|120.00`,
    ]);
  const of = (personnel: string, other = "") =>
    verdictOf(
      [
        summary(personnel, other),
        table("2026年部门支出总表", BY_FUNCTION("300.00", "180.00")),
        table("2026年一般公共预算支出表", BY_FUNCTION("300.00", "180.00")),
        table("2026年一般公共预算基本支出表", BY_ITEM("180.00")),
      ].join("\n"),
      "basic-by-economic-item/合计/personnel.summary",
    );

  it("are those by economic item, or more where there is other money", () => {
    expect([of("150.00"), of("151.00"), of("149.00")]).toEqual(["equal", "mismatch", "mismatch"]);
    expect([of("160.00", "10.00"), of("140.00", "10.00")]).toEqual(["equal", "mismatch"]);
  });
});

describe("economic items in blocks", () => {
  const blocks = (personnel: string, item: string) =>
    table("一般公共预算财政拨款基本支出决算表", [
      "人员经费|||公用经费||",
      "科目编码|科目名称|决算数|科目编码|科目名称|决算数",
      "301|工资福利支出|150.00|302|商品和服务支出|20.00",
      `30101|基本工资|150.00|30201|办公费|20.00`,
      `303|对个人和家庭的补助|5.00|310|资本性支出|${item}`,
      `人员经费合计||${personnel}|公用经费合计||30.00`,
    ]);
  const verdicts = (text: string) =>
    checksOf(text)
      .filter(({ kind }) => kind === "blockTotal")
      .map(({ verdict }) => verdict);

  it("add up to the totals of their blocks", () => {
    expect(verdicts(blocks("155.00", "10.00"))).toEqual(["equal", "equal"]);
    expect(verdicts(blocks("156.00", "10.00"))).toEqual(["mismatch", "equal"]);
    expect(verdicts(blocks("155.00", "9.00"))).toEqual(["equal", "mismatch"]);
  });

  it("make up basic expenditure by function", () => {
    const spending = table("一般公共预算财政拨款支出决算表", BY_FUNCTION("305.00", "185.00"));
    const id = "basic-by-economic-item/合计/basic";
    expect(verdictOf(`${spending}\n${blocks("155.00", "10.00")}`, id)).toBe("equal");
    expect(verdictOf(`${spending}\n${blocks("156.00", "10.00")}`, id)).toBe("mismatch");
  });
});
