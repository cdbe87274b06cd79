import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Dataset, Statement } from "../../../src/core/document/dataset.ts";
import { readStatementTitle } from "../../../src/core/importer/outline/statement-titles.ts";
import { read } from "./reading.ts";

/** Tables of an invented library as forms of other places print them; cells are divided by | for the eye. */
const table = (title: string, above: string, ...rows: readonly string[]): string =>
  [title, above, ...rows, ""].join("\n").replaceAll("|", "\t");

const UNIT = "单位：示例省图书馆||金额单位：万元";
const rowsOf = (dataset: Dataset | null, id: Statement["id"], at = 0) =>
  dataset?.statements.find((statement) => statement.id === id)?.sides[at]?.rows ?? [];
const mismatchesIn = (dataset: Dataset | null) =>
  dataset === null ? null : checkDataset(dataset).filter(({ verdict }) => verdict === "mismatch");
const kindsIn = (dataset: Dataset | null, verdict: string) =>
  new Set(
    dataset === null ? [] : checkDataset(dataset).flatMap((each) => (each.verdict === verdict ? [each.kind] : [])),
  );

describe("a balance whose total of the year opens it", () => {
  const { dataset, findings } = read(
    [
      "示例省图书馆2026年部门预算",
      "",
      table(
        "财政拨款收支总表",
        "单位：万元",
        "收入||支出||||",
        "项目|预算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
        "一、本年收入|3,450.00|一、本年支出|3,500.00|3,400.00|100.00|",
        "（一）一般公共预算拨款|3,350.00|（一）文化旅游体育与传媒支出|3,250.50|3,250.50||",
        "（二）政府性基金预算拨款|100.00|（二）城乡社区支出|100.00||100.00|",
        "二、上年结转|50.00|（三）住房保障支出|149.50|149.50||",
        "（一）一般公共预算拨款|50.00|||||",
        "||二、结转下年||||",
        "收入总计|3,500.00|支出总计|3,500.00|3,400.00|100.00|",
      ),
    ].join("\n"),
  );

  it("has the lines below that total for its parts, and what is carried over beside each source", () => {
    expect(findings).toEqual([]);
    expect(mismatchesIn(dataset)).toEqual([]);
    expect([...kindsIn(dataset, "equal")]).toEqual(
      expect.arrayContaining(["sourceIsUsed", "revenueLinesSum", "classesSum", "carriedOverLinesSum"]),
    );
  });
});

describe("“三公” of two years in one row", () => {
  const heads = "合计|因公出国（境）费|公务用车购置及运行费|||公务接待费";
  const { dataset, findings } = read(
    [
      "示例省图书馆2026年部门预算",
      "",
      table(
        "一般公共预算“三公”经费支出表",
        "单位：万元",
        "2025年预算数||||||2026年预算数|||||",
        `${heads}|${heads}`,
        "||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|",
        "45.00|3.00|26.00||26.00|16.00|43.00|3.00|25.00||25.00|15.00",
      ),
    ].join("\n"),
  );

  it("has a column for each year", () => {
    expect(findings).toEqual([]);
    expect(rowsOf(dataset, "three-public").map(({ label, amounts }) => [label, ...Object.values(amounts)])).toEqual([
      ["合计", "45.00", "43.00"],
      ["因公出国（境）费", "3.00", "3.00"],
      ["公务用车购置及运行费", "26.00", "25.00"],
      ["公务用车购置费", null, null],
      ["公务用车运行费", "26.00", "25.00"],
      ["公务接待费", "16.00", "15.00"],
    ]);
    expect(dataset?.statements[0]?.sides[0]?.columns.map(({ key }) => key)).toEqual(["lastYearTotal", "total"]);
  });
});

