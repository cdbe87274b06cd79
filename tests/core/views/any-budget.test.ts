import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { budgetOf, shareOf } from "../../../src/core/document/budget.ts";
import type { Dataset, Section } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import type { PrintedAmount } from "../../../src/core/format-amount.ts";
import { amountOf, canonicalText, compareAmounts, sum } from "../../../src/core/money.ts";
import { remarksOf } from "../../../src/core/views/card-remarks.ts";
import { type ExplanationPart, explanationView, tallyFigures } from "../../../src/core/views/explanation-view.ts";
import { overviewOf } from "../../../src/core/views/overview.ts";
import { linesOfSides, printedTable, sortableRows } from "../../../src/core/views/printed-table.ts";
import { targetCardsOf } from "../../../src/core/views/target-cards.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";
import { datasetOf, functional, sheetOf, statement } from "../checks/builders.ts";
import { inventedBudgetOf } from "./compared-documents.ts";

const firstScreenOf = (dataset: Dataset) => overviewOf(budgetOf(dataset), checkDataset(dataset));
const paragraphsIn = (parts: readonly ExplanationPart[]): readonly ExplanationPart["paragraphs"][number][] =>
  parts.flatMap(({ paragraphs, parts: below }) => [...paragraphs, ...paragraphsIn(below)]);
const textsIn = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ text, children }) => [...(text === null ? [] : [text]), ...textsIn(children)]);

describe.each(ANY_DOCUMENTS)("the first screen of %s", (_, dataset) => {
  const screen = firstScreenOf(dataset);
  const { basic, project, others, personnel, operating, threePublic, classes } = screen;

  it("shows printed amounts alone, each at its place in its unit", () => {
    const amounts: readonly (PrintedAmount | undefined | null)[] = [
      screen.total,
      ...[basic, project, personnel, operating, threePublic, ...others, ...classes].map((part) => part?.amount),
    ];
    for (const amount of amounts) {
      if (amount == null || amount.text === null) continue;
      const content = findCell(dataset, amount.cell)?.content;
      expect(content?.text?.replace(/,/g, ""), amount.cell).toBe(amount.text);
      if (content?.kind === "amount") expect(content.unit).toBe(amount.unit);
    }
  });

  it("gives a share of the printed total or none, and draws nothing beyond the whole", () => {
    for (const part of [basic, project, personnel, operating, ...others]) {
      if (part === null) continue;
      expect(part.share).toBe(shareOf(part.amount, screen.total ?? undefined));
      expect(part.fraction).toBeGreaterThanOrEqual(0);
      expect(part.fraction).toBeLessThanOrEqual(1);
    }
  });

  it("has the classes by size, and none of which no amount is printed", () => {
    const amounts = classes.map(({ amount }) => amountOf(amount.text ?? "not printed", amount.unit));
    for (const [at, amount] of amounts.slice(1).entries())
      expect(compareAmounts(amounts[at] as typeof amount, amount)).toBeGreaterThanOrEqual(0);
  });

  it("counts every check once, and travels in the page as it is", () => {
    const count = Object.values(screen.checks).reduce((all, each) => all + each, 0);
    expect(count).toBe(checkDataset(dataset).length);
    expect(JSON.parse(JSON.stringify(screen))).toEqual(screen);
  });

  it("names as its sources statements that the document prints", () => {
    const titles = dataset.statements.map(({ title }) => title);
    for (const { title } of screen.sources) expect(titles).toContain(title);
  });
});

