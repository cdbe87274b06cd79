import { describe, expect, it } from "vitest";
import { budgetOf, shareOf } from "../../../src/core/document/budget.ts";
import { isPrinted, isSomething, printed } from "../../../src/core/document/cell-figure.ts";
import { isOutcome } from "../../../src/core/document/document-kind.ts";
import { figureChange } from "../../../src/core/document/figure-change.ts";
import { isEmptyStatement } from "../../../src/core/document/statement.ts";
import { isStated } from "../../../src/core/format-amount.ts";
import { datong } from "../../published.ts";
import { datasetOf, statement } from "../checks/builders.ts";

type Rows = NonNullable<Parameters<typeof statement>[1]["expenditure"]>["rows"];
const byFunction = (id: "expenditure" | "general-budget" | "appropriation-by-function", rows: Rows) =>
  statement(id, { expenditure: { columns: ["total"], rows } });
const found = (...statements: Parameters<typeof datasetOf>[0]) => {
  const { expenditure, total, totalStatement, treeCovers } = budgetOf(datasetOf(statements));
  return [expenditure?.statement.id, totalStatement?.id, total?.total?.text, treeCovers];
};
const amount = (text: string | null, unit: "wan" | "yuan" = "wan") => ({ cell: "expenditure:1:total", text, unit });

describe("what the page calls the whole", () => {
  const lines: Rows = [
    ["合计", "8.00"],
    ["208 社会保障和就业支出", "8.00"],
  ];

  it("is the expenditure table, where that prints lines by function", () => {
    expect(found(byFunction("expenditure", lines), byFunction("general-budget", lines))).toEqual([
      "expenditure",
      "expenditure",
      "8.00",
      "whole",
    ]);
    expect(budgetOf(datong).total?.total?.text).toBe("2994.78");
  });

  it("is divided by the next table that prints them, which may be of less money: then the page says whose", () => {
    const bare = byFunction("expenditure", [["合计", "10.00"]]);
    const table = (id: "general-budget" | "appropriation-by-function") => [bare, byFunction(id, lines)] as const;
    expect(found(...table("general-budget"))).toEqual(["general-budget", "expenditure", "10.00", "generalBudget"]);
    expect(found(...table("appropriation-by-function"))).toEqual([
      "appropriation-by-function",
      "expenditure",
      "10.00",
      "appropriation",
    ]);
  });

  it("is the same whole where both tables total the same", () => {
    const bare = byFunction("expenditure", [["合计", "8.0"]]);
    expect(found(bare, byFunction("general-budget", lines))[3]).toBe("whole");
    const unsaid = byFunction("expenditure", [
      ["合计", null],
      ["某市示范中心", "8.00"],
    ]);
    expect(found(unsaid, byFunction("general-budget", lines))[3]).toBe("generalBudget");
  });

  it("is the next table's where the first prints no figure at all, and none where no table is printed", () => {
    const empty = byFunction("expenditure", [["合计", null]]);
    expect(found(empty, byFunction("general-budget", lines))).toEqual([
      "general-budget",
      "general-budget",
      "8.00",
      "whole",
    ]);
    expect(found(byFunction("expenditure", [["合计", "10.00"]]))).toEqual([
      "expenditure",
      "expenditure",
      "10.00",
      "whole",
    ]);
    expect(found()).toEqual([undefined, undefined, undefined, "whole"]);
  });
});

describe("a share", () => {
  it("is the printed part over the printed whole, in any two units", () => {
    expect(shareOf(amount("2683.59"), amount("2994.78"))).toBe("89.61");
    expect(shareOf(amount("5000", "yuan"), amount("1.00"))).toBe("50.00");
  });

  it("is not said of a blank, of nothing, or over a whole of zero; a trace is never 0.00", () => {
    expect([shareOf(amount(null), amount("1")), shareOf(amount("1"), amount(null))]).toEqual([null, null]);
    expect([shareOf(undefined, amount("1")), shareOf(amount("1"), undefined)]).toEqual([null, null]);
    expect(shareOf(amount("1"), amount("0.00"))).toBeNull();
    expect(shareOf(amount("0.01"), amount("99999.00"))).toBe("0.00001");
  });
});

describe("a figure", () => {
  it("is printed where its text is canonical, and something where a digit is not zero", () => {
    const texts = ["0", "0.00", "-0.01", "1", null, "1,000", "约5"];
    expect(texts.map((text) => isPrinted(amount(text)))).toEqual([true, true, true, true, false, false, false]);
    expect(texts.map((text) => isSomething(amount(text)))).toEqual([false, false, true, true, false, false, false]);
    expect(isSomething(undefined)).toBe(false);
    expect(printed([undefined, amount(null), amount("1")])).toEqual([amount("1")]);
  });

  it("changed by how much it is more or less than before, as amounts and not as print", () => {
    const change = (before: string, after: string) => {
      const [was, is] = [amount(before), amount(after)];
      if (!isStated(was) || !isStated(is)) throw new Error("both are stated");
      const { direction, difference, percent } = figureChange(was, is);
      return [direction, difference, percent];
    };
    expect(change("40", "40.00")).toEqual(["same", "0", "0.00"]);
    expect(change("40", "30")).toEqual(["decrease", "-10", "-25.00"]);
    expect(change("-40", "30")).toEqual(["increase", "70", null]);
    expect(change("0", "30")).toEqual(["increase", "30", null]);
    expect([isStated(amount(null)), isStated(null), isStated(undefined)]).toEqual([false, false, false]);
  });
});

describe("a statement", () => {
  it("is empty where no cell prints a figure; a printed zero is a figure", () => {
    expect(isEmptyStatement(byFunction("expenditure", [["合计", null]]))).toBe(true);
    expect(isEmptyStatement(byFunction("expenditure", [["合计", "0.00"]]))).toBe(false);
    expect(datong.statements.filter(isEmptyStatement).map(({ id }) => id)).toEqual(
      datong.statements.filter(({ note }) => note?.text.includes("无数据")).map(({ id }) => id),
    );
  });

  it("is of what was spent in final accounts and reports of the running of a budget", () => {
    const phases = ["budget", "adjusted", "executed", "finalAccounts"] as const;
    expect(phases.map((phase) => isOutcome({ phase }))).toEqual([false, false, true, true]);
  });
});