describe("tables with the codes of units beside those of the classification", () => {
  const { dataset, findings } = read(
    [
      "示例省图书馆2026年单位预算",
      "",
      table(
        "财政拨款收支预算总表",
        UNIT,
        "收入||支出|||||",
        "项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算|上年财政拨款资金结转",
        "一、本年收入|3,350.00|一、本年支出|3,400.00|3,350.00|||50.00",
        "一般公共预算拨款收入|3,350.00|文化旅游体育与传媒支出|3,250.50|3,200.50|||50.00",
        "二、上年结转|50.00|住房保障支出|149.50|149.50|||",
        "一般公共预算拨款收入|50.00|二、结转下年|||||",
        "收  入  总  计|3,400.00|支  出  总  计|3,400.00|3,350.00|||50.00",
      ),
      table(
        "一般公共预算支出预算表",
        UNIT,
        "项目|||||合计|当年财政拨款安排|上年结转安排",
        "科目编码|||单位代码|单位名称（科目）|||",
        "类|款|项|||||",
        "||||合  计|3,400.00|3,350.00|50.00",
        "|||301001|示例省图书馆|3,400.00|3,350.00|50.00",
        "207|01|04|301001|图书馆|3,250.50|3,200.50|50.00",
        "221|02|01|301001|住房公积金|149.50|149.50|",
      ),
      table(
        "一般公共预算“三公”经费支出预算表",
        UNIT,
        "单位编码|单位名称（科目）|当年财政拨款预算安排|||||",
        "||合计|因公出国（境）费用|公务用车购置及运行费|||公务接待费",
        "||||小计|公务用车购置费|公务用车运行费|",
        "|合  计|43.00|3.00|25.00||25.00|15.00",
        "301001|示例省图书馆|43.00|3.00|25.00||25.00|15.00",
      ),
      "第二部分 2026年单位预算情况说明",
      "一、一般公共预算当年拨款具体使用情况",
      "1.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）2026年预算数为3200.50万元，主要用于图书馆的支出。",
    ].join("\n"),
  );

  it("are read: the name of the unit beside the unit of amounts is no unit of amounts, and its code no code of the classification", () => {
    expect(dataset?.statements.map(({ id, amountUnit }) => [id, amountUnit])).toEqual([
      ["appropriation", "wan"],
      ["general-budget", "wan"],
      ["three-public", "wan"],
    ]);
    expect(dataset?.unit.name).toBe("示例省图书馆");
    expect(rowsOf(dataset, "general-budget").map(({ code, codeFinding }) => [code, codeFinding ?? false])).toEqual([
      [null, false],
      [null, false],
      ["2070104", false],
      ["2210201", false],
    ]);
    expect(dataset?.complete).toBe(true);
  });

  it("have the heads of “三公” for rows, whose figures stand once more beside the unit's name", () => {
    expect(rowsOf(dataset, "three-public").map(({ label, amounts }) => [label, amounts.total])).toEqual([
      ["合计", "43.00"],
      ["因公出国（境）费用", "3.00"],
      ["公务用车购置及运行费", "25.00"],
      ["公务用车购置费", null],
      ["公务用车运行费", "25.00"],
      ["公务接待费", "15.00"],
    ]);
    expect(findings.filter(({ level }) => level !== "info").map(({ kind, line }) => [kind, line])).toEqual([
      ["unusedLine", findings.find(({ kind }) => kind === "unusedLine")?.line],
    ]);
  });

  it("accuse nobody where what is carried over has a column of its own", () => {
    expect(mismatchesIn(dataset)).toEqual([]);
    expect([...kindsIn(dataset, "equal")]).toEqual(expect.arrayContaining(["sourceIsUsed", "statedAmount"]));
  });

  it("stay a list where several units print their “三公”", () => {
    const several = read(
      [
        "示例省文化厅2026年部门预算",
        "",
        table(
          "一般公共预算“三公”经费支出预算表",
          "单位：万元",
          "单位编码|单位名称（科目）|合计|因公出国（境）费用|公务用车购置及运行费|公务接待费",
          "|合  计|43.00|3.00|25.00|15.00",
          "301001|示例省图书馆|40.00|3.00|25.00|12.00",
          "301002|示例省博物馆|3.00|||3.00",
        ),
      ].join("\n"),
    );
    expect(rowsOf(several.dataset, "three-public").map(({ label }) => label)).toEqual([
      "合  计",
      "示例省图书馆",
      "示例省博物馆",
    ]);
    expect(mismatchesIn(several.dataset)).toEqual([]);
  });
});

