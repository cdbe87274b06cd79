import { describe, expect, it } from "vitest";
import * as d from "./derive.ts";
import { allFigures, base, read } from "./reading.ts";

const text = d.published;
const row = (line: number) => text.split("\n")[line - 1] ?? "";
const withRow = (line: number, change: (printed: string) => string) =>
  text
    .split("\n")
    .map((printed, at) => (at + 1 === line ? change(printed) : printed))
    .join("\n");
const statement = (document: string, at: number) => read(document).dataset?.statements[at];

describe("an amount that is none", () => {
  it.each([
    "0x10",
    "1e9000000",
    "NaN",
    "Infinity",
    "1,23",
    "2994．78元",
    "十万",
    "{{total}}",
    "<img src=x onerror=alert(1)>",
  ])(
    "(%s) is a finding with its line, column and text, stays as printed, and keeps its table from being checked",
    (cell) => {
      const { dataset, findings } = read(withRow(173, (printed) => printed.replace("1478.82", cell)));
      const read173 = dataset?.statements[2]?.sides[0]?.rows.find(({ line }) => line === 173);
      expect(read173).toMatchObject({
        amounts: { total: "1989.76", basic: null, project: "510.94" },
        printed: { basic: cell },
      });
      expect(dataset?.statements[2]?.complete).toBe(false);
      expect(dataset?.complete).toBe(false);
      expect(findings).toEqual([
        { level: "error", kind: "unreadableAmount", line: 173, values: { column: "基本支出", text: cell } },
      ]);
    },
  );

  it("in a target sheet is a finding too", () => {
    const { dataset, findings } = read(withRow(512, (printed) => printed.replace("1,910,000", "1,91,000")));
    expect(findings).toMatchObject([{ kind: "unreadableAmount", line: 512, values: { text: "1,91,000" } }]);
    expect(dataset?.complete).toBe(false);
  });
});

describe("a negative amount", () => {
  it.each([
    ["（5.36）", "-5.36"],
    ["(5.36)", "-5.36"],
    ["△5.36", "-5.36"],
    ["-5.36", "-5.36"],
  ])("printed as %s is %s, and stays beside it as printed", (cell, amount) => {
    const read175 = statement(
      withRow(175, (printed) => printed.replace(/5\.36$/, cell)),
      2,
    )?.sides[0]?.rows[4];
    expect(read175?.amounts).toEqual({ total: "693.83", basic: "688.47", project: amount });
    expect(read175?.printed).toEqual(cell === amount ? undefined : { project: cell });
  });
});

describe("a row that has no place", () => {
  it("with more cells than the table has columns is named and left out", () => {
    const { dataset, findings } = read(withRow(174, (printed) => `${printed}\t99.99`));
    expect(findings).toEqual([
      { level: "error", kind: "unplacedRow", line: 174, values: { text: `${row(174).replaceAll("\t", " ")} 99.99` } },
    ]);
    expect(dataset?.statements[2]).toMatchObject({ complete: false });
    expect(dataset?.statements[2]?.sides[0]?.rows.some(({ line }) => line === 174)).toBe(false);
  });

  it("outside of every table is named, as a warning where it holds figures", () => {
    const { findings, dataset } = read(
      text.replace("五、一般公共预算支出情况说明\n\n", "五、一般公共预算支出情况说明\n\n合计\t12.50\t13.50\n\n"),
    );
    const unused = findings.filter(({ kind }) => kind === "unusedLine");
    expect(unused).toMatchObject([{ level: "warning", values: { text: "合计\t12.50\t13.50" } }]);
    expect(allFigures(dataset)).toEqual(allFigures(base()));
  });

  it("of words only, in the middle of a table, is named and joined to nothing", () => {
    const { findings, dataset } = read(withRow(377, (printed) => `${printed}\n内部资料注意保存`));
    expect(findings).toMatchObject([
      { level: "info", kind: "unusedLine", line: 378, values: { text: "内部资料注意保存" } },
    ]);
    expect(allFigures(dataset)).toEqual(allFigures(base()));
  });
});

describe("what a table holds that is blank in the published one", () => {
  it("is read: government funds with codes, carried-over projects, what is carried over", () => {
    const document = d.all(
      d.withStatement(6, (lines) =>
        lines.flatMap((line) =>
          line.startsWith("合计")
            ? ["合计\t\t12.00", "1030148\t国有土地使用权出让收入\t12.00"]
            : line.startsWith("注")
              ? []
              : [line],
        ),
      ),
      d.withStatement(7, (lines) =>
        lines.flatMap((line) =>
          line.startsWith("合计")
            ? [
                "合计\t\t12.00\t\t12.00",
                "212\t城乡社区支出\t12.00\t\t12.00",
                "21208\t国有土地使用权出让收入安排的支出\t12.00\t\t12.00",
              ]
            : line.startsWith("注")
              ? []
              : [line],
        ),
      ),
      d.withStatement(12, (lines) =>
        lines.flatMap((line) =>
          line.startsWith("1\t2")
            ? [line, "大同市社会保险中心\t5.00\t5.00\t\t", "J结转项目\t5.00\t5.00\t\t"]
            : line.startsWith("注")
              ? []
              : [line],
        ),
      ),
      d.withStatement(0, (lines) =>
        lines.map((line) => line.replace("上年结转\t\t年终结转\t\t\t", "上年结转\t5.00\t年终结转\t\t\t")),
      ),
    )(text);
    const { dataset, findings } = read(document);
    expect(findings).toEqual([]);
    const [summary, , , , , , revenue, expenditure] = dataset?.statements ?? [];
    expect(revenue?.sides[0]?.rows.map(({ code, amounts }) => [code, amounts.amount])).toEqual([
      [null, "12.00"],
      ["1030148", "12.00"],
    ]);
    expect(expenditure?.sides[0]?.rows.map(({ code, amounts }) => [code, amounts.project])).toEqual([
      [null, "12.00"],
      ["212", "12.00"],
      ["21208", "12.00"],
    ]);
    expect(dataset?.statements[12]?.sides[0]?.rows.map(({ label, amounts }) => [label, amounts.total])).toEqual([
      ["大同市社会保险中心", "5.00"],
      ["J结转项目", "5.00"],
    ]);
    expect(summary?.sides[0]?.rows.find(({ label }) => label === "上年结转")?.amounts).toEqual({ amount: "5.00" });
  });

  it("beside 本表无数据 stays as printed: a check may say that they contradict each other", () => {
    const { dataset, findings } = read(withRow(308, () => "合计\t\t7.00"));
    expect(dataset?.statements[6]).toMatchObject({
      note: { text: "注：本表无数据" },
      sides: [{ rows: [{ amounts: { amount: "7.00" } }] }],
    });
    expect(findings).toEqual([]);
  });
});

