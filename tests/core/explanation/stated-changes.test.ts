import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import {
  isRestated,
  reasonOfSameChange,
  statedChange,
  statedThreePublic,
} from "../../../src/core/explanation/stated-changes.ts";
import { datong } from "../../published.ts";
import { functional } from "../checks/builders.ts";
import { saying } from "./saying.ts";

const total = (...args: Parameters<typeof saying>) => statedChange(budgetOf(saying(...args)));
const thirty = [functional(["合计", "30.00"], ["208 社会保障和就业支出", "30.00"])];

describe("what the text says of the total against last year", () => {
  it("is in the published budget 27.18 万元 or 0.90 % less, with its reason, each word where it is printed", () => {
    const change = statedChange(budgetOf(datong));
    expect(change).toMatchObject({ of: "whole", direction: "decrease", words: null });
    expect([change?.current.text, change?.amount?.text, change?.percent?.text]).toEqual(["2994.78", "27.18", "0.90"]);
    expect(change?.reason?.text).toMatch(/^主要原因是单位涉及改革合并分流.*预算减少。$/);
    for (const { cell, text } of [change?.percent, change?.reason].flatMap((words) => words ?? []))
      expect(findCell(datong, cell)?.content).toEqual({ kind: "words", text });
  });

  it("is of the whole where the compared amount is the total, in its own digits and unit", () => {
    for (const amount of ["30.00万元", "30万元", "300000元", "0.003亿元"])
      expect(total(`2026年支出总计${amount}，比上年增加5万元。`, { statements: thirty })?.of).toBe("whole");
  });

  it("is named otherwise where the compared amount is another: receipts, spending, both, or appropriation", () => {
    const of = (text: string) => total(`${text}31万元，比上年增加5万元。`, { statements: thirty })?.of;
    expect(of("2026年收入总计")).toBe("revenue");
    expect(of("2026年支出总计")).toBe("expenditure");
    expect(of("2026年收支总预算")).toBe("balance");
    expect(of("2026年财政拨款收支总预算")).toBe("appropriation");
    expect(of("2026年办公费")).toBeUndefined();
  });

  it("once the year is over is of the total only where it is told of the year's spending", () => {
    const of = (text: string) =>
      total(`${text}30万元，比上年增加5万元。`, { statements: thirty, phase: "finalAccounts" })?.of;
    expect(of("2026年收入总计")).toBe("revenue");
    expect(of("2026年本年支出合计")).toBe("whole");
  });

  it("is nothing where the text compares nothing, or does not say which way", () => {
    expect(total("2026年收入总计30万元。")).toBeNull();
    expect(total("2026年收入总计30万元，比上年增加（减少）5万元。")).toBeNull();
  });

  it("may be that nothing changed, in the text's own words", () => {
    expect(total("2026年收入总计30万元，与上年预算数持平。")).toMatchObject({
      direction: "same",
      amount: null,
      percent: null,
      words: { text: "与上年预算数持平" },
      reason: null,
    });
  });

  it("may be a percentage alone; 亿元 become 万元 digit by digit", () => {
    const change = total("2026年收入总计0.30亿元，比上年下降2.5%，原因是人员减少。");
    expect(change).toMatchObject({ direction: "decrease", amount: null, percent: { text: "2.5" } });
    expect(change?.current).toMatchObject({ text: "3000", unit: "wan" });
    expect(change?.reason?.text).toBe("原因是人员减少。");
  });

  it("has no reason where the next sentence speaks of something else", () => {
    expect(total("2026年收入总计30万元，比上年增加5万元。支出总计30万元，原因是人员减少。")?.reason).toBeNull();
  });
});

describe("the reason of a change", () => {
  const reason = (elsewhere: string) => {
    const dataset = saying(["2026年收支总预算30.00万元，比上年增加5.00万元。", elsewhere], { statements: thirty });
    const change = statedChange(budgetOf(dataset));
    return change === null ? null : (reasonOfSameChange(dataset, change)?.text ?? null);
  };

  it("may stand where the same change of the same amount is told again", () => {
    expect(reason("2026年财政拨款收支总预算30.00万元，比上年增加5.00万元，主要原因是人员增加。")).toBe(
      "主要原因是人员增加。",
    );
  });

  it("is not that of another amount, another change or another direction", () => {
    expect(reason("2026年财政拨款收支总预算29.00万元，比上年增加5.00万元，主要原因是人员增加。")).toBeNull();
    expect(reason("2026年财政拨款收支总预算30.00万元，比上年增加4.00万元，主要原因是人员增加。")).toBeNull();
    expect(reason("2026年财政拨款收支总预算30.00万元，比上年减少5.00万元，主要原因是人员减少。")).toBeNull();
  });
});

