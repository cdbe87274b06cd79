import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explanationParagraphs } from "../../../src/core/explanation/explanation-paragraphs.ts";
import { findFigures } from "../../../src/core/explanation/find-figures.ts";
import { foldDigits } from "../../../src/core/explanation/fold.ts";
import { statedFigures } from "../../../src/core/explanation/stated-figures.ts";
import { datong } from "../../published.ts";

const found = (text: string) => findFigures(text).map(({ text: amount, unit }) => `${amount} ${unit}`);

describe("figures in a text of a budget", () => {
  it("are negative after a minus of any width, and not after the dash of a range", () => {
    expect(found("结余-5.00万元，−6.00万元，－７万元")).toEqual(["-5.00 wan", "-6.00 wan", "-7 wan"]);
    expect(found("每人3-5万元")).toEqual(["5 wan"]);
  });

  it("are not the end of a number that is grouped in a way nobody can read for sure", () => {
    expect(found("收入29,94.78万元，支出2 994.78万元")).toEqual([]);
    expect(found("收入1,2994.78万元")).toEqual([]);
    expect(found("收入12,994,780.00元")).toEqual(["12994780.00 yuan"]);
  });

  it("are not the parts of a code, as in （01项）", () => {
    expect(found("行政运行（01项）5万元，共3项")).toEqual(["5 wan", "3 count"]);
  });

  it("count what stands behind them, also in brackets or after a space", () => {
    expect(findFigures("设备5（台）、房屋 20 平方米").map(({ counter }) => counter)).toEqual(["台", "平方米"]);
    expect(found("提高5个百分点，2个工作日，3个季度")).toEqual([]);
  });

  it("stand in the order and at the places of print, whatever the text", () => {
    const words = fc.array(
      fc.constantFrom("支出", "１２", "3,000", ".5", "万元", "%", "，", "与上年持平", "−", "（", "个"),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, printed, next } of findFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(printed);
          expect(next).toBeGreaterThanOrEqual(end);
          last = end;
        }
        expect(foldDigits(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe("the paragraphs of an explanation", () => {
  it("hold every figure of the published one at its place, and none of the other parts of the document", () => {
    const texts = new Map(explanationParagraphs(datong).map(({ line, text }) => [line, text]));
    expect([...texts.keys()].every((line) => line > 397 && line < 693)).toBe(true);
    const figures = statedFigures(datong);
    expect(figures.length).toBeGreaterThan(80);
    for (const { line, start, end, printed } of figures) expect(texts.get(line)?.slice(start, end)).toBe(printed);
  });

  it("name the headings above them, the outermost first", () => {
    expect(explanationParagraphs(datong).find(({ line }) => line === 428)?.headings).toEqual([
      "2026年度单位预算情况说明",
      "一般公共预算支出情况说明",
      "一般公共预算当年支出结构情况",
    ]);
  });
});
