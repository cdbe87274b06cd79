import { describe, expect, it } from "vitest";
import { checkDataset } from "../../src/core/checks/check-dataset.ts";
import enImporter from "../../src/i18n/en/importer.json" with { type: "json" };
import en from "../../src/i18n/en/report.json" with { type: "json" };
import zh from "../../src/i18n/zh/report.json" with { type: "json" };
import { published as dataset } from "../core/checks/published.ts";
import { otherUnit, published, replacing, truncatedAt } from "../core/importer/derive.ts";
import { hostileNames } from "./hostile-names.ts";
import { runImport } from "./run-import.ts";

const MARKDOWN = ["--report", "%/report.md"];
const HTML = ["--report", "%/report.html"];
const EN = ["--lang", "en"];

/** The rows of all tables of a Markdown report, as cells. */
const rowsOf = (report: string | null) =>
  (report ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(/ \| /));

describe("the report for the finance office", () => {
  it("says what was read: every statement with its title, its line and its rows", async () => {
    const { code, file } = await runImport(published, MARKDOWN);
    const report = file("report.md") ?? "";
    expect(code).toBe(0);
    expect(report).toContain("# 大同市社会保险中心 2026年");
    for (const { title, line, sides } of dataset().statements)
      expect(rowsOf(report).map((cells) => cells.slice(1, 4))).toContainEqual([
        String(line),
        title,
        String(sides.flatMap(({ rows }) => rows).length),
      ]);
    for (const { name, line } of dataset().projects)
      expect(rowsOf(report).map((cells) => cells.slice(0, 2))).toContainEqual([String(line), name]);
  });

  it("lists every check that is not equal, with its sentence and both printed places", async () => {
    const report = (await runImport(published, MARKDOWN)).file("report.md");
    const unequal = checkDataset(dataset()).filter(({ verdict }) => verdict !== "equal");
    const listed = rowsOf(report).filter((cells) => /第\d+行/.test(`${cells[2]}${cells[3]}`) && cells.length < 6);
    expect(unequal.length).toBeGreaterThan(50);
    expect(listed).toHaveLength(unequal.length);
    expect(listed[0]).toEqual([
      "1",
      "2026年预算收入总表：“20805 行政事业单位养老支出”的“合计”栏应等于其下级之和。",
      "第146行 20805 行政事业单位养老支出 合计：693.83",
      "第147行 2080502 事业单位离退休 合计：492.34<br>第148行 2080505 机关事业单位基本养老保险缴费支出 合计：201.48",
      "693.83 ⇔ 693.82<br>差 0.01 万元<br>四舍五入最多可差 0.015",
    ]);
    const words = listed.find((cells) => cells[1]?.startsWith("科目 2210202"));
    expect(words?.slice(2).join()).toMatch(/第160行 “提租补贴”.*第262行 “租房补贴”/);
  });

  it("puts figures that contradict each other first, and leaves the exit code as it is", async () => {
    const { code, file } = await runImport(
      replacing("2080502\t事业单位离退休\t492.34", "2080502\t事业单位离退休\t592.34")(published),
      MARKDOWN,
    );
    const report = file("report.md") ?? "";
    expect(code).toBe(1);
    expect(report).toContain("退出码 1");
    expect(report.indexOf("### 不一致")).toBeLessThan(report.indexOf("### 尾差"));
    expect(report).toContain("第147行 2080502 事业单位离退休 合计：592.34");
  });

  it("gives every finding its line and what to do, also where nothing could be read", async () => {
    const cut = await runImport(truncatedAt(180)(published), MARKDOWN);
    expect(cut.code).toBe(2);
    const findings = rowsOf(cut.file("report.md")).filter(([level]) => level === "错误");
    expect(findings.length).toBeGreaterThan(0);
    for (const [, line = "", message = "", advice = ""] of findings) {
      expect(line).toMatch(/^(\d+|全文)$/);
      expect(message).not.toBe("");
      expect(advice).not.toBe("");
    }
    const none = await runImport("没有报表", MARKDOWN);
    expect(none.code).toBe(2);
    expect(none.file("report.md")).toContain("# 没有读成：document.txt");
    expect(none.file("report.md")).toContain(zh["do.noStatements"].slice(0, 12));
  });

  it("counts and lists what still lacks English, the same as the list beside the data set", async () => {
    const { file } = await runImport(otherUnit(published), MARKDOWN);
    const missing = JSON.parse(file("out/2026.en.todo.json") ?? "[]") as string[];
    const [, list = ""] = (file("report.md") ?? "").split("## 还缺英文");
    expect(missing.length).toBeGreaterThan(0);
    expect(list).toContain(`${missing.length} 条`);
    expect(list.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(missing.length);
    expect(list).toContain("- 长治市第二人民医院");
  });

  it("speaks English where it is asked to, and leaves the printed places in Chinese", async () => {
    const report = (await runImport(published, [...MARKDOWN, ...EN])).file("report.md") ?? "";
    expect(report).toContain("# Datong Social Insurance Center 2026");
    expect(report).toContain("20805 Pensions of administrative bodies and public institutions");
    expect(report).toContain("line 146 20805 行政事业单位养老支出 合计: 693.83");
    expect(report).not.toMatch(/读到|不一致|序号|怎么办/);
  });

  it("is the same bytes for the same document", async () => {
    const reports = [await runImport(published, HTML), await runImport(published, HTML)];
    expect(reports[0]?.file("report.html")).toBe(reports[1]?.file("report.html"));
  });

  it("never replaces what it reports on", async () => {
    const { code, err, file } = await runImport(published, ["--report", "%/document.txt"]);
    expect(code).toBe(2);
    expect(err).toContain("--report");
    expect(file("document.txt")).toBe(published);
  });

  it("says so where it cannot be written", async () => {
    const { code, err } = await runImport(published, ["--report", "%/document.txt/report.md"]);
    expect(code).toBe(2);
    expect(err).toContain("写不了");
  });
});

describe("a Markdown report of hostile names", () => {
  it("keeps the columns of Markdown tables, and lets no sign of theirs become markup", async () => {
    const report = (await runImport(hostileNames(published), MARKDOWN)).file("report.md") ?? "";
    const line = report.split("\n").find((each) => each.includes("onerror")) ?? "";
    expect(line).toContain("\\<img src\\=x onerror\\=alert(1)\\>\\|\\`\\*\\_\\[x\\](javascript:alert(1))\\&");
    expect(line).toContain("www\\.example.com https\\://e.com");
    const widths = report.split("\n").map((each) => (each.startsWith("| ") ? each.split(/(?:^|[^\\])\|/).length : 0));
    const rows = report.split("\n");
    const uneven = widths.filter(
      (width, at) => width > 0 && rows[at - 1]?.startsWith("| ") && width !== widths[at - 1],
    );
    expect(uneven).toEqual([]);
  });
});

describe("the words of the report", () => {
  it("are there in both languages, with the same gaps", () => {
    const gaps = (words: Readonly<Record<string, string>>) =>
      Object.entries(words).map(([key, text]) => [key, [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()]);
    expect(gaps(en)).toEqual(gaps(zh));
  });

  it("say for every kind of finding what to do", () => {
    const usage =
      /^(cli\.|usage|bad|unknownOption|optionWithout|noSuchFile|cannotWrite|reportOver|noDataset|publishOrOut)/;
    const kinds = Object.keys(enImporter).filter((kind) => !usage.test(kind));
    expect(kinds.filter((kind) => !(`do.${kind}` in zh))).toEqual([]);
  });
});
