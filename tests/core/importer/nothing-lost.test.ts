import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/core/checks/check.ts";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import * as d from "./derive.ts";
import { allFigures, base, read, withoutLines } from "./reading.ts";

const lines = d.published.split("\n");
const CONTENTS_END = lines.findIndex((line, at) => at > 20 && line.startsWith("第一部分")) + 1;

const withLine = (at: number, line: string) => [...lines.slice(0, at), line, ...lines.slice(at)].join("\n");

/** Stored somewhere in the data set, or named by a finding. */
const isAccounted = (document: string, words: string): boolean => {
  const { dataset, findings } = read(document);
  return JSON.stringify(dataset).includes(words) || findings.some(({ values }) => String(values.text).includes(words));
};

describe("no text of a document is lost without a word", () => {
  const throughout = Array.from({ length: lines.length }, (_, at) => at).filter(
    (at) => at >= CONTENTS_END - 1 && (at - CONTENTS_END) % 23 === 0,
  );
  const underTitlesAndInSheets = [90, 94, 264, 343, 345, 492, 619, 620, 621, 652, lines.length];
  it.each([
    ["a sentence", "本行另外说明一件没有人料到的事情。"],
    ["a row of figures", "没有人料到的支出\t12.34\t12.34\t0.00"],
  ])(
    "%s is stored or named, wherever it stands between the contents and the last line",
    (_, line) => {
      const places = [...throughout, ...underTitlesAndInSheets];
      expect(places.filter((at) => !isAccounted(withLine(at, line), "没有人料到"))).toEqual([]);
    },
    120_000,
  );

  it.each([90, 94, 264, 343])(
    "a foreign line under a title (after line %i) is named, and the table below it is read",
    (at) => {
      for (const line of ["没有人料到的事情见附件。", "没有人料到的支出\t12.34\t12.34\t0.00"]) {
        const { dataset, findings } = read(withLine(at, line));
        const text = line.replaceAll("\t", " ");
        expect(findings).toEqual([{ level: "warning", kind: "unusedLine", line: at + 1, values: { text } }]);
        expect(allFigures(dataset)).toEqual(allFigures(base()));
      }
    },
  );

  it.each([619, 620])(
    "a foreign line among the goals of a sheet (after line %i) is named, and the sheet is read",
    (at) => {
      for (const line of ["没有人料到的事情见附件。", "没有人料到的支出\t12.34\t12.34\t0.00"]) {
        const { dataset, findings } = read(withLine(at, line));
        const text = line.replaceAll("\t", " ");
        expect(findings).toEqual([{ level: "warning", kind: "unusedLine", line: at + 1, values: { text } }]);
        expect(withoutLines(dataset?.projects)).toEqual(withoutLines(base().projects));
      }
    },
  );

  it("a line under the heads of a sheet's indicators is no first level of theirs", () => {
    const { dataset, findings } = read(withLine(621, "没有人料到的事情见附件。"));
    expect(findings).toMatchObject([{ level: "warning", kind: "unplacedIndicator", line: 622 }]);
    expect(withoutLines(dataset?.projects)).toEqual(withoutLines(base().projects));
  });

  it("what shares a line with the unit of amounts is named", () => {
    const { dataset, findings } = read(d.published.replace("单位：万元", "单位：万元 没有人料到的事"));
    expect(findings).toMatchObject([
      { level: "warning", kind: "unusedLine", line: 93, values: { text: "没有人料到的事" } },
    ]);
    expect(allFigures(dataset)).toEqual(allFigures(base()));
  });

  it("a row whose name holds a unit of its own stays a row", () => {
    const { dataset } = read(d.published.replace("公务接待费\t\t", "公务接待费（单位：万元）\t1.00\t"));
    const rows = dataset?.statements.find(({ id }) => id === "three-public")?.sides[0]?.rows;
    expect(rows?.[1]).toMatchObject({ line: 349, amounts: { total: "1.00" } });
  });

  it("a text of a sheet that is printed twice in other words is named", () => {
    const { findings } = read(withLine(618, "项目实施计划\t没有人料到的计划。"));
    expect(findings).toMatchObject([
      { level: "warning", kind: "unusedLine", values: { text: expect.stringContaining("按月") } },
    ]);
  });

  const textRows = lines.flatMap((line, at) =>
    at > 472 && /^(?:项目概况|立项依据|项目设立必要性|项目实施计划|主管部门及代码)\t.*\t$/u.test(line) ? [at + 1] : [],
  );
  it("a foreign line under a text of a sheet whose cells are all printed is named, and the text is what its row prints", () => {
    expect(textRows.length).toBeGreaterThan(20);
    for (const at of textRows.filter((_, index) => index % 4 === 0)) {
      const { dataset, findings } = read(withLine(at, "没有人料到的事情见附件。"));
      expect(findings).toEqual([
        { level: "warning", kind: "unusedLine", line: at + 1, values: { text: "没有人料到的事情见附件。" } },
      ]);
      expect(withoutLines(dataset?.projects)).toEqual(withoutLines(base().projects));
    }
  }, 60_000);

  it("a kind of money that a sheet prints in two rows keeps both, is named, and is not added up", () => {
    const at = lines.findIndex((line, index) => index > 473 && line.startsWith("\t单位自筹")) + 1;
    const { dataset, findings } = read(withLine(at, "\t单位自筹\t7.50\t\t单位自筹\t6.40\t\t"));
    const self = dataset?.projects.find(({ funding }) => funding.self?.again !== undefined)?.funding.self;
    expect(self).toEqual({
      line: at,
      period: "0",
      annual: "0",
      again: [{ line: at + 1, period: "7.50", annual: "6.40" }],
    });
    expect(findings).toEqual([
      {
        level: "warning",
        kind: "fundingTwice",
        line: at + 1,
        values: { line: at, text: "单位自筹 7.50 单位自筹 6.40" },
      },
    ]);
    const checks = dataset ? checkDataset(dataset) : [];
    expect(checks.filter(({ verdict }) => verdict === "mismatch")).toEqual([]);
    const sums = (each: readonly Check[]) => each.filter(({ kind }) => kind === "fundingSum").length;
    expect(sums(checks)).toBe(sums(checkDataset(base())) - 2);
  });

  it("a part of its own, and all text under it, is a section of no topic, even where it is only a heading", () => {
    for (const text of [null, "其他事项按有关规定办理。"]) {
      const part = ["第五部分 其他事项", ...(text === null ? [] : ["", text])].join("\n");
      const { dataset, findings } = read(`${d.published.trimEnd()}\n\n${part}\n`);
      expect(findings).toEqual([]);
      expect(dataset?.complete).toBe(true);
      expect(dataset?.sections.slice(0, -1)).toEqual(base().sections);
      expect(dataset?.sections.at(-1)).toMatchObject({
        topic: null,
        kind: "part",
        number: "第五部分",
        heading: "其他事项",
        children: text === null ? [] : [{ kind: "paragraph", text }],
      });
    }
  });

  it("a list of units in the text is kept row by row", () => {
    const list = [
      "纳入编制范围的单位包括：",
      "序号\t单位名称\t备注",
      "1\t示例市图书馆（本级）\t",
      "2\t示例市少年图书馆\t并入本级",
    ];
    const at = lines.findIndex((line) => line.includes("机构设置情况") && !/\d$/u.test(line)) + 1;
    const { dataset, findings } = read([...lines.slice(0, at), ...list, ...lines.slice(at)].join("\n"));
    expect(findings).toEqual([]);
    const organisation = dataset?.sections.find(({ topic }) => topic === "organisation");
    expect(organisation?.children.slice(0, 4).map(({ text }) => text)).toEqual(list.map((line) => line.trim()));
  });
});

