import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { published } from "./published.ts";

const dataset = published();
const checks = checkDataset(dataset);
const idsOf = (verdict: string) => checks.filter((check) => check.verdict === verdict).map(({ id }) => id);

describe("the published budget of 大同市社会保险中心, 2026", () => {
  it("contradicts itself in no amount", () => {
    expect(idsOf("mismatch")).toEqual([]);
  });

  it("has exactly sixteen tails of sums", () => {
    expect(idsOf("rounding")).toEqual([
      "hierarchy/revenue/20805/total",
      "hierarchy/revenue/20805/generalBudget",
      "hierarchy/revenue/21011/total",
      "hierarchy/revenue/21011/generalBudget",
      "hierarchy/expenditure/20805/total",
      "hierarchy/expenditure/21011/total",
      "hierarchy/expenditure/21011/basic",
      "hierarchy/general-budget/20805/total",
      "hierarchy/general-budget/21011/total",
      "hierarchy/general-budget/21011/basic",
      "hierarchy/basic-by-economic-item/合计/total",
      "hierarchy/basic-by-economic-item/合计/personnel",
      "hierarchy/basic-by-economic-item/对个人和家庭的补助/total",
      "hierarchy/basic-by-economic-item/对个人和家庭的补助/personnel",
      "row/expenditure/2080502/total",
      "row/general-budget/2080502/total",
    ]);
  });

  it("shows the wording that contradicts itself or reads like a slip, and nothing else, as notes", () => {
    const notes = checks.filter(({ verdict }) => verdict === "note");
    expect(notes.filter(({ kind }) => kind !== "clippedName").map(({ id }) => id)).toEqual([
      "text/glossary/“三公”经费/level",
      "names/codes/2210202/label",
      "names/statements/marker/text",
      "names/projects/Z单位运转经费/label",
      "names/projects/XM行政事业单位遗属补助经费/label",
      "names/projects/J离退休干部4个党支部活动经费/count",
      "indicators/XX行政事业单位遗属补助经费/时效指标.保障按月领取时效。/amountMisplaced",
      "indicators/J离退休干部4个党支部活动经费/质量指标.老干部活动经费质量。/percentSignMissing",
      "indicators/J离退休干部4个党支部活动经费/时效指标.老干部活动经费拨付时效/percentSignMissing",
    ]);
    expect(notes.filter(({ kind }) => kind === "clippedName")).toHaveLength(35);
    expect(notes.map(({ left, right, difference, bound }) => [left, right, difference, bound].join(""))).toEqual(
      notes.map(() => ""),
    );
  });

  it("shows where the two names of 2210202, and the 4 and 3 个党支部, were printed", () => {
    const evidence = (id: string) => checks.find((check) => check.id === id)?.evidence;
    expect(evidence("names/codes/2210202/label")).toEqual({
      left: ["revenue:160:label", "expenditure:188:label"],
      right: ["general-budget:262:label"],
    });
    expect(evidence("names/statements/marker/text")).toEqual({
      left: ["summary:87:marker", "three-public:338:marker"],
      right: ["state-capital:323:marker"],
    });
    expect(evidence("names/projects/J离退休干部4个党支部活动经费/count")).toEqual({
      left: ["projects:382:label", "sheet:637:name", "sheet:657:name"],
      right: ["sheet:646:overview", "sheet:648:necessity", "sheet:652:periodGoal", "sheet:652:annualGoal"],
    });
  });

  it("is judged by checks with ids of their own, each in the family that its id names", () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    expect(checks.filter(({ id, family }) => !id.startsWith(`${family}/`))).toEqual([]);
  });

  it("is judged on evidence that every reader can look up", () => {
    const cells = checks.flatMap(({ evidence }) => [...evidence.left, ...evidence.right]);
    expect(cells.filter((cell) => findCell(dataset, cell) === null)).toEqual([]);
  });

  it("says of 20805 what the contract shows", () => {
    expect(checks.find(({ id }) => id === "hierarchy/expenditure/20805/total")).toEqual({
      id: "hierarchy/expenditure/20805/total",
      family: "hierarchy",
      kind: "childrenSum",
      verdict: "rounding",
      amountUnit: "wan",
      left: "693.83",
      right: "693.82",
      difference: "0.01",
      bound: "0.015",
      evidence: { left: ["expenditure:175:total"], right: ["expenditure:176:total", "expenditure:177:total"] },
      values: {},
    });
  });

  it("is read from text cells whose offsets cut out the printed figure", () => {
    const figures = checks.flatMap(({ evidence }) => evidence.left.filter((cell) => cell.startsWith("text:401:")));
    const text = (cell: string) => {
      const found = findCell(dataset, cell);
      return found?.kind === "text" ? found.paragraph.text.slice(found.start, found.end) : null;
    };
    expect([...new Set(figures.map(text))]).toEqual(["2,994.78", "0", "0.90", "27.18"]);
  });

  it("is checked in every family, and most of all against itself", () => {
    const count: Record<string, number> = {};
    for (const { family } of checks) count[family] = (count[family] ?? 0) + 1;
    expect(count).toEqual({
      hierarchy: 83,
      row: 101,
      "cross-statement": 108,
      projects: 44,
      text: 78,
      names: 25,
      indicators: 43,
    });
  });
});
