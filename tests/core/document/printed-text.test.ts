import { describe, expect, it } from "vitest";
import type { Dataset, Section } from "../../../src/core/document/dataset.ts";
import { datasetIdOf, editionOf } from "../../../src/core/document/dataset-id.ts";
import { documentKind, isOfOutcome } from "../../../src/core/document/document-kind.ts";
import { withAmounts } from "../../../src/core/document/english-amounts.ts";
import { englishBy } from "../../../src/core/document/english-names.ts";
import { missingEnglish } from "../../../src/core/document/missing-english.ts";
import { isList, printedItemsOf, printedPassagesOf } from "../../../src/core/document/printed-items.ts";
import { decodePlaces } from "../../../src/core/document/printed-places.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { fundingRows, sheetLinesOf } from "../../../src/core/document/sheet-lines.ts";
import { glossaryOf, printedTerm, termOf } from "../../../src/core/document/terms.ts";
import { datong, englishOf } from "../../published.ts";
import { datasetOf, functional, sheetOf, statement } from "../checks/builders.ts";

const section = (rest: Partial<Section>): Section => ({
  topic: null,
  kind: "item",
  line: 10,
  endLine: 10,
  number: null,
  heading: null,
  text: null,
  children: [],
  ...rest,
});
const wordsAt = (dataset: Dataset, cell: string) => {
  const found = findCell(dataset, cell);
  return found?.content.kind === "words" ? found.content.text : null;
};

describe("the duties, offices and terms that a document prints", () => {
  it("are in the published budget 11 duties, 25 offices and 12 terms, each at its place though lines are shared", () => {
    for (const [topic, count] of [
      ["duties", 11],
      ["organisation", 25],
      ["glossary", 12],
    ] as const) {
      const items = printedItemsOf(datong, topic);
      expect(items).toHaveLength(count);
      expect(isList(datong, topic)).toBe(true);
      for (const { cell, heading, text } of items) {
        const words = wordsAt(datong, cell);
        expect(words?.startsWith(heading ?? text ?? "?")).toBe(true);
        expect(words?.endsWith(text ?? heading ?? "?")).toBe(true);
      }
    }
  });

  it("stand with what is printed before and between them, and are then no list that can be counted", () => {
    const dataset: Dataset = {
      ...datasetOf([]),
      sections: [
        section({
          topic: "duties",
          kind: "part",
          text: "本单位的职责是：",
          heading: "职责",
          children: [
            section({ line: 11, number: "1.", text: "甲" }),
            section({ line: 12, kind: "paragraph", text: "另外", children: [section({ line: 13, text: "乙" })] }),
          ],
        }),
      ],
    };
    expect(printedItemsOf(dataset, "duties").map(({ text }) => text)).toEqual(["甲"]);
    expect(printedPassagesOf(dataset, "duties").map(({ text }) => text)).toEqual([
      "本单位的职责是：",
      "甲",
      "另外",
      "乙",
    ]);
    expect(isList(dataset, "duties")).toBe(false);
    expect(isList(dataset, "organisation")).toBe(false);
    expect(printedPassagesOf(datasetOf([]), "duties")).toEqual([]);
  });
});

describe("the glossary", () => {
  it("means a term by its heading, whatever quotation marks and endings it has", () => {
    expect([termOf("“三公”经费"), termOf("三公经费支出"), termOf("财政 拨款收入"), termOf("三公经费明细")]).toEqual([
      "threePublicExpenses",
      "threePublicExpenses",
      "fiscalAppropriation",
      null,
    ]);
  });

  it("gives the document's own wording first, then the terms that it does not explain, each once", () => {
    const entries = glossaryOf(datong);
    expect(entries.slice(0, 12).every(({ printed }) => printed !== null)).toBe(true);
    const keys = entries.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(printedTerm(datong, "basicExpenditure")?.heading).toContain("基本支出");
    expect(printedTerm(datong, "roundingDifference")).toBeNull();
    expect(glossaryOf(datasetOf([])).every(({ printed }) => printed === null)).toBe(true);
  });

  it("keeps a term that only this document explains, and one without a heading, without a name of ours", () => {
    const terms = [section({ heading: "社银合作", text: "甲" }), section({ line: 11, text: "乙" })];
    const dataset = {
      ...datasetOf([]),
      sections: [section({ topic: "glossary", kind: "part", line: 9, children: terms })],
    };
    expect(
      glossaryOf(dataset)
        .slice(0, 2)
        .map(({ key, printed }) => [key, printed?.text]),
    ).toEqual([
      [null, "甲"],
      [null, "乙"],
    ]);
  });
});

