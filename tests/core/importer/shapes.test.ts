import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Row, Statement } from "../../../src/core/document/dataset.ts";
import { decodeDataset } from "../../../src/core/document/decode-dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { threePublicRows } from "../../../src/core/document/three-public-rows.ts";
import { datasetText } from "../../../src/core/importer/write-dataset.ts";
import { read } from "./reading.ts";

/** One statement of an invented unit; cells are divided by | for the eye. */
const table = (title: string, rows: readonly string[], unit = "万元"): string =>
  [title, "", `编制单位：示例市图书馆 单位：${unit}`, "", ...rows.map((row) => row.replaceAll("|", "\t")), ""].join(
    "\n",
  );

const only = (text: string, year = 2026) => {
  const { dataset, findings } = read(text, year);
  return { dataset, findings, statement: dataset?.statements[0] };
};
const rowsOf = (statement: Statement | undefined, at = 0): readonly Row[] => statement?.sides[at]?.rows ?? [];
const told = ({ code, label, part, amounts }: Row) => [part ?? 1, code, label, amounts];

describe("codes in columns of their own", () => {
  const rows = [
    "项目||||支出预算||",
    "功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出",
    "类|款|项||||",
    "207|||文化旅游体育与传媒支出|300.00|180.00|120.00",
    "207|01||文化和旅游|300.00|180.00|120.00",
    "207|01|04|图书馆|300.00|180.00|120.00",
  ];

  it("are put together from their parts", () => {
    const { statement, findings } = only(table("2026年部门支出预算总表", [...rows, "合计||||300.00|180.00|120.00"]));
    expect(rowsOf(statement).map(({ code }) => code)).toEqual(["207", "20701", "2070104", null]);
    expect(findings).toEqual([]);
  });

  it("may have the total among their heads, where the cells of the names were merged", () => {
    const merged = ["项目||||本年支出合计|基本支出|项目支出", "支出功能分类|||科目名称|||", "科目编码||||||"];
    const { statement, findings } = only(
      table("支出决算表", [...merged, "类|款|项|合计|300.00|180.00|120.00", ...rows.slice(3)]),
    );
    expect(rowsOf(statement).map(told)[0]).toEqual([
      1,
      null,
      "合计",
      { total: "300.00", basic: "180.00", project: "120.00" },
    ]);
    expect(rowsOf(statement).map(({ code }) => code)).toEqual([null, "207", "20701", "2070104"]);
    expect(findings).toEqual([]);
  });

  it.each([
    ["whole in the first of their columns", ["207", "20701||", "2070104||"]],
    ["with what they begin with before them", ["207||", "207|20701|", "207|20701|2070104"]],
  ])("may stand %s", (_, [kind = "", section = "", item = ""]) => {
    const widened = (code: string) => code + "|".repeat(2 - (code.match(/\|/g)?.length ?? 0));
    const { statement, findings } = only(
      table("2026年部门支出预算总表", [
        ...rows.slice(0, 3),
        `${widened(kind)}|文化旅游体育与传媒支出|300.00|180.00|120.00`,
        `${widened(section)}|文化和旅游|300.00|180.00|120.00`,
        `${widened(item)}|图书馆|300.00|180.00|120.00`,
        "合计||||300.00|180.00|120.00",
      ]),
    );
    expect(rowsOf(statement).map(({ code }) => code)).toEqual(["207", "20701", "2070104", null]);
    expect(findings).toEqual([]);
  });

  it("find their columns again where the total stands alone on the next page, without its blank cells", () => {
    const { statement, findings } = only(table("2026年部门支出预算总表", [...rows, "", "合计|300.00|180.00|120.00"]));
    expect(rowsOf(statement).at(-1)?.amounts).toEqual({ total: "300.00", basic: "180.00", project: "120.00" });
    expect(findings).toEqual([]);
  });

  it.each([
    ["a part that lost its zero", "207|1|04|图书馆|300.00|180.00|120.00", "207 1 04"],
    ["a class that was mistyped", "7|01|04|图书馆|300.00|180.00|120.00", "7 01 04"],
  ])("are none with %s: the row says so, and its table is not summed", (_, row, printed) => {
    const { dataset, statement, findings } = only(
      table("2026年部门支出预算总表", [...rows.slice(0, 5), row, "合计||||300.00|180.00|120.00"]),
    );
    expect(rowsOf(statement)[2]).toMatchObject({ code: null, codeFinding: true, label: "图书馆" });
    expect(findings).toMatchObject([{ kind: "codeNotRead", level: "warning", values: { code: printed } }]);
    const checks = dataset ? checkDataset(dataset) : [];
    expect(checks.filter(({ kind }) => kind === "childrenSum" || kind === "classesSum")).toEqual([]);
    expect(checks.filter(({ verdict }) => verdict === "mismatch")).toEqual([]);
  });
});

