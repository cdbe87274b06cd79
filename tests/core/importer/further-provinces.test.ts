import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Dataset, Statement } from "../../../src/core/document/dataset.ts";
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
