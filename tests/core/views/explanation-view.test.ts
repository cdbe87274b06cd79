import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import type { Section } from "../../../src/core/document/dataset.ts";
import { paragraphAt } from "../../../src/core/document/paragraphs.ts";
import {
  type ExplanationPart,
  explanationView,
  type Piece,
  tallyFigures,
} from "../../../src/core/views/explanation-view.ts";
import { matchFigures } from "../../../src/core/views/match-figures.ts";
import { datasetOf } from "../checks/builders.ts";
import { edited, published, words } from "../checks/published.ts";

const viewOf = (dataset = published()) => explanationView(dataset, checkDataset(dataset));
const paragraphsIn = (parts: readonly ExplanationPart[]): ExplanationPart["paragraphs"] =>
  parts.flatMap((part) => [...part.paragraphs, ...paragraphsIn(part.parts)]);
const marksIn = (pieces: readonly Piece[]) => pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.mark] : []));
const english: Record<string, string> = JSON.parse(
  readFileSync("public/data/datong-social-insurance-center/2026.en.json", "utf8"),
);

describe("the explanation of the Datong budget", () => {
  it("has its twelve parts in the printed order", () => {
    expect(viewOf().map(({ number }) => number?.trim())).toEqual(
      ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"].map((digit) => `${digit}、`),
    );
  });

  it("says every word as printed, whatever is marked in it", () => {
    for (const { line, pieces, text } of paragraphsIn(viewOf())) {
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const piece of pieces)
        expect(paragraphAt(published(), line)?.text.slice(piece.start, piece.start + piece.text.length)).toBe(
          piece.text,
        );
    }
  });

  it("states 87 figures: 57 agree with the tables, 26 with the text itself, 4 stand nowhere else, none differs", () => {
    const { count, tables, text, open, differing } = tallyFigures(published(), viewOf());
    expect([count, tables, text, open, differing]).toEqual([87, 57, 26, 4, 0]);
    expect(tables + text + open + differing).toBe(count);
  });

  it("knows which statement a figure restates", () => {
    const [part] = viewOf().slice(2);
    const marks = marksIn(part?.paragraphs[0]?.pieces ?? []);
    expect(marks.map(({ figure, verdict, statements }) => [figure.printed, verdict, statements.join()])).toEqual([
      ["2994.78", "equal", "summary"],
      ["2478.48", "equal", "expenditure"],
      ["82.76", "equal", "summary,expenditure"],
      ["516.3", "equal", "expenditure"],
      ["17.24", "equal", "summary,expenditure"],
    ]);
  });

  it("marks a figure that contradicts its table, and counts it as differing", () => {
    const changed = edited(words(411, "2478.48万元", "2479.48万元"));
    const tally = tallyFigures(changed, viewOf(changed));
    expect(tally.differing).toBeGreaterThan(0);
    const marks = marksIn(viewOf(changed)[2]?.paragraphs[0]?.pieces ?? []);
    expect(marks.find(({ figure }) => figure.printed === "2479.48")?.verdict).toBe("mismatch");
  });

  it("finds every printed figure in the English of its paragraph", () => {
    for (const { pieces, text } of paragraphsIn(viewOf())) {
      const translation = english[text];
      if (translation === undefined) continue;
      const wanted = marksIn(pieces).filter(({ figure }) => figure.text !== null);
      const found = matchFigures(marksIn(pieces), translation);
      expect(found.map(({ item }) => item.figure.cell)).toEqual(wanted.map(({ figure }) => figure.cell));
      for (const { item, start, end } of found)
        expect(translation.slice(start, end).replace(/,/g, "")).toBe(item.figure.text);
    }
  });
});

describe("an explanation with paragraphs between its headings", () => {
  const paragraph = (line: number, text: string): Section => ({
    topic: null,
    kind: "paragraph",
    line,
    endLine: line,
    number: null,
    heading: null,
    text,
    children: [],
  });
  const headed = (line: number, heading: string, ...children: readonly Section[]): Section => ({
    ...paragraph(line, ""),
    kind: "heading",
    number: "一、",
    heading,
    text: null,
    children,
  });
  const sections = [
    {
      ...headed(1, "情况说明", paragraph(2, "前"), headed(3, "收入"), paragraph(4, "间"), paragraph(5, "又")),
      topic: "explanation" as const,
    },
    {
      ...headed(
        6,
        "决算说明",
        headed(7, "支出", paragraph(8, "内"), headed(9, "基本", paragraph(10, "下")), paragraph(11, "后")),
      ),
      topic: "explanation" as const,
    },
  ];
  const shown = (parts: readonly ExplanationPart[]): readonly unknown[] =>
    parts.flatMap(({ heading, place, paragraphs, parts: below }) => [
      ...(heading === null ? [] : [`${place} ${heading}`]),
      ...paragraphs.map(({ text }) => text),
      ...shown(below),
    ]);

  it("shows them where they are printed, and counts the headings alone", () => {
    const [only] = sections;
    expect(shown(explanationView(datasetOf([], { sections }), []))).toEqual([
      ...["1 情况说明", "前", "1 收入", "间", "又"],
      ...["2 决算说明", "1 支出", "内", "1 基本", "下", "后"],
    ]);
    expect(shown(explanationView(datasetOf([], { sections: only === undefined ? [] : [only] }), []))).toEqual([
      ...["前", "1 收入", "间", "又"],
    ]);
  });
});

describe("figures in a translation", () => {
  const mark = (text: string, unit: "wan" | "percent" = "wan") => ({
    figure: { ...(marksIn(paragraphsIn(viewOf())[0]?.pieces ?? [])[0]?.figure ?? never()), text, unit },
  });
  const never = (): never => {
    throw new Error("no figure");
  };
  const found = (marks: readonly ReturnType<typeof mark>[], text: string) =>
    matchFigures(marks, text).map(({ start, end }) => text.slice(start, end));

  it("are matched by digits and order, grouping apart; a percentage is no amount", () => {
    expect(
      found([mark("2994.78"), mark("0.90", "percent")], "In 2026 it is 2,994.78 (about 29.95), down 0.90%."),
    ).toEqual(["2,994.78", "0.90"]);
    expect(found([mark("0.90")], "down 0.90%")).toEqual([]);
  });

  it("are left out where two numbers would do, and all of them where the order differs", () => {
    expect(found([mark("6"), mark("516.30")], "6 targets of 6 projects, 516.30 in all")).toEqual(["516.30"]);
    expect(found([mark("1"), mark("2")], "2 before 1")).toEqual([]);
  });
});