describe("a stated amount is the printed one", () => {
  const isSame = (stated: string | null, printed: string | null) =>
    isRestated(
      { cell: "text:1:0-1", text: stated, unit: "wan" },
      { cell: "expenditure:1:total", text: printed, unit: "wan" },
    );

  it("where it is at most half its own last digit away", () => {
    expect([isSame("30", "30.50"), isSame("30.0", "30.05"), isSame("30", "30.51"), isSame("30.0", "30.06")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("where one of them is not printed: then nothing says otherwise", () => {
    expect([
      isSame(null, "30"),
      isSame("30", null),
      isRestated({ cell: "", text: "30", unit: "wan" }, undefined),
    ]).toEqual([true, true, true]);
  });
});

describe("what the text says of the “三公”经费", () => {
  const partsOf = (...args: Parameters<typeof saying>) =>
    statedThreePublic(saying(...args))?.parts.map(({ part, current, change }) => [
      part,
      current.text,
      change?.direction,
    ]);

  it("is in the published budget the total and its five parts, all as last year", () => {
    const { total: sum, change, parts } = statedThreePublic(datong) ?? {};
    expect([sum?.text, change?.direction]).toEqual(["6.40", "same"]);
    expect(parts?.map(({ part, current, change: own }) => [part, current.text, own?.direction])).toEqual([
      ["abroad", "0", "same"],
      ["reception", "0", "same"],
      ["vehicles", "6.40", "same"],
      ["vehicleRunning", "6.40", "same"],
      ["vehiclePurchase", "0", "same"],
    ]);
  });

  it("may be parts alone, under a heading that names it", () => {
    const text = "公务接待费2万元，比上年减少1万元。";
    expect(statedThreePublic(saying(text, { heading: "“三公”经费情况" }))).toMatchObject({ total: null, change: null });
    expect(partsOf(text, { heading: "“三公”经费情况" })).toEqual([["reception", "2", "decrease"]]);
  });

  it("is not taken from a reception that is told of under another heading", () => {
    expect(statedThreePublic(saying("公务接待费2万元。", { heading: "基本支出" }))).toBeNull();
    expect(partsOf("三公经费3万元，其中：公务接待费2万元。", { heading: "其他" })).toEqual([
      ["reception", "2", undefined],
    ]);
    expect(partsOf("三公经费3万元。公务接待费2万元。", { heading: "其他" })).toEqual([]);
  });
});

describe("what did not change", () => {
  const items = [
    "2026年“三公”经费预算43.00万元，比2025年减少2.00万元，主要是压减运行费。其中：因公出国（境）费3.00万元，公务接待费15.00万元，公务用车购置及运行费25.00万元。",
    "（一）因公出国（境）费与2025年预算持平。",
    "（二）公务接待费较2025年预算下降6.25%。主要原因是厉行节约。",
  ];
  const changes = (...paragraphs: readonly string[]) =>
    statedThreePublic(saying(paragraphs, { heading: "“三公”经费预算" }));

  it("is what its own words name, and not the amount before it", () => {
    const { total: whole, change, parts } = changes(...items) ?? {};
    expect([whole?.text, change?.direction, change?.reason?.text]).toEqual(["43.00", "decrease", "主要是压减运行费。"]);
    expect(parts?.map(({ part, change: own }) => [part, own?.direction, own?.reason?.text])).toEqual([
      ["abroad", "same", undefined],
      ["reception", "decrease", "主要原因是厉行节约。"],
      ["vehicles", undefined, undefined],
    ]);
  });

  it("is the total in final accounts that tell of it after its parts", () => {
    const accounts = statedThreePublic(
      saying(
        [
          "“三公”经费财政拨款支出年初预算为0.95万元，支出决算为0.50万元，其中：因公出国（境）费决算为0.20万元；公务接待费支出决算为0.30万元。",
          "“三公”经费财政拨款支出决算数与2025年度持平。其中：公务接待费支出决算减少0.10万元。",
        ],
        { heading: "“三公”经费", phase: "finalAccounts" },
      ),
    );
    expect(accounts?.change?.direction).toBe("same");
    expect(accounts?.parts.map(({ part, change }) => [part, change?.direction])).toEqual([
      ["abroad", undefined],
      ["reception", "decrease"],
    ]);
  });

  it("belongs to an item that the paragraph numbers", () => {
    const numbered = changes(
      "2026年“三公”经费预算数为7.00万元。其中：",
      "（一）因公出国（境）费0万元，与2025年预算持平。",
      "（二）公务用车购置及运行费7万元，比2025年预算减少25万元。",
    );
    expect(numbered?.parts.map(({ part, change }) => [part, change?.direction])).toEqual([
      ["abroad", "same"],
      ["vehicles", "decrease"],
    ]);
  });
});

describe("a reason", () => {
  const reasonOf = (...paragraphs: readonly string[]) => total(paragraphs)?.reason?.text;

  it("ends before what is told next", () => {
    expect(
      reasonOf(
        "2026年支出预算30万元，比上年增加5万元，主要原因是新馆开馆；收入预算30万元，比上年增加5万元，主要原因是人员增加。",
      ),
    ).toBe("主要原因是新馆开馆");
    expect(reasonOf("2026年收入预算30万元，比上年增加5万元，主要原因一是新馆开馆；二是人员增加。")).toBe(
      "主要原因一是新馆开馆；二是人员增加。",
    );
    expect(reasonOf("2026年收入预算30万元，比上年增加5万元，主要原因是。")).toBeUndefined();
  });

  it("may be a paragraph of its own below the change that it names, told in its direction", () => {
    const budget = "2026年支出预算30万元，其中：财政拨款支出预算30万元，比2025年预算减少5万元。";
    expect(reasonOf(budget, "财政拨款收入支出减少的主要原因是项目调整。")).toBe(
      "财政拨款收入支出减少的主要原因是项目调整。",
    );
    expect(reasonOf(budget, "财政拨款收入支出增加的主要原因是项目调整。")).toBeUndefined();
    expect(reasonOf(budget, "事业收入减少的主要原因是停业。")).toBeUndefined();
  });
});
