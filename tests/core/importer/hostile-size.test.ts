import { describe, expect, it } from "vitest";
import { joinBrokenHead } from "../../../src/core/importer/tables/broken-head.ts";
import { splitHead } from "../../../src/core/importer/tables/table-head.ts";
import en from "../../../src/i18n/en/importer.json";
import zh from "../../../src/i18n/zh/importer.json";
import { runImport } from "../../cli/run-import.ts";
import * as d from "./derive.ts";
import { read } from "./reading.ts";

describe("a text that is too large to be a disclosure", () => {
  it.each([
    ["a paragraph of 21 MB", "基本支出100.00万元，".repeat(850_000)],
    ["20 MB of lines that look like contents", "一、单位职责.....1\n".repeat(1_000_000)],
    ["more than 20 MB of spaces", " ".repeat(20_000_001)],
  ])("(%s) is refused with its size and the limit, before anything is read", (_, document) => {
    const { dataset, findings } = read(document);
    expect(dataset).toBeNull();
    expect(findings).toMatchObject([{ level: "error", kind: "tooLarge", line: null, values: { most: 20 } }]);
  });

  it.each([
    ["characters", "甲".repeat(1_000_001), "lineTooLong", { characters: 1_000_001, most: 1_000_000 }],
    ["spaces", `甲${" ".repeat(1_000_000)}乙`, "lineTooLong", { characters: 1_000_002, most: 1_000_000 }],
    ["cells", `甲${"\t".repeat(600)}乙`, "tooManyCells", { cells: 601, most: 500 }],
  ])("for the %s of one line is refused at that line", (_, line, kind, values) => {
    const { dataset, findings } = read(d.published.replace("第四部分 名词解释\n\n", `第四部分 名词解释\n\n${line}\n`));
    expect(dataset).toBeNull();
    const number = 1 + d.published.slice(0, d.published.lastIndexOf("第四部分 名词解释")).split("\n").length + 1;
    expect(findings).toEqual([{ level: "error", kind, line: number, values: { line: number, ...values } }]);
  });

  it.each(["表格中的名称", "段落"])("is what a long run of spaces in a line is not: %s", (place) => {
    const gap = `甲${" ".repeat(400_000)}乙`;
    const line = place === "段落" ? gap : `2080599\t${gap}\t1.00\t1.00\t`;
    // read in step with its length: with its square it would take minutes
    expect(read(d.published.replace("第四部分 名词解释\n\n", `第四部分 名词解释\n\n${line}\n`)).dataset).not.toBeNull();
  });

  it("ends the command with 2, and says the size in both languages", async () => {
    for (const [lang, words] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { code, out } = await runImport("甲".repeat(7_500_000), ["--lang", lang]);
      expect(code).toBe(2);
      expect(out).toContain(words.tooLarge.replace("{{megabytes}}", "22.5").replace("{{most}}", "20"));
    }
  });

  it("is what many lines alone are not: a table of 200,000 rows overflows nothing", () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => ({ line: at + 1, endLine: at + 1, cells: ["甲", "1.00"] }));
    expect(splitHead(rows).body.length).toBe(199_999 + 1);
    expect(joinBrokenHead(rows).length).toBe(200_000);
  });
});
