import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import type { Language, MoneyUnit } from "../../../src/core/format-amount.ts";
import { readFigureQuery } from "../../../src/core/search/figure-query.ts";
import { findFigures } from "../../../src/core/search/find-figures.ts";
import { printedFiguresOf } from "../../../src/core/search/printed-figures.ts";

const dataset = JSON.parse(readFileSync("public/data/datong-social-insurance-center/2026.json", "utf8")) as Dataset;
const figures = printedFiguresOf(dataset);

const found = (typed: string, money: MoneyUnit = "wan", language: Language = "zh") => {
  const query = readFigureQuery(typed);
  return query === null ? { whole: [], begun: [] } : findFigures(figures, query, { money, language });
};
const cells = (typed: string, money?: MoneyUnit, language?: Language) =>
  found(typed, money, language).whole.flatMap((place) => place.figures.map(({ cell }) => cell));

describe("looking for a printed figure", () => {
  it("finds every place of it: tables, target sheets and text", () => {
    expect(cells("693.83")).toEqual([
      "revenue:146:total",
      "revenue:146:generalBudget",
      "expenditure:175:total",
      "general-budget:249:total",
    ]);
    expect(cells("281")).toContain("projects:379:total");
    expect(cells("2683.59").some((cell) => cell.startsWith("text:428:"))).toBe(true);
    expect(cells("58")).toEqual(["sheet:622:period", "sheet:622:annual"]);
    expect(cells("0.90").every((cell) => /^text:(401|424):/.test(cell))).toBe(true);
    expect(cells("0.90")).toHaveLength(3);
  });

  it("takes it with separators or without, in full-width digits, with spaces, and inside a question", () => {
    for (const typed of [
      "2,683.59",
      "２，６８３．５９",
      "2 683.59",
      "2683.59是什么",
      "what is 2,683.59?",
      "2,683.59万元",
    ])
      expect([typed, cells(typed)]).toEqual([typed, cells("2683.59")]);
    expect(cells("2683.59").length).toBeGreaterThan(5);
  });

  it("takes it in the unit that is shown, and in one that is typed", () => {
    for (const typed of ["6,938,300", "6938300", "6938300元", "CNY 6,938,300", "693.83万", "693.83 万元"])
      expect([typed, cells(typed, "yuan")]).toEqual([typed, cells("693.83")]);
    expect(cells("29.95", "yi", "en")).toContain("expenditure:171:total");
    expect(cells("29.95 million")).toContain("expenditure:171:total");
    expect(cells("0.2995亿元")).toContain("expenditure:171:total");
    expect(cells("58人")).toEqual(cells("58"));
  });

  it("finds shares and changes of the text, with their sign or without", () => {
    expect(cells("89.61%")).toHaveLength(1);
    expect(cells("89.61")).toEqual(cells("89.61%"));
    for (const typed of ["27.18", "−27.18", "-27.18", "－27.18"]) expect(cells(typed)).toHaveLength(3);
  });

  it("offers figures that begin so only beside the whole one, and takes no year, no item and no name for a figure", () => {
    const { whole, begun } = found("693");
    expect(whole).toEqual([]);
    expect(begun.map(({ first }) => first.cell)).toEqual([
      "revenue:146:total",
      "expenditure:175:total",
      "general-budget:249:total",
    ]);
    expect(cells("2026")).toEqual([]);
    for (const typed of ["J2", "第3条", "4个党支部", "3.5.1", "", "公积金"]) expect(readFigureQuery(typed)).toBeNull();
  });

  it("keeps a code a code", () => {
    expect(readFigureQuery("2080109")?.code).toBe("2080109");
    expect(found("2080109")).toEqual({ whole: [], begun: [] });
    expect(readFigureQuery("2,080,109")?.code).toBeNull();
  });

  it("leads to places that this document has, each with the figure in it", () => {
    expect(figures.length).toBeGreaterThan(400);
    for (const { cell, digits } of figures)
      expect(findCell(dataset, cell)?.content.text?.replace(/[,，]/g, "")).toContain(digits);
  });
});