describe("a statement in one row", () => {
  const heads = [
    "“三公”经费预算数||||||机关运行经费预算 数",
    "合计|因公出国(境)费|公务接待费|公务用车购置及运行费|||",
    "|||小计|购置费|运行费|",
  ];
  const { dataset, statement, findings } = only(
    table("2026年单位“三公”经费和机关运行经费预算表", [...heads, "10.71|0.00|0.73|9.98|0.00|9.98|184.59"]),
  );

  it("has its rows in the heads, each the next part of the same line", () => {
    expect(statement?.id).toBe("three-public");
    expect(rowsOf(statement).map(told)).toEqual([
      [1, null, "合计", { total: "10.71" }],
      [2, null, "因公出国(境)费", { total: "0.00" }],
      [3, null, "公务接待费", { total: "0.73" }],
      [4, null, "公务用车购置及运行费", { total: "9.98" }],
      [5, null, "购置费", { total: "0.00" }],
      [6, null, "运行费", { total: "9.98" }],
      [7, null, "机关运行经费预算数", { total: "184.59" }],
    ]);
    expect(findings).toEqual([]);
    expect(dataset?.complete).toBe(true);
  });

  it("has a place for each of its figures, in a data set that is read again", () => {
    const decoded = dataset && decodeDataset(datasetText(dataset));
    expect(decoded?.ok).toBe(true);
    const line = rowsOf(statement)[0]?.line;
    const textAt = (cell: string) => dataset && findCell(dataset, cell)?.content.text;
    expect(textAt(`three-public:${line}:total`)).toBe("10.71");
    expect(textAt(`three-public:${line}.3:total`)).toBe("0.73");
    expect(textAt(`three-public:${line}.9:total`)).toBeUndefined();
  });

  it.each([
    [
      "under each head",
      [
        "财政拨款“三公”经费|||||||||||",
        "合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费|",
        "||||小计||公务用车购置费||公务用车运行维护费|||",
        "预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数",
        "6.85|5.39|1.00|0.50|3.00|2.60||0.00|3.00|2.60|2.85|2.29",
      ],
    ],
    [
      "over all heads",
      [
        "预算数||||||决算数|||||",
        "合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费",
        "||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|",
        "6.85|1.00|3.00||3.00|2.85|5.39|0.50|2.60|0.00|2.60|2.29",
      ],
    ],
  ])("makes two columns of pairs %s: what was planned, and what came of it", (_, rows) => {
    const pairs = only(table("财政拨款“三公”经费支出决算表", rows));
    expect(pairs.findings).toEqual([]);
    expect(rowsOf(pairs.statement).map(({ label, amounts }) => [label, amounts.budget, amounts.total])).toEqual([
      ["合计", "6.85", "5.39"],
      ["因公出国（境）费", "1.00", "0.50"],
      ["公务用车购置及运行维护费", "3.00", "2.60"],
      ["公务用车购置费", null, "0.00"],
      ["公务用车运行维护费", "3.00", "2.60"],
      ["公务接待费", "2.85", "2.29"],
    ]);
  });

  it("may have meetings and training beside “三公”", () => {
    const { dataset: whole, statement: wide } = only(
      table("一般公共预算“三公”经费、会议费、培训费支出预算表", [
        "合计|“三公”经费||||||会议费|培训费",
        "|小计|因公出国（境）费|公务用车购置及运行费|||公务接待费||",
        "|||小计|公务用车购置费|公务用车运行费|||",
        "19.00|9.00|1.00|5.00|0.00|5.00|3.00|7.50|2.50",
      ]),
    );
    expect(rowsOf(wide).map(({ label, amounts }) => [label, amounts.total])).toEqual([
      ["合计", "19.00"],
      ["“三公”经费", "9.00"],
      ["因公出国（境）费", "1.00"],
      ["公务用车购置及运行费", "5.00"],
      ["公务用车购置费", "0.00"],
      ["公务用车运行费", "5.00"],
      ["公务接待费", "3.00"],
      ["会议费", "7.50"],
      ["培训费", "2.50"],
    ]);
    const rows = whole && threePublicRows(whole);
    expect([rows?.total?.label, rows?.others.map(({ label }) => label)]).toEqual(["“三公”经费", ["会议费", "培训费"]]);
    const checks = whole ? checkDataset(whole) : [];
    expect(checks.map(({ kind, verdict }) => [kind, verdict])).toContainEqual(["threePublicParts", "equal"]);
  });

  it("may print the totals of expenditure alone", () => {
    const { statement: totals, findings: none } = only(
      table("支出预算总表", [
        "合计|基本支出|项目支出|单位预留机动经费|结转下年资金",
        "310.00|180.00|120.00|10.00|",
        "注：本表反映全部支出。",
      ]),
    );
    expect(totals?.id).toBe("expenditure");
    expect(rowsOf(totals).map(told)).toEqual([
      [1, null, "合计", { total: "310.00", basic: "180.00", project: "120.00", reserve: "10.00", yearEnd: null }],
    ]);
    expect(none).toEqual([]);
  });

  it("with one quantity under two heads keeps the first and names the second", () => {
    const { findings: named } = only(
      table("财政拨款“三公”经费支出决算表", ["合计|公务接待费|公务接待费", "5.00|3.00|2.00"]),
    );
    expect(named).toMatchObject([{ kind: "unplacedRow", values: { text: "公务接待费 2.00" } }]);
  });

  it("with a figure under no head is named, and not taken for read", () => {
    const { statement: odd, findings: named } = only(
      table("2026年单位“三公”经费和机关运行经费预算表", [...heads, "10.71|0.00|0.73|9.98|0.00|9.98|184.59|5.00"]),
    );
    expect(odd?.complete).toBe(false);
    expect(named).toMatchObject([{ kind: "unplacedRow", level: "error" }]);
  });
});

