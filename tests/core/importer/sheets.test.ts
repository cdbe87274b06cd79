import { describe, expect, it } from "vitest";
import * as d from "./derive.ts";
import { provinceForm } from "./province-form.ts";
import { base, read } from "./reading.ts";

/** The form of sheet that other regions print: the year alone, several indicators under one heading, amounts in 万元, nobody's name at the end. */
const sheet = [
  "项目支出绩效目标表",
  "（2026年度）",
  "项目名称\t图书采购\t\t\t",
  "主管部门及代码\t203-某市文化和旅游局\t实施单位\t某市图书馆\t",
  "项目资金（万元）\t年度资金总额：\t120.00\t\t",
  "\t其中：中央财政资金\t20.00\t\t",
  "\t省级财政资金\t—\t\t",
  "\t市、县（区）财政资金\t100.00\t\t",
  "年度目标\t\t\t\t",
  "总体目标\t购置图书一万册。\t\t\t",
  "绩效指标\t一级指标\t二级指标\t三级指标\t指标值",
  "\t产出指标\t数量指标\t购置图书数量\t≥10000册",
  "\t\t数量指标\t购置期刊数量\t≥200种",
  "\t\t质量指标\t验收合格率\t100%",
  "\t成本指标\t经济成本指标\t采购成本\t≤120万元",
  "\t效益指标\t社会效益指标\t到馆人次\t提高5%",
  "\t\t生态效益指标\t\t",
  "\t满意度指标\t服务对象满意度指标\t读者满意度\t≥95%",
].join("\n");

describe("a target sheet of the year alone", () => {
  const { dataset, findings } = read(
    `${provinceForm}\n${sheet}\n\n第四部分 名词解释\n一、基本支出：指为保障机构正常运转而发生的支出。\n`,
  );
  const [found] = dataset?.projects ?? [];

  it("is read by its labels: amounts of the year in its own unit, a dash states nothing", () => {
    expect(found).toMatchObject({
      name: "图书采购",
      amountUnit: "wan",
      funding: {
        total: { period: null, annual: "120.00" },
        central: { period: null, annual: "20.00" },
        provincial: { period: null, annual: null },
        municipal: { period: null, annual: "100.00" },
        self: null,
      },
      text: { department: { text: "203-某市文化和旅游局" }, implementer: { text: "某市图书馆" }, filedAt: null },
    });
  });

  it("has its indicators under their levels", () => {
    expect(
      found?.indicators.map(({ level1, level2, name, period, annual }) => [level1, level2, name, period, annual]),
    ).toEqual([
      ["产出指标", "数量指标", "购置图书数量", null, "≥10000册"],
      ["产出指标", "数量指标", "购置期刊数量", null, "≥200种"],
      ["产出指标", "质量指标", "验收合格率", null, "100%"],
      ["成本指标", "经济成本指标", "采购成本", null, "≤120万元"],
      ["效益指标", "社会效益指标", "到馆人次", null, "提高5%"],
      ["满意度指标", "服务对象满意度指标", "读者满意度", null, "≥95%"],
    ]);
    expect(found?.blankIndicators).toMatchObject([{ level1: "效益指标", level2: "生态效益指标" }]);
  });

  it("is whole without anybody's name at its end, because something follows", () => {
    expect(dataset?.complete).toBe(true);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("the six published sheets", () => {
  it("have the first level of each indicator as printed, also where it stands among the heads", () => {
    const levels = base().projects.map(({ indicators, blankIndicators }) =>
      [...indicators, ...blankIndicators].sort((one, two) => one.line - two.line).map(({ level1 }) => level1),
    );
    for (const sheet of levels)
      expect(sheet).toEqual([
        "产出指标",
        "产出指标",
        "产出指标",
        "产出指标",
        "效益指标",
        "效益指标",
        "效益指标",
        "效益指标",
        "满意度指标",
      ]);
  });

  it("keep both halves of a name, and the longer one as its name", () => {
    expect(base().projects[0]?.indicators[1]).toEqual({
      line: 495,
      level1: "产出指标",
      level2: "质量指标",
      name: "残疾人就业保障金下达质",
      periodName: "残疾人就业保障金下达质",
      annualName: "残疾人就业保障",
      period: "提高100%",
      annual: "提高100%",
    });
  });

  it("lose no text when a paragraph of theirs is broken, however long it is", () => {
    const long = "用于离退休干部党支部活动经费，".repeat(12);
    const document = d.published.replace(
      "项目概况\t\t驻村第一书记及驻村工作队的人员生活交通补助。",
      `项目概况\t\t${long}\n${long}到此为止。`,
    );
    const { dataset } = read(document);
    expect(dataset?.projects[3]?.text.overview?.text).toBe(`${long}${long}到此为止。`);
    expect(dataset?.projects.length).toBe(6);
  });
});
