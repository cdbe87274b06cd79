import { describe, expect, it } from "vitest";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { amountOf, canonicalText, compareAmounts, sum } from "../../../src/core/money.ts";
import type { Chart } from "../../../src/core/views/chart-slices.ts";
import { slidesOf } from "../../../src/core/views/slides.ts";
import type { NoteSentence, NoteValue } from "../../../src/core/views/speaker-notes/note.ts";
import { partNotes } from "../../../src/core/views/speaker-notes/parts.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";
import { datasetOf, sheetOf, statement } from "../checks/builders.ts";
import { cell, edited, published } from "../checks/published.ts";
import { inventedBudgetOf } from "./compared-documents.ts";
import { allNotes, answer, expectPrinted, notesIn, talkOf, tell, valuesIn } from "./talking.ts";

const kindsOf = (dataset: Dataset) => slidesOf(budgetOf(dataset)).map(({ kind }) => kind);

describe.each(ANY_DOCUMENTS)("a talk on %s", (_, dataset) => {
  const talk = talkOf(dataset);

  it("goes from the title over the total to the checks and the source, no slide twice", () => {
    const kinds = kindsOf(dataset);
    expect([kinds.slice(0, 2), kinds.slice(-2)]).toEqual([
      ["title", "total"],
      ["checks", "source"],
    ]);
    const ids = talk.slides.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says no figure and quotes no word that the document does not print at the place named", () => {
    expectPrinted(dataset, allNotes(talk).flatMap(valuesIn));
  });

  it("leaves no answer blank: every list has something in it, every name and quotation some words", () => {
    const lists = (sentence: NoteSentence): readonly (readonly NoteSentence[])[] =>
      Object.values(sentence.values).flatMap((value: NoteValue) =>
        value.kind === "list" ? [value.items, ...value.items.flatMap(lists)] : [],
      );
    for (const note of allNotes(talk)) {
      for (const items of lists(note)) expect(items.length, note.say).toBeGreaterThan(0);
      for (const value of valuesIn(note))
        if (value.kind === "name" || value.kind === "quote" || value.kind === "text")
          expect(value.printed.trim(), note.say).not.toBe("");
    }
  });

  it("names the largest part first: none of the others is larger", () => {
    for (const slide of talk.slides) {
      if (slide.kind !== "split" && slide.kind !== "drill") continue;
      const notes = notesIn(talk, slide.kind);
      const amounts = [answer(notes, "largest"), answer(notes, "others")]
        .flatMap((note) => (note === undefined ? [] : valuesIn(note)))
        .flatMap((value) => (value.kind === "amount" ? [amountOf(value.amount.text, value.amount.unit)] : []));
      const [largest, ...others] = amounts;
      for (const other of others) expect(largest && compareAmounts(largest, other)).toBeGreaterThanOrEqual(0);
    }
  });

  it("counts every check once in its tally, and calls none a mismatch that is not", () => {
    const notes = notesIn(talk, "checks");
    const tally = tell(answer(notes, "tally"));
    const applicable = talk.source.checks.filter(({ verdict }) => verdict !== "not-applicable");
    expect(tally?.all).toBe(String(applicable.length));
    const parts = ["equal", "rounding", "mismatch", "note"].map((verdict) => Number(tally?.[verdict]));
    expect(parts.reduce((all, part) => all + part, 0)).toBe(applicable.length);
    expect(answer(notes, "mismatches") === undefined).toBe(tally?.mismatch === "0");
  });
});

describe("a talk on a unit's years", () => {
  it("tells last year's figure as computed, and comes to what that year's own document prints", () => {
    for (const at of [0, 5, 12]) {
      const [before, after] = [2025, 2026].map((year) => inventedBudgetOf(at, year)) as [Dataset, Dataset];
      const computed = answer(notesIn(talkOf(after), "total"), "lastYear")?.values.lastYear;
      if (computed?.kind !== "derived") throw new Error("last year is computed");
      const printed = budgetOf(before).total?.total;
      expect(compareAmounts(amountOf(computed.text, computed.unit), amountOf(printed?.text ?? "", "wan"))).toBe(0);
    }
  });

  it("gives each project of each year its slide by amount, and none of another year", () => {
    for (const year of [2024, 2025, 2026]) {
      const dataset = inventedBudgetOf(5, year);
      const cards = slidesOf(budgetOf(dataset)).flatMap((slide) => (slide.kind === "project" ? [slide] : []));
      const printed = dataset.statements
        .filter(({ id }) => id === "projects")
        .flatMap(({ sides }) => sides.flatMap(({ rows }) => rows.map(({ label }) => label)));
      expect(cards.length).toBeGreaterThan(1);
      for (const { card } of cards) expect(printed).toContain(card.name);
      expect(cards.map(({ place, of }) => [place, of])).toEqual(cards.map((_each, index) => [index + 1, cards.length]));
      const total = canonicalText(sum(cards.map(({ card }) => amountOf(card.amount?.text ?? "", "wan"))), "wan");
      const project = budgetOf(dataset).total?.project;
      expect(total).toBe(canonicalText(amountOf(project?.text ?? "", "wan"), "wan"));
    }
  });
});

describe("what is said of a project whose row prints 万元 and whose sheet 元", () => {
  const notes = (row: string, sheet: string) => {
    const table = statement("projects", { expenditure: { columns: ["total"], rows: [["示范项目", row]] } });
    const talk = talkOf(datasetOf([table], { projects: [sheetOf("示范项目", sheet)] }));
    return notesIn(talk, "project")
      .filter(({ ask }) => ask === "twoUnits")
      .map(({ say }) => say);
  };

  it("is that the row is rounded, only where it is just that", () => {
    expect(notes("2.16", "21572")).toEqual(["sheetRounds"]);
    expect(notes("2.16", "21550")).toEqual(["sheetRounds"]);
    expect(notes("3.00", "30000")).toEqual([]);
  });

  it("is that the two differ, and never that they are the same money, where rounding does not account for it", () => {
    expect(notes("2.17", "21572")).toEqual(["sheetDiffers"]);
    expect(notes("5.00", "21572")).toEqual(["sheetDiffers"]);
    const project = published().statements.find(({ id }) => id === "projects")?.sides[0]?.rows[1];
    const talk = talkOf(edited(cell(`projects:${project?.line}:total`, "999.00")));
    const said = notesIn(talk, "project").filter(({ ask }) => ask === "twoUnits");
    expect(said.map(({ say }) => say)).toEqual(["sheetDiffers"]);
  });
});

describe("the parts of a whole, said one after the other", () => {
  const parts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      label: `部分${at}`,
      code: null,
      amount: { cell: `expenditure:${at}:total`, text: `${count - at}.00`, unit: "wan" },
      share: null,
    })) as unknown as Chart["parts"];

  it("are all of them, or it is said how many more there are", () => {
    for (const count of [1, 2, 7, 8, 12]) {
      const notes = partNotes({ parts: parts(count) });
      const others = answer(notes, "others");
      const said = others?.values.parts?.kind === "list" ? others.values.parts.items.length : 0;
      const more = others?.values.more?.kind === "count" ? Number(others.values.more.text) : 0;
      expect(1 + said + more).toBe(count);
    }
    expect(partNotes({ parts: [] })).toEqual([]);
  });
});