describe("a list in blocks side by side", () => {
  const { dataset, statement, findings } = only(
    table("一般公共预算财政拨款基本支出决算表", [
      "经济分类||科目名称|决算数|经济分类||科目名称|决算数",
      "科目编码||||科目编码|||",
      "类|款|||类|款||",
      "301||工资福利支出|160.00|302||商品和服务支出|20.00",
      "301|01|基本工资|100.00|302|01|办公费|12.00",
      "301|08|机关事业单位基本养老保险缴 费|60.00|302|02|印刷费|",
      "||||302|99|其他商品和服务支出|8.00",
      "人员经费合计|||160.00|公用经费合计|||20.00",
    ]),
    2026,
  );

  it("is one list, its blocks one under another", () => {
    expect(statement?.id).toBe("basic-by-economic-item");
    expect(statement?.sides.length).toBe(1);
    expect(rowsOf(statement).map(told)).toEqual([
      [1, "301", "工资福利支出", { total: "160.00" }],
      [1, "30101", "基本工资", { total: "100.00" }],
      [1, "30108", "机关事业单位基本养老保险缴 费", { total: "60.00" }],
      [1, null, "人员经费合计", { total: "160.00" }],
      [2, "302", "商品和服务支出", { total: "20.00" }],
      [2, "30201", "办公费", { total: "12.00" }],
      [2, "30202", "印刷费", { total: null }],
      [2, "30299", "其他商品和服务支出", { total: "8.00" }],
      [2, null, "公用经费合计", { total: "20.00" }],
    ]);
    expect(findings).toEqual([]);
  });

  it("is summed by its codes", () => {
    const checks = dataset ? checkDataset(dataset).filter(({ family }) => family === "hierarchy") : [];
    expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual(
      expect.arrayContaining([
        ["hierarchy/basic-by-economic-item/301/total", "equal"],
        ["hierarchy/basic-by-economic-item/302/total", "equal"],
      ]),
    );
  });
});