describe("金额 under a head that says whose it is", () => {
  it("is that money", () => {
    const { dataset } = read(
      [
        "示例省图书馆2026年部门预算",
        "",
        table(
          "部门收入总表",
          "单位：万元",
          "科目||合计|上年结转|一般公共预算拨款收入|事业收入||其他收入",
          "科目编码|科目名称||||金额|其中：教育收费|",
          "207|文化旅游体育与传媒支出|500.00|20.00|400.00|80.00||",
          "合计||500.00|20.00|400.00|80.00||",
        ),
      ].join("\n"),
    );
    expect(rowsOf(dataset, "revenue")[0]?.amounts).toEqual({
      total: "500.00",
      carriedOver: "20.00",
      generalBudget: "400.00",
      business: "80.00",
      otherRevenue: null,
    });
  });
});

/** One document of these tables. */
const document = (title: string, ...tables: readonly string[]): string => [title, "", ...tables].join("\n");
const warningsIn = (findings: ReturnType<typeof read>["findings"]) =>
  findings.filter(({ level }) => level !== "info").map(({ kind, values }) => [kind, ...Object.values(values)]);

describe("economic items in three blocks, closed by totals that are merged over them", () => {
  const { dataset, findings } = read(
    document(
      "示例省图书馆2025年度部门决算",
      table(
        "一般公共预算财政拨款基本支出决算明细表",
        "金额单位：万元",
        "人员经费|||公用经费|||||",
        "科目代码|科目名称|决算数|科目代码|科目名称|决算数|科目代码|科目名称|决算数",
        "301|工资福利支出|190.00|302|商品和服务支出|28.00|307|债务利息及费用支出|0.00",
        "30101|基本工资|190.00|30201|办公费|28.00|30701|国内债务付息|0.00",
        "人员经费合计||190.00|公用经费合计|||||28.00",
      ),
    ),
    2025,
  );

  it("have the amount of each total where its name is", () => {
    expect(
      rowsOf(dataset, "basic-by-economic-item").flatMap(({ code, label, amounts }) =>
        code === null ? [[label, amounts.total]] : [],
      ),
    ).toEqual([
      ["人员经费合计", "190.00"],
      ["公用经费合计", "28.00"],
    ]);
    expect(findings).toEqual([]);
  });
});

describe("a share of a total that the text does not call by the name of its line", () => {
  it("is that of the amount before it, where the table prints two totals", () => {
    const { dataset } = read(
      document(
        "示例省图书馆2025年度部门决算",
        table(
          "收入支出决算总表",
          "金额单位：万元",
          "收入|||支出||",
          "项目|行次|决算数|项目|行次|决算数",
          "一、一般公共预算财政拨款收入|1|3,450.00|一、文化旅游体育与传媒支出|31|3,530.00",
          "五、事业收入|5|80.00|||",
          "本年收入合计|27|3,530.00|本年支出合计|57|3,530.00",
          "年初结转和结余|29|50.00|年末结转和结余|59|50.00",
          "总计|30|3,580.00|总计|60|3,580.00",
        ),
        "第三部分 2025年度部门决算情况说明",
        "二、收入决算情况说明",
        "2025年度收入合计3530.00万元，其中：财政拨款收入3450.00万元，占97.73%；事业收入80.00万元，占2.27%。",
      ),
      2025,
    );
    expect(mismatchesIn(dataset)).toEqual([]);
    expect([...kindsIn(dataset, "equal")]).toContain("statedShare");
  });
});

