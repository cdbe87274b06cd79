import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { printedItemsOf } from "../../../src/core/document/printed-items.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { filterItems } from "../../../src/core/search/filter-items.ts";
import { fold } from "../../../src/core/search/fold.ts";
import { matchText } from "../../../src/core/search/match.ts";
import { readQuery } from "../../../src/core/search/query.ts";

const folder = "public/data/datong-social-insurance-center/2026";
const dataset = JSON.parse(readFileSync(`${folder}.json`, "utf8")) as Dataset;
const english = JSON.parse(readFileSync(`${folder}.en.json`, "utf8")) as Record<string, string>;
const offices = printedItemsOf(dataset, "organisation");
const englishOf = (text: string | null) => (text === null ? null : (english[text] ?? null));

/** What a reader gets who types this in the list of offices, in print and in English. */
const found = (typed: string) =>
  filterItems(offices, typed, ({ heading, text }) => ({
    heading,
    text,
    headingEn: englishOf(heading),
    textEn: englishOf(text),
  }));
const names = (typed: string) => found(typed).found.map(({ item }) => item.heading);
const marked = (text: string, typed: string) => {
  const query = readQuery(typed);
  if (query === null) throw new Error("nothing to look for");
  return matchText(fold(text), query)?.ranges.map(([start, end]) => text.slice(start, end));
};

describe("finding the office for what one wants done", () => {
  it("knows that 社保卡 is what the document calls 社会保障卡, and the reverse", () => {
    expect(names("社保卡")).toEqual(["社会保障卡科"]);
    expect(names("社会保障卡")).toEqual(["社会保障卡科"]);
  });
  it("finds an injury at work by what it is called, in either language", () => {
    expect(names("工伤")).toContain("工伤保险待遇核定发放科");
    expect(names("injury")).toContain("工伤保险待遇核定发放科");
    expect(names("injuries")).toEqual(names("injury"));
    expect(names("card")).toEqual(["社会保障卡科"]);
    expect(names("CARDS")).toEqual(["社会保障卡科"]);
  });
  it("finds words that do not stand side by side", () => {
    expect(names("养老认证")).toContain("待遇资格认证科");
    expect(names("养老 认证")).toContain("待遇资格认证科");
    expect(names("养老认证").length).toBeLessThan(8);
  });
  it("hears past the words that people say around a thing", () => {
    expect(names("我想办社保卡")).toEqual(["社会保障卡科"]);
    expect(names("社保卡怎么办")).toEqual(["社会保障卡科"]);
    expect(names("where do i get the card")).toEqual(["社会保障卡科"]);
  });
  it("does not gather the pieces of a word elsewhere where the word itself stands somewhere", () => {
    const terms = ["机关运行经费", "机关差旅经费、公务用车运行费"];
    const kept = (typed: string) => filterItems(terms, typed, (term) => ({ term })).found.map(({ item }) => item);
    expect(kept("机关运行经费")).toEqual(["机关运行经费"]);
    expect(kept("运行经费为什么是空的")).toEqual(["机关运行经费"]);
    expect(kept("机关 经费")).toEqual(terms);
  });
  it("offers what nearly fits, and says so, only where nothing fits", () => {
    const near = found("换发社保卡");
    expect(near.isNear).toBe(true);
    expect(near.found.map(({ item }) => item.heading)).toContain("社会保障卡科");
    expect(found("工伤").isNear).toBe(false);
    expect(found("xyzzy")).toEqual({ found: [], isNear: false });
  });
  it("keeps all 25 in their order where nothing was typed", () => {
    expect(names("")).toHaveLength(25);
    expect(names("   ")).toHaveLength(25);
  });
});

describe("what is marked", () => {
  it("is what was printed, whatever was typed for it", () => {
    expect(marked("负责市本级社会保障卡日常工作", "社保卡")).toEqual(["社会保障卡"]);
    expect(marked("“三公”经费", "三公经费")).toEqual(["三公”经费"]);
    expect(marked("Work injuries, and the injured", "injury")).toEqual(["injuries", "injured"]);
  });
  it("is found by full-width letters and capitals too, at the beginning of a word only", () => {
    expect(marked("J残疾人就业保障金", "ｊ残疾人")).toEqual(["J残疾人"]);
    expect(marked("discard the card", "card")).toEqual(["card"]);
  });
  it("is literal: signs of patterns mean themselves", () => {
    for (const typed of [".*", "(", "[a-z]+", "\\", "^$", "(a+)+$"])
      expect(marked("负责中心日常运转工作", typed) ?? null).toBeNull();
    expect(marked("增长 a+b", "a+b")).toEqual(["a+b"]);
  });
  it("takes no notice of what is longer than anybody types", () => {
    for (const typed of ["社".repeat(50_000), "a".repeat(50_000), "(a+)+".repeat(10_000), "社a".repeat(25_000)])
      expect(() => found(typed)).not.toThrow();
    expect(found("社".repeat(50_000))).toEqual(found("社".repeat(1_000)));
  });
});

it("leads from every duty, office and term to the place where its own words are printed", () => {
  for (const topic of ["duties", "organisation", "glossary"] as const)
    for (const { cell, heading, text } of printedItemsOf(dataset, topic)) {
      const place = findCell(dataset, cell);
      expect(place?.content).toEqual({
        kind: "words",
        text: `${heading ?? ""}${heading === null ? "" : topic === "organisation" ? "。" : "："}${text ?? ""}`,
      });
    }
  expect(printedItemsOf(dataset, "duties")).toHaveLength(11);
  expect(offices).toHaveLength(25);
  expect(printedItemsOf(dataset, "glossary")).toHaveLength(12);
});