describe.each(ANY_DOCUMENTS)("the explanation of %s", (_, dataset) => {
  const checks = checkDataset(dataset);
  const parts = explanationView(dataset, checks);

  it("is shown with every word of every paragraph, in their order", () => {
    const shown = paragraphsIn(parts).map(({ text }) => text);
    const printed = textsIn(dataset.sections.filter(({ topic }) => topic === "explanation"));
    expect(shown).toEqual(printed);
    for (const { text, pieces } of paragraphsIn(parts))
      expect(pieces.map((piece) => piece.text).join("")).toContain(text);
  });

  it("marks a figure as differing only where a check says so of that very figure", () => {
    for (const { pieces } of paragraphsIn(parts))
      for (const piece of pieces) {
        if (piece.kind === "words") continue;
        const { figure, verdict } = piece.mark;
        const own = checks.filter(({ evidence }) => [...evidence.left, ...evidence.right].includes(figure.cell));
        if (verdict === "open") expect(own.every((check) => check.verdict === "not-applicable")).toBe(true);
        else expect(own.map((check) => check.verdict)).toContain(verdict);
        expect(piece.text).toBe(figure.printed);
      }
  });

  it("counts each stated figure under one heading of its tally", () => {
    const { count, tables, text, open, differing } = tallyFigures(dataset, parts);
    expect(tables + text + open + differing).toBe(count);
  });
});

describe.each(ANY_DOCUMENTS)("the statements of %s as they are printed", (_, dataset) => {
  it("keep every row and every column, each printed line once", () => {
    for (const each of dataset.statements) {
      const { sides, lineCount, from, to } = printedTable(dataset, each);
      expect(sides.map(({ rows }) => rows.map(({ row }) => row))).toEqual(each.sides.map(({ rows }) => rows));
      expect(sides.map(({ columns }) => columns.map(({ key, label }) => [key, label]))).toEqual(
        each.sides.map(({ columns }) => columns.map(({ key, label }) => [key, label])),
      );
      const lines = linesOfSides(sides.map(({ rows }) => rows));
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toHaveLength(lineCount);
      expect(from).toBeLessThanOrEqual(to);
    }
  });

  it("call a row blank only where none of its cells prints a figure", () => {
    for (const each of dataset.statements)
      for (const { rows } of printedTable(dataset, each).sides)
        for (const { row, isBlank } of rows)
          expect(isBlank).toBe(!Object.values(row.amounts).some((amount) => amount !== null));
  });

  it("are sorted without their totals, and no row is lost or moved beyond them", () => {
    for (const each of dataset.statements)
      for (const { rows } of printedTable(dataset, each).sides) {
        const { above, body, below } = sortableRows(rows);
        expect([...above, ...body, ...below]).toEqual(rows);
        expect(body.every(({ isTotal }) => !isTotal)).toBe(true);
        expect(above.every(({ isTotal }) => isTotal)).toBe(true);
      }
  });
});

describe("the first screen over a unit's years", () => {
  it("shows each year the figures of its own document, of which the classes are the whole", () => {
    const totals = [2024, 2025, 2026].map((year) => {
      const { total, classes } = firstScreenOf(inventedBudgetOf(7, year));
      const parts = canonicalText(sum(classes.map(({ amount }) => amountOf(amount.text ?? "", "wan"))), "wan");
      expect(parts).toBe(canonicalText(amountOf(total?.text ?? "", "wan"), "wan"));
      return total?.text;
    });
    expect(new Set(totals).size).toBe(3);
  });

  it("has no total, change or share where the document prints no total", () => {
    const screen = firstScreenOf(datasetOf([functional(["208 甲", "2.00"])]));
    expect([screen.total, screen.change, screen.changeFraction, screen.basic]).toEqual([null, null, 0, null]);
    expect(screen.classes.map(({ share }) => share)).toEqual([null]);
  });
});

describe("the remarks about a project", () => {
  const rows = (first: string) =>
    statement("projects", {
      expenditure: {
        columns: ["total"],
        rows: [
          ["修缮", first],
          ["培训", "2.00"],
        ],
      },
    });
  const remarks = (first: string) => {
    const dataset = datasetOf([rows(first)], {
      projects: [sheetOf("修缮", "10000"), { ...sheetOf("培训", "20000"), line: 400 }],
    });
    const checks = checkDataset(dataset);
    return targetCardsOf(dataset).map((card) => remarksOf(card, checks).notes.map(({ kind }) => kind));
  };

  it("are none where row and sheet print one amount", () => {
    expect(remarks("1.00")).toEqual([[], []]);
  });

  it("stand at the project whose amounts differ, and never at another", () => {
    const [own = [], other] = remarks("9.00");
    expect(new Set(own)).toEqual(new Set(["amounts"]));
    expect(other).toEqual([]);
  });
});