describe("the twelve tables of Guangdong", () => {
  const { dataset, findings } = read(
    document(
      "示例省图书馆2026年部门预算",
      table(
        "一般公共预算基本支出情况表（按支出经济分类科目）",
        "单位：万元",
        "支出经济分类科目编码|支出经济分类科目名称|一般公共预算基本支出",
        "|合计|30.00",
        "301|工资福利支出|30.00",
        "30101|基本工资|30.00",
      ),
      table(
        "一般公共预算项目支出情况表（按支出经济分类科目）",
        "单位：万元",
        "支出经济分类科目编码|支出经济分类科目名称|一般公共预算项目支出",
        "|合计|12.00",
        "302|商品和服务支出|12.00",
        "30227|委托业务费|12.00",
      ),
      table(
        "财政拨款安排的行政经费及“三公”经费预算表",
        "单位：万元",
        "项目|2026年预算数",
        "行政经费|9.00",
        "“三公”经费|4.00",
        "其中：（一）因公出国（境）支出|1.00",
        "（二）公务用车购置及运行维护支出|2.00",
        "1.公务用车购置|",
        "2.公务用车运行维护费|2.00",
        "（三）公务接待费支出|1.00",
      ),
      table(
        "部门预算基本支出预算表",
        "单位：万元",
        "支出项目类别（资金使用单位）|总计|财政拨款|其他资金",
        "合计|31.00|30.00|1.00",
      ),
      table(
        "部门预算项目支出及其他支出预算表",
        "单位：万元",
        "支出项目类别（资金使用单位）|总计|财政拨款|其他资金",
        "合计|12.00|12.00|",
        "图书购置费|12.00|12.00|",
      ),
    ),
  );

  it("are read, the one of all money beside the general budget's own only named", () => {
    expect(dataset?.statements.map(({ id, complete }) => [id, complete ?? true])).toEqual([
      ["basic-by-economic-item", true],
      ["general-budget-projects", true],
      ["three-public", true],
      ["projects", true],
    ]);
    expect(dataset?.complete).toBe(true);
    expect(warningsIn(findings)).toEqual([
      ["otherTable", "部门预算基本支出预算表", 3],
      ["columnNotRead", "其他资金"],
    ]);
  });

  it("accuse nobody: an only column holds the amounts, parents and children are not added, “三公” is no more than its parts", () => {
    expect(rowsOf(dataset, "basic-by-economic-item")[0]?.amounts).toEqual({ total: "30.00" });
    expect(mismatchesIn(dataset)).toEqual([]);
    expect([...kindsIn(dataset, "equal")]).toEqual(expect.arrayContaining(["projectRowsSum", "threePublicParts"]));
  });
});

describe("final accounts that print what comes in, is spent and is left in one table of the general budget", () => {
  const { dataset, findings } = read(
    document(
      "示例省图书馆2025年度部门决算",
      table(
        "一般公共预算财政拨款收入支出决算表",
        "金额单位：万元",
        "项目||年初结转和结余||本年收入|||本年支出|||||年末结转和结余",
        "科目编码|科目名称|合计|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|||项目支出|合计",
        "||||||||小计|人员经费|公用经费||",
        "合计||5.00|5.00|335.00|220.00|115.00|335.00|220.00|192.00|28.00|115.00|5.00",
      ),
      table(
        "一般公共预算财政拨款“三公”经费情况表",
        "金额单位：万元",
        "项目|行次|预算数|全年预算数|决算统计数",
        "一、“三公”经费支出|1|—|—|—",
        "（一）支出合计|2|45.00|44.00|43.00",
        "1．因公出国（境）费|3|3.00|3.00|3.00",
        "2．公务用车购置及运行维护费|4|26.00|26.00|25.00",
        "3．公务接待费|7|16.00|15.00|15.00",
        "（二）相关统计数|11|—|—|—",
        "1．因公出国（境）团组数（个）|12|—|—|1",
      ),
    ),
    2025,
  );

  it("keep the kinds of expenditure for what is spent", () => {
    expect(rowsOf(dataset, "general-budget")[0]?.amounts).toMatchObject({
      carriedOver: "5.00",
      revenue: "335.00",
      total: "335.00",
      basic: "220.00",
      personnel: "192.00",
      public: "28.00",
      project: "115.00",
      yearEnd: "5.00",
    });
  });

  it("have the outcome for the total of “三公”, and count no groups as money", () => {
    expect(rowsOf(dataset, "three-public").map(({ label, amounts }) => [label, amounts.budget, amounts.total])).toEqual(
      [
        ["一、“三公”经费支出", null, null],
        ["（一）支出合计", "45.00", "43.00"],
        ["1．因公出国（境）费", "3.00", "3.00"],
        ["2．公务用车购置及运行维护费", "26.00", "25.00"],
        ["3．公务接待费", "16.00", "15.00"],
        ["（二）相关统计数", null, null],
      ],
    );
    expect(warningsIn(findings)).toContainEqual(["unusedLine", "1．因公出国（境）团组数（个） — — 1"]);
    expect(mismatchesIn(dataset)).toEqual([]);
    expect([...kindsIn(dataset, "equal")]).toContain("threePublicParts");
  });
});