describe("the contents", () => {
  const contents = lines.slice(5, CONTENTS_END - 1).filter((line) => line.trim() !== "");
  const body = lines.slice(CONTENTS_END - 1);
  const front = lines.slice(0, 5);
  const named = contents.map((line) => line.replace(/[.\t]*\d*$/u, ""));
  const whole = (entries: readonly string[], between: readonly string[] = []) =>
    [...front, ...entries, "", ...between, ...body].join("\n");

  it.each([
    ["without pages", whole(named)],
    ["with a tab before each page", whole(named.map((entry, at) => `${entry}\t${at + 1}`))],
    ["with dots and no pages", whole(named.map((entry) => `${entry}……`))],
    ["without pages, and a bare number below them", whole(named, ["1", ""])],
  ])("%s lead to the same thirteen statements and the same text", (_, document) => {
    const { dataset, findings } = read(document);
    expect(dataset?.statements.map(({ id }) => id)).toEqual(base().statements.map(({ id }) => id));
    expect(dataset?.sections.map(({ heading }) => heading)).toEqual(base().sections.map(({ heading }) => heading));
    expect(dataset?.complete).toBe(true);
    expect(findings.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("with a preface above them leave the preface to be named", () => {
    const preface = "本单位依照预算法公开部门预算，现将有关情况说明如下，请社会各界监督。";
    const document = [...lines.slice(0, 3), preface, "", ...lines.slice(3)].join("\n");
    expect(isAccounted(document, "请社会各界监督")).toBe(true);
    expect(read(document).dataset?.statements.length).toBe(13);
  });
});

describe("a code that stands alone above its row", () => {
  const [at, code, rest] = [177, "2080505", (lines[176] ?? "").replace("2080505\t", "")];
  it("is the row's code and never an amount", () => {
    const document = [...lines.slice(0, at - 1), code, `\t${rest}`, ...lines.slice(at)].join("\n");
    const { dataset } = read(document);
    const amounts = dataset?.statements.flatMap(({ sides }) =>
      sides.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.amounts))),
    );
    expect(amounts).not.toContain(code);
  });
});

describe("a document that ends with what has no full stop", () => {
  it.each([["2026年2月10日"], ["联系电话：0352-1234567"], ["大同市社会保险中心"], ["网址：http://example.org/a"]])(
    "(%s) is not cut short",
    (line) => {
      const { dataset, findings } = read(`${d.published.trimEnd()}\n\n${line}`);
      expect(findings.filter(({ level }) => level === "error")).toEqual([]);
      expect(dataset?.complete).toBe(true);
    },
  );
});

describe("an amount that is grouped as none is", () => {
  it("(29,94.78) in a sentence, a table or a sheet is a finding where it stands", () => {
    const changed = d.published.replace(/\d{4}\.\d\d万元/u, "29,94.78万元");
    expect(changed).not.toBe(d.published);
    expect(read(changed).findings).toMatchObject([{ kind: "unclearNumber", values: { text: "29,94.78" } }]);
    const table = read(d.published.replace("\t1478.82", "\t14,78.82"));
    expect(table.findings).toMatchObject([{ kind: "unreadableAmount", values: { text: "14,78.82" } }]);
    const sheet = read(d.published.replace("1,910,000", "1,91,000"));
    expect(sheet.findings).toMatchObject([{ kind: "unreadableAmount", values: { text: "1,91,000" } }]);
  });
});
