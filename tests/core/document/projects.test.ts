import { describe, expect, it } from "vitest";
import type { Indicator } from "../../../src/core/document/dataset.ts";
import { headCountOf, isClipped, readIndicatorValue } from "../../../src/core/document/indicators.ts";
import { projectsOf } from "../../../src/core/document/projects.ts";
import { datong } from "../../published.ts";
import { datasetOf, sheetOf, statement } from "../checks/builders.ts";

const indicator = (rest: Partial<Indicator>): Indicator => ({
  line: 300,
  level1: "产出指标",
  level2: "数量指标",
  name: "人数",
  periodName: "人数",
  annualName: "人数",
  period: null,
  annual: null,
  ...rest,
});

describe("what an indicator's value says", () => {
  it.each([
    ["≥100%", ">=", "100", "%"],
    ["不低于95.5 %", ">=", "95.5", "%"],
    ["≤ 12个月", "<=", "12", "个月"],
    ["＝1,234.50元", "=", "1234.50", "元"],
    ["提高100%", "increase", "100", "%"],
    ["58人", null, "58", "人"],
    ["-3", null, "-3", null],
  ])("%s is read: bound, number and unit", (raw, operator, number, unit) => {
    expect(readIndicatorValue(raw)).toEqual({ raw, operator, number, unit });
  });

  it.each([null, "", "及时", "2026年12月31日前", "100%以上2", "约58人", "12,34元"])(
    "%j is no number, and none is made of it",
    (raw) => {
      expect(readIndicatorValue(raw)).toEqual({ raw, operator: null, number: null, unit: null });
    },
  );

  it("is a number for each of the published 40 that prints one, with its digits kept", () => {
    for (const { period } of datong.projects.flatMap(({ indicators }) => indicators)) {
      const { number } = readIndicatorValue(period);
      if (number !== null) expect(period?.replaceAll(",", "")).toContain(number);
    }
  });
});

describe("a target sheet", () => {
  it("clips a name where one half prints a proper beginning of the other", () => {
    const clipped = (periodName: string | null, annualName: string | null) =>
      isClipped(indicator({ periodName, annualName }));
    expect([clipped("保障金下达", "保障金"), clipped("保障", "保障金"), clipped("保障金", "保障金")]).toEqual([
      true,
      true,
      false,
    ]);
    expect([clipped("保障金", "奖金"), clipped(null, "保障金"), clipped("保障金", null)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(datong.projects.flatMap(({ indicators }) => indicators.filter(isClipped))).toHaveLength(35);
  });

  it("counts heads only in 人 under 数量指标, and 0人 as none", () => {
    const heads = (...indicators: Partial<Indicator>[]) =>
      headCountOf(sheetOf("甲", "1", { indicators: indicators.map(indicator) }));
    expect(heads({ period: "0人" }, { period: "58人", line: 301 })).toEqual({ number: "58", cell: "sheet:301:period" });
    expect(heads({ period: "58个" }, { period: "58人", level2: "质量指标" }, { period: null })).toBeNull();
  });
});

describe("a project and its target sheet", () => {
  const projects = (rows: readonly (readonly [string, string | null])[], ...sheets: ReturnType<typeof sheetOf>[]) =>
    projectsOf(
      datasetOf(
        [statement("projects", { expenditure: { columns: ["total"], rows: [["某市示范中心", "9.00"], ...rows] } })],
        {
          projects: sheets,
        },
      ),
    ).map(({ name, sheet, pairing, row }) => [name, sheet?.name ?? null, pairing, row !== null]);

  it("belong together by name, else by the name without its letters, else by the amount", () => {
    expect(
      projects(
        [
          ["J甲", "1.00"],
          ["XM乙", "2.00"],
          ["丙", "3.00"],
        ],
        sheetOf("ZZ丁", "30000"),
        sheetOf("乙", "1"),
        sheetOf("J甲 ", "1"),
      ),
    ).toEqual([
      ["J甲", "J甲 ", "name", true],
      ["XM乙", "乙", "nameWithoutPrefix", true],
      ["丙", "ZZ丁", "amount", true],
    ]);
  });

  it("do not belong together by an amount that two sheets give, or that is not printed", () => {
    expect(projects([["丙", "3.00"]], sheetOf("丁", "30000"), sheetOf("戊", "30000"))).toEqual([
      ["丙", null, null, true],
      ["丁", "丁", null, false],
      ["戊", "戊", null, false],
    ]);
    expect(projects([["丙", null]], sheetOf("丁", "30000"))[0]).toEqual(["丙", null, null, true]);
  });

  it("are both listed where a sheet has no row, and where the document prints no table of projects", () => {
    expect(projectsOf(datasetOf([], { projects: [sheetOf("丁", "1")] }))).toMatchObject([
      { name: "丁", row: null, amount: null, pairing: null },
    ]);
  });

  it("are in the published budget six and six, each sheet once", () => {
    const all = projectsOf(datong);
    expect(all.map(({ sheet }) => sheet)).toHaveLength(6);
    expect(new Set(all.map(({ sheet }) => sheet?.line)).size).toBe(6);
    expect(all.every(({ row, sheet }) => row !== null && sheet !== null)).toBe(true);
  });
});