describe("what comes in, is spent and is left in one table", () => {
  const heads = ["项目||年初结转和结余|本年收入|本年支出|||年末结转和结余", "功能分类科目编码|科目名称||||||"];

  it("has a column for each", () => {
    const { statement, findings } = only(
      table("政府性基金预算财政拨款收入支出决算表", [
        ...heads,
        "||||小计|基本支出|项目支出|",
        "合计||1.00|9.00|8.00||8.00|2.00",
        "2120899|其他国有土地使用权出让收入安排的支出|1.00|9.00|8.00||8.00|2.00",
      ]),
    );
    expect(statement?.id).toBe("fund");
    expect(rowsOf(statement)[1]).toMatchObject({
      code: "2120899",
      amounts: { carriedOver: "1.00", revenue: "9.00", total: "8.00", basic: null, project: "8.00", yearEnd: "2.00" },
    });
    expect(findings).toEqual([]);
  });

  it("may have figures in the row of its heads, where those of the total were merged with them", () => {
    const { dataset, statement, findings } = only(
      table("政府性基金预算财政拨款收入支出决算表", [
        ...heads,
        "合计||0|2,009.00|合计|基本支出|项目支出|1.00",
        "2120899|其他国有土地使用权出让收入安排的支出|0|2,009.00|2,008.00||2,008.00|1.00",
      ]),
    );
    expect(rowsOf(statement).map(({ label, amounts }) => [label, ...Object.values(amounts)])).toEqual([
      ["合计", "0", "2009.00", null, null, null, "1.00"],
      ["其他国有土地使用权出让收入安排的支出", "0", "2009.00", "2008.00", null, "2008.00", "1.00"],
    ]);
    expect(findings).toEqual([]);
    expect(dataset?.complete).toBe(true);
  });

  it("may be blank, with its total merged into the heads", () => {
    const { dataset, statement, findings } = only(
      table("国有资本经营预算财政拨款收入支出决算表", [
        ...heads,
        "合计||||合计|基本支出|项目支出|",
        "|||||||",
        "注：本表反映国有资本经营预算收支情况。",
        "说明：示例市图书馆本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。",
      ]),
    );
    expect(statement?.id).toBe("state-capital");
    expect(rowsOf(statement).map(({ label }) => label)).toEqual(["合计"]);
    expect(
      rowsOf(statement)
        .flatMap(({ amounts }) => Object.values(amounts))
        .every((text) => text === null),
    ).toBe(true);
    expect(findings.filter(({ level }) => level !== "info")).toEqual([]);
    expect(dataset?.complete).toBe(true);
  });

  it("may say that there is none in a row of its own", () => {
    const { statement, findings } = only(
      table("2026年部门政府性基金预算支出功能分类预算表", [
        "项目||||政府性基金预算支出||",
        "功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出",
        "类|款|项||||",
        "无||||||",
        "合计||||||",
      ]),
    );
    expect(statement?.id).toBe("fund-expenditure");
    expect(rowsOf(statement).map(({ label }) => label)).toEqual(["合计"]);
    expect(findings).toEqual([]);
  });
});