describe("what a document is", () => {
  const kind = (phase: Dataset["phase"], heading: string | null, title = "2026年expenditure") =>
    documentKind({
      ...datasetOf([{ ...functional(), title }]),
      phase,
      sections: heading === null ? [] : [section({ kind: "part", children: [section({ heading })] })],
    });

  it("is the budget or the accounts, of a unit or a department, by its headings, else by its titles", () => {
    expect(kind("budget", "2026年度单位 预算情况说明")).toBe("unitBudget");
    expect(kind("finalAccounts", "部门决算编制说明")).toBe("departmentAccounts");
    expect(kind("budget", null, "部门收支预算总表")).toBe("departmentBudget");
    expect(kind("budget", "预算单位构成")).toBe("budget");
    expect(kind("executed", null)).toBe("accounts");
    expect(documentKind(datong)).toBe("unitBudget");
    expect((["unitBudget", "budget", "accounts", "departmentAccounts"] as const).map(isOfOutcome)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("has an id of its unit and year, and its phase where it is no budget", () => {
    expect(datasetIdOf(datong)).toBe("datong-social-insurance-center/2026");
    expect(editionOf({ year: 2025, phase: "finalAccounts" })).toBe("2025-finalAccounts");
  });
});

describe("English of a data set", () => {
  it("says amounts in CNY with the printed figure beside it; yuan and nothing need no second form", () => {
    expect(withAmounts("{{2,994.78 wan}} in all")).toBe("CNY\u00a029.95\u00a0million (2,994.78\u00a0万元) in all");
    expect(withAmounts("{{21,572 yuan}}, {{0.00 wan}}")).toBe("CNY\u00a021,572, CNY\u00a00.00");
    expect(withAmounts("{{abc wan}} {{5 kg}}")).toBe("{{abc wan}} {{5 kg}}");
  });

  it("is missing for nothing that the published budget prints, and for all of it without lists, each text once", () => {
    const { byCode, byText } = englishOf(datong);
    const known = (text: string, code: string | null = null) => byCode[`${code} ${text}`] ?? byText[text] ?? null;
    expect(missingEnglish(datong, known)).toEqual([]);
    const all = missingEnglish(datong, () => null);
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toBe(datong.unit.name);
    expect(all).toContain("J残疾人就业保障金");
  });

  it("is asked for by the code where a row has one, and not for figures or blanks", () => {
    const dataset = datasetOf(
      [
        statement(
          "expenditure",
          {
            expenditure: {
              columns: ["total"],
              rows: [
                ["208 甲", "1.00"],
                ["100%", "2"],
              ],
            },
          },
          { title: "表" },
        ),
      ],
      {
        projects: [sheetOf("丁", "1", { blankIndicators: [{ line: 1, level1: "效益", level2: "生态" }] })],
        unit: { id: "x", name: "某市示范中心", department: { code: null, name: "某局" } },
      },
    );
    const english = englishBy({ functional: [{ code: "208", zh: "甲", en: "A" }], terms: { 表: "Table" } });
    expect(missingEnglish(dataset, english)).toEqual(["某市示范中心", "某局", "丁", "效益", "生态"]);
  });
});

describe("where a derived text is printed in the original", () => {
  const places = (value: unknown) => decodePlaces("甲\n乙\n", JSON.stringify(value));

  it("is a page with a box, a sheet's cell, a table's cell, a paragraph or a line; a covered cell has none", () => {
    const all = [
      { file: 0, page: 1, box: [1, 2, 3, 4] },
      { file: 0, sheet: "表一", cell: "B2" },
      { file: 1, table: 1, row: 2, column: 3 },
      { file: 0, paragraph: 5 },
      { file: 0, line: 6 },
      null,
    ];
    const read = places({ "2": all });
    expect(read.ok && read.value.places.get(2)).toEqual(all);
    expect(read.ok && read.value.lines).toEqual(["甲", "乙", ""]);
  });

  it.each([
    { "0": [] },
    { x: [] },
    { "1": [{ file: -1, line: 1 }] },
    { "1": [{ file: 0, page: 0, box: [0, 0, 1, 1] }] },
    { "1": [{ file: 0, page: 1, box: [0, 0, 1] }] },
    { "1": [{ file: 0 }] },
    3,
    null,
  ])("is refused whole where one place is none: %j", (value) => {
    expect(places(value)).toEqual({ ok: false, problem: "notPlaces" });
    expect(decodePlaces("", "{")).toEqual({ ok: false, problem: "notPlaces" });
  });
});

describe("a target sheet line by line", () => {
  it("is in the order of print, with every row of a source that is printed again", () => {
    const row = { line: 205, period: "1", annual: "2", again: [{ line: 207, period: null, annual: "3" }] };
    expect(fundingRows(row)).toEqual([
      { line: 205, period: "1", annual: "2" },
      { line: 207, period: null, annual: "3" },
    ]);
    const sheet = sheetOf("丁", "1");
    const lines = sheetLinesOf({ ...sheet, funding: { ...sheet.funding, self: row, other: null } });
    expect(lines.map(({ line }) => line)).toEqual([200, 201, 202, 203, 204, 205, 207]);
    for (const published of datong.projects) {
      const numbers = sheetLinesOf(published).map(({ line }) => line);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it("has two texts on one line where the form prints them side by side", () => {
    const shared = sheetLinesOf(datong.projects[0] ?? sheetOf("", "1")).find(({ line }) => line === 478);
    expect(shared?.kind === "texts" && shared.texts.map(({ key }) => key)).toEqual(["department", "implementer"]);
  });
});

describe("places that few documents have", () => {
  it("are a mark above a title, the second row of a line, a name in the government's classification", () => {
    const [base] = datong.statements;
    if (base === undefined) throw new Error("a statement is printed");
    const [row] = functional(["甲", "1.00"]).sides[0]?.rows ?? [];
    if (row === undefined) throw new Error("a row is printed");
    const rows = [row, { ...row, part: 2, amounts: { total: "2.00" }, governmentLabel: "工资" }];
    const [side] = functional().sides;
    if (side === undefined) throw new Error("a side is printed");
    const dataset = datasetOf([
      { ...functional(), marker: { line: 88, text: "预算公开表3" }, sides: [{ ...side, rows }] },
    ]);
    expect(wordsAt(dataset, "expenditure:88:marker")).toBe("预算公开表3");
    expect(findCell(dataset, "expenditure:89:marker")).toBeNull();
    expect(findCell(dataset, "expenditure:2.2:total")?.content).toEqual({ kind: "amount", text: "2.00", unit: "wan" });
    expect(findCell(dataset, "expenditure:2:total")?.content).toEqual({ kind: "amount", text: "1.00", unit: "wan" });
    expect(wordsAt(dataset, "expenditure:2.2:governmentLabel")).toBe("工资");
    expect([findCell(dataset, "expenditure:2:code"), findCell(dataset, "revenue:2:total")]).toEqual([null, null]);
  });
});