describe("a unit of amounts", () => {
  it("that is neither 万元 nor 元 keeps its table out", () => {
    const { dataset, findings } = read(withRow(167, () => "单位：千元"));
    expect(dataset?.statements.map(({ id }) => id)).not.toContain("expenditure");
    expect(findings.map(({ kind }) => kind)).toContain("otherAmountUnit");
    expect(dataset?.complete).toBe(false);
  });

  it("that one table does not print is that of all the others, with a warning", () => {
    const { dataset, findings } = read(withRow(167, () => ""));
    expect(dataset?.statements[2]?.amountUnit).toBe("wan");
    expect(findings).toMatchObject([{ level: "warning", kind: "unitNotStated", line: 163 }]);
  });

  it("that no table prints is not guessed", () => {
    const { dataset, findings } = read(text.replaceAll("单位：万元", ""));
    expect(dataset?.statements).toEqual([]);
    expect(findings.filter(({ kind }) => kind === "unitNotStated").length).toBe(13);
    expect(dataset?.complete).toBe(false);
  });
});

describe("another year", () => {
  it("than the one asked for is an error, with every line that prints it", () => {
    const { findings, dataset } = read(text, 2025);
    expect(findings[0]).toMatchObject({
      level: "error",
      kind: "otherYear",
      line: 4,
      values: { year: 2026, asked: 2025 },
    });
    expect(allFigures(dataset)).toEqual(allFigures(base()));
  });

  it("in one title is found, and 2025 in a sentence that compares is not", () => {
    const { findings } = read(withRow(237, (printed) => printed.replace("2026", "2025")));
    expect(findings).toEqual([
      { level: "error", kind: "otherYear", line: 237, values: { year: 2025, asked: 2026, lines: "237" } },
    ]);
  });
});

describe("persons", () => {
  it("named in a target sheet, and their telephone numbers, are stored nowhere; one finding says so", () => {
    const document = text
      .replaceAll("负责人:\t\t经办人:\t\t联系电话:\t", "负责人:\t某甲\t经办人:\t某乙\t联系电话:\t0352-0000000")
      .replace("负责人：\t\t经办人：\t\t联系电话：", "负责人：某甲\t\t经办人：某乙\t\t联系电话：0352-0000000");
    const { dataset, findings } = read(document);
    expect(JSON.stringify([dataset, findings])).not.toMatch(/某甲|某乙|0352/);
    expect(findings).toEqual([{ level: "info", kind: "personsNotStored", line: 473, values: { sheets: 6 } }]);
    expect(dataset?.projects).toEqual(base().projects);
  });
});

describe("hostile text", () => {
  it("in names is kept as text, and changes nothing but itself", () => {
    const names = [
      "__proto__",
      "constructor",
      "<script>alert(1)</script>",
      "{{name}}",
      "javascript:alert(1)",
      "\u202eABC",
      "𠮷野家项目",
    ];
    for (const name of names) {
      const { dataset } = read(withRow(377, (printed) => printed.replace("J驻村帮扶工作经费", name)));
      expect(dataset?.statements[11]?.sides[0]?.rows[1]).toMatchObject({ label: name, amounts: { total: "21.00" } });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["blank lines", "\n\n\n"],
    ["a letter", "大家好"],
    ["tabs", "\t\t\t\n\t\t"],
    ["JSON", '{"a":1}'],
    ["a title", "2026年预算收支总表"],
    ["a million brackets", "（".repeat(1_000_000)],
  ])("that is no budget (%s) gives no statement and is incomplete", (_, document) => {
    const { dataset, findings } = read(document);
    expect(dataset?.statements).toEqual([]);
    expect(dataset?.complete).toBe(false);
    expect(findings.map(({ kind }) => kind)).toContain("noStatements");
  });

  it("of any kind throws nothing: lines of the document shuffled, doubled and spoilt", () => {
    const lines = text.split("\n");
    let seed = 7;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let run = 0; run < 25; run += 1) {
      const spoilt = lines.map((line) => {
        const chance = random();
        if (chance < 0.02) return lines[Math.floor(random() * lines.length)] ?? "";
        if (chance < 0.03) return `${line}\n${line}`;
        if (chance < 0.04) return line.replaceAll("\t", "");
        return chance < 0.05 ? line.slice(0, Math.floor(random() * line.length)) : line;
      });
      expect(() => read(spoilt.join("\n"))).not.toThrow();
    }
  }, 60_000);
});