describe("the combined budgets of Shaanxi", () => {
  const { dataset, findings } = read(
    document(
      "示例省图书馆2026年部门综合预算",
      table(
        "2026年部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）",
        "单位：万元",
        "部门经济科目编码|部门经济科目名称|政府经济科目编码|政府经济科目名称|合计|人员经费支出|公用经费支出|备注",
        "|合计|||220.00|192.00|28.00|",
        "301|工资福利支出|||192.00|192.00||",
        "30101|基本工资|50501|工资福利支出|192.00|192.00||",
        "302|商品和服务支出|||28.00||28.00|",
        "30201|办公费|50502|商品和服务支出|28.00||28.00|",
      ),
      table(
        "2026年部门综合预算政府性基金收支表",
        "单位：万元",
        "收入||支出|||",
        "项目|预算数|支出功能科目（按大类）|预算数|部门预算支出经济分类科目（按大类）|预算数",
        "一、政府性基金拨款|10.00|一、城乡社区支出|10.00|二、专项业务经费支出|10.00",
        "本年收入合计|10.00|本年支出合计|10.00|本年支出合计|10.00",
      ),
      table(
        "2026年部门综合预算专项业务经费支出表",
        "单位：万元",
        "单位（项目）编码|单位（项目）名称|项目金额|项目简介",
        "|合计|12.00|",
        "|图书购置费|12.00|购置图书",
      ),
    ),
  );

  it("are read, the government's own classification beside that of the unit only named", () => {
    expect(dataset?.statements.map(({ id }) => id)).toEqual(["basic-by-economic-item", "fund", "projects"]);
    expect(rowsOf(dataset, "basic-by-economic-item").map(({ code }) => code)).toEqual([
      null,
      "301",
      "30101",
      "302",
      "30201",
    ]);
    expect(rowsOf(dataset, "projects").map(({ label, amounts }) => [label, amounts.total])).toEqual([
      ["合计", "12.00"],
      ["图书购置费", "12.00"],
    ]);
    expect(dataset?.complete).toBe(true);
    expect(warningsIn(findings)).toEqual(
      ["政府经济科目编码", "备注", "项目简介"].map((column) => ["columnNotRead", column]),
    );
    expect(mismatchesIn(dataset)).toEqual([]);
  });
});

describe("titles of tables that are no statement", () => {
  it.each([
    ["支出预算分类汇总表（按政府预算经济分类）", "other"],
    ["财政拨款“三公”经费、行政参公单位机关运行经费情况表", "other"],
    ["政府性基金预算“三公”经费支出预算表", "other"],
    ["财政拨款(含一般公共预算和政府性基金预算)“三公”经费支出表", "three-public"],
    ["市本级一般公共预算“三公”经费支出表", "three-public"],
    ["一般公共预算基本支出表--人员经费（按部门预算经济分类）", "basic-by-economic-item"],
  ])("%s is %s", (title, meant) => {
    const read = readStatementTitle(title, null);
    expect(read?.isOther ? "other" : read?.id).toBe(meant);
  });
});
