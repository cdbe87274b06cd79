import { describe, expect, it } from "vitest";
import { datasetText } from "../../src/core/importer/write-dataset.ts";
import { cell, published as dataset, type Edit, edited } from "../core/checks/published.ts";
import { published } from "../core/importer/derive.ts";
import { runImport } from "./run-import.ts";

const AGAINST = ["--against", "%/2025.json"];
const earlier = (...edits: readonly Edit[]) => ({
  "2025.json": datasetText(edited((each) => Object.assign(each, { year: 2025 }), ...edits)),
});

describe("import --against an earlier data set", () => {
  it("reports what changed, code by code and column by column, in the section after the checks", async () => {
    const files = earlier(cell("expenditure:176:total", "500.00"), cell("expenditure:176:project", null));
    const { code, out, file } = await runImport(published, [...AGAINST, "--report", "%/report.md"], files);
    const report = file("report.md") ?? "";
    expect(code).toBe(0);
    expect(report).toContain("| 176 | 2080502 事业单位离退休 | 合计 | 变了 | 500.00 | 492.34 | −7.66 | −1.53% |");
    expect(report).toContain("| 176 | 2080502 事业单位离退休 | 项目支出 | 新有 | — | 5.36 | — | — |");
    expect(report.indexOf("与 2025年的数据集相比")).toBeGreaterThan(report.indexOf("## 对账"));
    expect(out).toContain("与上一份相比：2 处变动");
  });

  it("reports new, gone and renamed projects", async () => {
    const files = earlier((each) => {
      const rows = each.statements.find(({ id }) => id === "projects")?.sides[0]?.rows ?? [];
      const [, first, second] = rows;
      if (first === undefined || second === undefined) throw new Error("no projects");
      Object.assign(first, { label: `KK${first.label.replace(/^[A-Z]+/, "")}` });
      Object.assign(second, { label: "已经结束的项目" });
    });
    const { out } = await runImport(published, [...AGAINST, "--json"], files);
    const { changes } = JSON.parse(out) as { changes: { kind: string; label: string; earlierLabel: string | null }[] };
    expect([...new Set(changes.map(({ kind }) => kind))].sort()).toEqual(["gone", "new", "renamed"]);
    expect(changes.find(({ kind }) => kind === "gone")?.label).toBe("已经结束的项目");
    expect(changes.find(({ kind }) => kind === "renamed")?.earlierLabel).toMatch(/^KK/);
  });

  it("prints one object with --json, and says nothing of changes where nothing is compared", async () => {
    const { out } = await runImport(published, ["--json"]);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(["read", "checks", "findings"]);
    const same = await runImport(published, [...AGAINST, "--json"], { "2025.json": datasetText(dataset()) });
    expect(JSON.parse(same.out)).toMatchObject({ changes: [] });
  });

  it("warns where the other data set is not an earlier one of the same unit", async () => {
    const files = {
      "2025.json": datasetText(edited((each) => Object.assign(each.unit, { id: "other", name: "另一单位" }))),
    };
    const report = (await runImport(published, [...AGAINST, "--report", "%/report.md"], files)).file("report.md") ?? "";
    expect(report).toContain("另一个单位");
    expect(report).toContain("并不早于");
  });

  it("refuses what is no data set before it writes anything", async () => {
    for (const files of [{}, { "2025.json": "{}" }, { "2025.json": "<html>" }]) {
      const { code, err, file } = await runImport(published, AGAINST, files);
      expect([code, err === "", file("out/2026.json")]).toEqual([2, false, null]);
    }
  });
});
