import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import { printedItemsOf } from "../../../src/core/document/printed-items.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { explanationOf } from "../../../src/core/explanation/explanation.ts";
import { changeOf, type StatedChange } from "../../../src/core/explanation/stated-changes.ts";
import { viewOfCaption } from "../../../src/core/views/captions.ts";
import { changeBarOf } from "../../../src/core/views/change-bar.ts";
import { changeSentence } from "../../../src/core/views/change-words.ts";
import { explanationView } from "../../../src/core/views/explanation-view.ts";
import { openingOf } from "../../../src/core/views/opening.ts";
import { overviewOf } from "../../../src/core/views/overview.ts";
import { printedRuns, translatedRuns } from "../../../src/core/views/paragraph-runs.ts";
import { cardPlace, paragraphPlace, termPlace } from "../../../src/core/views/places-on-page.ts";
import { roundingNoteOf } from "../../../src/core/views/rounding-note.ts";
import { serviceTopicsOf } from "../../../src/core/views/service-topics.ts";
import { unitAfter } from "../../../src/core/views/unit-after.ts";
import { datong } from "../../published.ts";
import { datasetOf, functional } from "../checks/builders.ts";
import { saying } from "../explanation/saying.ts";

const changeIn = (text: string): StatedChange | null => {
  const dataset = saying(text);
  const { figures } = explanationOf(dataset);
  const [first] = figures;
  return first === undefined ? null : changeOf(dataset, first.figure);
};

describe("a change is said with as much as the text states", () => {
  it.each([
    ["收入总计30万元，比上年增加5万元，增长20%。", "increase"],
    ["收入总计30万元，比上年增加5万元。", "increaseAmount"],
    ["收入总计30万元，比上年下降20%。", "decreasePercent"],
    ["收入总计30万元，与上年持平。", "same"],
  ])("%s", (text, sentence) => {
    const change = changeIn(text);
    expect(change && changeSentence(change)).toBe(sentence);
  });

  it("is drawn as one bar of both years, and only where it is that of the whole and an amount is stated", () => {
    const bar = (text: string) => {
      const dataset = saying(text, { statements: [functional(["合计", "30.00"], ["208 甲", "30.00"])] });
      return changeBarOf(overviewOf(budgetOf(dataset), []));
    };
    expect(bar("2026年支出总计30万元，比上年减少10万元。")).toEqual({ isLess: true, solid: expect.closeTo(0.75, 9) });
    expect(bar("2026年支出总计30万元，比上年增加10万元。")?.isLess).toBe(false);
    expect(bar("2026年支出总计30万元，比上年增加10万元。")?.solid).toBeCloseTo(2 / 3, 9);
    expect(bar("2026年支出总计30万元，比上年增加10%。")).toBeNull();
    expect(bar("2026年支出总计30万元，与上年持平。")).toBeNull();
    expect(bar("2026年收支总预算50万元，比上年增加10万元。")).toBeNull();
  });
});

describe("a paragraph of the explanation", () => {
  it("is whole again when its runs are put together, in print and in translation", () => {
    const found = findPieces(explanationView(datong, []));
    expect(found.length).toBeGreaterThan(15);
    for (const pieces of found) {
      const printed = printedRuns(pieces);
      for (const { at, text } of printed)
        expect(
          printed
            .map((run) => run.text)
            .join("")
            .startsWith(text, at),
        ).toBe(true);
      const translation = `Of ${pieces.flatMap((piece) => (piece.kind === "figure" ? [piece.text] : [])).join(" and ")}.`;
      const runs = translatedRuns(pieces, translation);
      expect(runs.map(({ text }) => text).join("")).toBe(translation);
      for (const { mark, text } of runs) if (mark !== null) expect(text.replace(/,/g, "")).toBe(mark.figure.text);
    }
  });

  it("keeps a figure as words where the translation prints it twice, or not at all", () => {
    const [pieces] = findPieces(explanationView(saying("公务接待费2万元。"), []));
    if (pieces === undefined) throw new Error("a paragraph is printed");
    const marked = (translation: string) => translatedRuns(pieces, translation).filter(({ mark }) => mark !== null);
    expect(marked("Receptions: 2 wan.").map(({ text, at }) => [text, at])).toEqual([["2", 12]]);
    expect(marked("Receptions: 2 wan, 2 people.")).toEqual([]);
    expect(marked("Receptions.")).toEqual([]);
  });
});

/** The pieces of every paragraph, however deep it stands. */
function findPieces(value: unknown): Parameters<typeof printedRuns>[0][] {
  if (Array.isArray(value)) return value.flatMap(findPieces);
  if (typeof value !== "object" || value === null) return [];
  const own = "pieces" in value ? [(value as { pieces: Parameters<typeof printedRuns>[0] }).pieces] : [];
  return [...own, ...Object.values(value).flatMap(findPieces)];
}

describe("small things of a view", () => {
  it("draw the picture of which print keeps the caption, and none for a sentence", () => {
    expect(
      ["一般公共预算当年拨款结构图", "三公经费分布图", "见下图，", "本单位无图表", "图"].map(viewOfCaption),
    ).toEqual(["split", "three-public", null, null, null]);
  });

  it("set the unit behind a figure of the text, and behind nothing else", () => {
    const unitAt = (cell: string, dataset = datong) => {
      const found = findCell(dataset, cell);
      return found && unitAfter(found);
    };
    const dataset = saying("公务用车4辆，占0.90%，27.18万元。");
    expect(
      ["text:100:4-5", "text:100:8-12", "text:100:14-19", "text:100:0-4"].map((cell) => unitAt(cell, dataset)),
    ).toEqual(["辆", "%", "万元", ""]);
    expect(unitAt("expenditure:175:total")).toBe("");
  });

  it("name what people come to the unit for, what most of its items name first", () => {
    const topics = serviceTopicsOf(printedItemsOf(datong, "organisation"));
    expect(topics.length).toBeGreaterThan(2);
    expect(topics.length).toBeLessThanOrEqual(6);
    const item = (text: string) => ({ line: 1, endLine: 1, number: null, heading: null, text, cell: "text:1:0-1" });
    expect(serviceTopicsOf([item("工伤保险"), item("养老保险"), item("养老保险")])).toEqual(["pension", "workInjury"]);
    expect(serviceTopicsOf([item("后勤保障")])).toEqual([]);
  });

  it("quote what the document itself says of rounding, from the statement that says it", () => {
    expect(roundingNoteOf(datong)?.cell).toBe("summary:132:note");
    expect(
      roundingNoteOf(datasetOf([{ ...functional(), note: { line: 9, text: "注：本表无数据" } }, functional()])),
    ).toBeNull();
  });

  it("are known by the row of a project, else by its sheet; a term by its name, else by its place", () => {
    const [sheet] = datong.projects;
    const row = { line: 376, code: null, label: "甲", amounts: {} };
    expect([cardPlace(row, sheet ?? null), cardPlace(null, sheet ?? null)]).toEqual(["row-376", "sheet-477"]);
    expect([termPlace("unitFunds", undefined), termPlace(null, "text:9:0-2"), paragraphPlace(401)]).toEqual([
      "term-unitFunds",
      "term-text:9:0-2",
      "text-401",
    ]);
  });

  it("open a data set with its id, year, document and the beginning of its checksum", () => {
    expect(openingOf(datong, "ab".repeat(32), [])).toMatchObject({
      datasetId: "datong-social-insurance-center/2026",
      year: 2026,
      version: "abababababab",
      document: "unitBudget",
      complete: true,
    });
  });
});
