import { describe, expect, it } from "vitest";
import { findCell } from "../../../src/core/document/provenance.ts";
import { explanationPart, statedShares } from "../../../src/core/explanation/stated-shares.ts";
import { datong } from "../../published.ts";
import { saying } from "./saying.ts";

describe("a share that the document states itself", () => {
  it("is found by the line's name and the very share: the three classes of the published budget", () => {
    const where = statedShares(datong);
    for (const [label, share] of [
      ["社会保障和就业支出", "89.61"],
      ["卫生健康支出", "3.85"],
      ["住房保障支出", "6.54"],
    ] as const)
      expect(findCell(datong, where(label, share) ?? "")?.content).toEqual({ kind: "words", text: share });
  });

  it("is not another share of the line, nor the same share of another line, nor the share of nothing", () => {
    const where = statedShares(datong);
    expect(where("社会保障和就业支出", "89.60")).toBeNull();
    expect(where("农林水支出", "89.61")).toBeNull();
    expect(where("社会保障和就业支出", null)).toBeNull();
  });

  it("is the same with more or fewer zeros, and where ours has more decimals than the text", () => {
    const where = statedShares(saying("教育支出30万元，占100%；卫生 健康支出10万元，占33.33%。"));
    expect(where("教育支出", "100.00")).not.toBeNull();
    expect(where("卫生健康支出", "33.3333")).not.toBeNull();
    expect(where("卫生健康支出", "33.3353")).toBeNull();
  });
});

describe("the part of the explanation in which a figure stands", () => {
  it("is counted among its headings, from its first line to the last below it", () => {
    expect(explanationPart(datong, "text:401:0-4")).toBe(1);
    expect(explanationPart(datong, "text:428:0-4")).toBe(5);
    expect(explanationPart(datong, "text:430:0-4")).toBe(5);
  });

  it("is none for a cell of a table, a text elsewhere, or where the document explains twice", () => {
    expect(explanationPart(datong, "expenditure:175:total")).toBeNull();
    expect(explanationPart(datong, "nowhere")).toBeNull();
    expect(explanationPart(datong, "text:47:0-4")).toBeNull();
    const twice = { ...datong, sections: [...datong.sections, ...datong.sections] };
    expect(explanationPart(twice, "text:401:0-4")).toBeNull();
  });
});