describe("a balance of three blocks", () => {
  const { statement, findings, dataset } = only(
    table("收支预算总表", [
      "收入||支出|||",
      "项目名称|金额|功能分类||支出用途|",
      "||功能科目名称|金额|项目名称|金额",
      "一、财政拨款|310.00|一、文化旅游体育与传媒支出|300.00|一、基本支出|180.00",
      "1.一般公共预算|310.00|二、住房保障支出|10.00|二、项目支出|120.00",
      "2.政府性基金预算||||三、单位预留机动经费|10.00",
      "当年收入小计|310.00|当年支出小计|||310.00",
      "收入合计|310.00|支出合计|||310.00",
    ]),
  );

  it("has two sides, the second one's blocks one under another; an amount beside a merged name is that name's", () => {
    expect(statement?.sides.map(({ side }) => side)).toEqual(["revenue", "expenditure"]);
    expect(rowsOf(statement, 1).map(({ part, label, amounts }) => [part ?? 1, label, amounts.total])).toEqual([
      [1, "一、文化旅游体育与传媒支出", "300.00"],
      [1, "二、住房保障支出", "10.00"],
      [1, "当年支出小计", "310.00"],
      [1, "支出合计", "310.00"],
      [2, "一、基本支出", "180.00"],
      [2, "二、项目支出", "120.00"],
      [2, "三、单位预留机动经费", "10.00"],
    ]);
    expect(findings).toEqual([]);
    const verdicts = new Set((dataset ? checkDataset(dataset) : []).map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(["equal", "not-applicable"]);
  });
});

describe("a name that goes on beside the next row of the other side", () => {
  it("is one name of one row", () => {
    const { statement, findings } = only(
      table("2026年财政拨款收支预算总表", [
        "收入||支出|",
        "项目|预算数|项目|合计",
        "一、一般公共预算|310.00|一、文化旅游体育与传媒支出|300.00",
        "二、国有资本经营预||二、住房保障支出|10.00",
        "算||三、其他支出|",
        "收入总计|310.00|支出总计|310.00",
      ]),
    );
    expect(rowsOf(statement).map(({ label, amounts }) => [label, amounts.amount])).toEqual([
      ["一、一般公共预算", "310.00"],
      ["二、国有资本经营预算", null],
      ["收入总计", "310.00"],
    ]);
    expect(rowsOf(statement, 1).map(({ label }) => label)).toHaveLength(4);
    expect(findings).toEqual([]);
  });
});

describe("a name in several columns", () => {
  it("is all of them: a group and its kinds, or what is bought and how", () => {
    const revenue = only(
      table("收入预算总表", [
        "项目名称||金额",
        "收入总计||310.00",
        "一般公共预算资金|小计|310.00",
        "|专项收入|",
        "其他资金|小计|",
      ]),
    );
    expect(rowsOf(revenue.statement).map(({ label, amounts }) => [label, amounts.amount])).toEqual([
      ["收入总计", "310.00"],
      ["一般公共预算资金 小计", "310.00"],
      ["专项收入", null],
      ["其他资金 小计", null],
    ]);
    const bought = only(
      table("政府采购支出预算表", [
        "采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计",
        "合计|||||12.00",
        "货物|图书购置费|办公设备购置|||12.00",
        "|||图书和档案|分散自行组织|12.00",
      ]),
    );
    expect(bought.statement?.id).toBe("procurement");
    expect(rowsOf(bought.statement).map(({ label }) => label)).toEqual([
      "合计",
      "货物 图书购置费 办公设备购置",
      "图书和档案 分散自行组织",
    ]);
    expect([...revenue.findings, ...bought.findings]).toEqual([]);
  });
});

describe("a third kind of expenditure", () => {
  it("is a column of its own", () => {
    const { statement, findings } = only(
      table("支出预算总表", [
        "科目编码|科目名称|合计|基本支出|项目支出|单位预留机动经费",
        "|合计|310.00|180.00|120.00|10.00",
        "207|文化旅游体育与传媒支出|310.00|180.00|120.00|10.00",
      ]),
    );
    expect(rowsOf(statement)[0]?.amounts).toEqual({
      total: "310.00",
      basic: "180.00",
      project: "120.00",
      reserve: "10.00",
    });
    expect(findings).toEqual([]);
  });
});

describe("headings that the contents list with a number", () => {
  const document = [
    "示例市图书馆2026年单位预算",
    "",
    "预算单位：示例市图书馆",
    "",
    "目 录",
    "",
    "一、单位主要职能",
    "",
    "二、名词解释",
    "",
    "三、单位预算编制说明",
    "",
    "四、单位预算表",
    "",
    "1. 2026年预算单位支出预算总表",
    "",
    "五、其他相关情况说明",
    "",
    "示例市图书馆主要职能",
    "",
    "（一）提供图书借阅服务。",
    "",
    "名词解释",
    "",
    "（一）基本支出：指为保障机构正常运转而发生的支出。",
    "",
    "2026年单位预算编制说明",
    "",
    "2026年，示例市图书馆支出预算300.00万元。",
    "",
    table("2026年预算单位支出预算总表", [
      "科目编码|科目名称|合计|基本支出|项目支出",
      "207|文化旅游体育与传媒支出|300.00|180.00|120.00",
      "合计||300.00|180.00|120.00",
    ]),
    "其他相关情况说明",
    "",
    "一、政府采购预算情况",
    "",
    "2026年度本单位政府采购预算12.00万元。",
    "",
  ].join("\n");
  const { dataset, findings } = read(document);

  it("head their text below without it, with the unit's name or the year in front", () => {
    expect(dataset?.sections.map(({ topic, heading }) => [topic, heading])).toEqual([
      ["duties", "示例市图书馆主要职能"],
      ["glossary", "名词解释"],
      ["explanation", "2026年单位预算编制说明"],
      ["explanation", "其他相关情况说明"],
    ]);
    expect(findings).toEqual([]);
    expect(dataset?.complete).toBe(true);
  });
});
