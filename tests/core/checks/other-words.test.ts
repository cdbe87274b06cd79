import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Dataset, Section } from "../../../src/core/document/dataset.ts";
import { explanation } from "./builders.ts";
import { published } from "./published.ts";

/** The published tables, explained in the words that units of other places use. */
const SECTIONS: readonly (readonly [heading: string, ...paragraphs: readonly string[]])[] = [
  [
    "关于2026年单位收支预算情况的总体说明",
    "2026年收入预算总计2994.78万元，支出预算总计2994.78万元。与上年预算相比，收、支预算总计各减少27.18万元，下降0.90%，主要原因：人员减少5.00万元。",
  ],
  [
    "关于2026年收入预算情况的说明",
    "2026年收入合计29,947,800元，其中：一般公共预算财政拨款收入2994.78万元，占100%；政府性基金预算财政拨款收入0万元，占0%；上年结转结余0万元。",
  ],
  [
    "关于2026年支出预算情况的说明",
    "2026年支出合计0.2995亿元，其中：基本支出2478.48万元，占82.76%，比上年减少20万元；项目支出516.30万元，占17.24%。",
  ],
  [
    "关于2026年财政拨款收支预算情况的总体说明",
    "2026年财政拨款收支预算总计2994.78万元。收入包括：一般公共预算当年拨款收入2994.78万元、上年结转0万元；支出包括：社会保障和就业支出2683.59万元、卫生健康支出115.43万元、住房保障支出195.76万元。",
  ],
  [
    "关于2026年一般公共预算支出情况的说明",
    "2026年一般公共预算财政拨款支出年初预算为2994.78万元，占本年支出合计的100%，比上年减少27.18万元，下降0.9%。其中：社会保障和就业（类）支出2683.59万元，占89.6%。",
    "社会保障和就业支出（类）人力资源和社会保障管理事务（款）社会保险经办机构（项）2026年预算数为1989.76万元，比2025年预算数增加10.00万元，增长0.51%。",
  ],
  [
    "关于2026年一般公共预算基本支出情况的说明",
    "2026年一般公共预算基本支出2478.48万元，其中：",
    "人员经费2315.47万元，占93.42%，主要包括：基本工资690.36万元、津贴补贴290.88万元；",
    "公用经费163.01万元，占6.58%，主要包括：办公费57.50万元。",
  ],
  [
    "关于2026年“三公”经费预算情况的说明",
    "2026年“三公”经费财政拨款预算数为6.40万元，与上年持平。其中：因公出国（境）费用0万元，占0%；公务用车购置费及运行维护费6.40万元，占100%（其中：公务用车购置费0万元，公务用车运行费6.40万元）；公务接待费0万元，占0%。",
  ],
  ["机关运行经费", "2026年机关运行经费财政拨款预算0万元。"],
  ["绩效情况", "2026年实行绩效目标管理的项目6个，涉及一般公共预算当年拨款516.30万元。"],
  ["国有资产占用情况", "截至2025年底，共有车辆5辆，其中，机要通信用车1辆、特种专业技术用车3辆。"],
];

const inOtherWords = (edit: (text: string) => string = (text) => text): Dataset => ({
  ...published(),
  sections: SECTIONS.map(([heading, ...paragraphs], at): Section => {
    const [section] = explanation(heading, ...paragraphs.map(edit));
    if (section === undefined) throw new Error("no section");
    return renumbered(section, at * 1000);
  }),
});
const renumbered = (section: Section, from: number): Section => ({
  ...section,
  line: section.line + from,
  endLine: section.endLine + from,
  children: section.children.map((child) => renumbered(child, from)),
});
const textChecks = (dataset: Dataset) =>
  checkDataset(dataset).filter(({ family, kind }) => family === "text" && kind !== "noDataNote");

describe("the same budget explained in other words", () => {
  it("agrees with its tables as well", () => {
    const checks = textChecks(inOtherWords());
    // 0.2995亿元 is what 2994.78万元 round to
    expect(checks.filter(({ verdict }) => verdict !== "equal").map(({ id, verdict }) => [id, verdict])).toEqual([]);
    expect(checks.length).toBeGreaterThan(45);
  });

  it.each([
    ["收入预算总计2994.78", "收入预算总计2995.78"],
    ["各减少27.18", "各减少28.18"],
    ["29,947,800元", "29,957,800元"],
    ["占82.76%", "占82.67%"],
    ["当年拨款收入2994.78", "当年拨款收入2994.87"],
    ["本年支出合计的100%", "本年支出合计的99%"],
    ["社会保障和就业（类）支出2683.59", "社会保障和就业（类）支出2863.59"],
    ["（项）2026年预算数为1989.76", "（项）2026年预算数为1998.76"],
    ["增长0.51%", "增长0.61%"],
    ["津贴补贴290.88", "津贴补贴290.98"],
    ["占93.42%", "占93.52%"],
    ["公务用车运行费6.40", "公务用车运行费6.50"],
    ["机要通信用车1辆", "机要通信用车3辆"],
    ["项目6个", "项目7个"],
  ])("is found to differ where %s reads %s", (from, to) => {
    const mismatches = textChecks(inOtherWords((text) => text.replace(from, to))).filter(
      ({ verdict }) => verdict === "mismatch",
    );
    expect(mismatches.length).toBeGreaterThan(0);
  });
});
