import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { findCell } from "../../../src/core/document/provenance.ts";
import { convertAmount, shiftPoint } from "../../../src/core/format-amount.ts";
import { amountOf, compareAmounts } from "../../../src/core/money.ts";
import { readFigureQuery } from "../../../src/core/search/figure-query.ts";
import { findFigures } from "../../../src/core/search/find-figures.ts";
import { findItems } from "../../../src/core/search/find-items.ts";
import { NO_INITIALS } from "../../../src/core/search/initials.ts";
import { printedFiguresOf } from "../../../src/core/search/printed-figures.ts";
import { SEARCH_GROUPS, type Searched, type SearchItem } from "../../../src/core/search/search-item.ts";
import { searchItemsOf, searchNamesOf } from "../../../src/core/search/search-items.ts";
import { ANY_DOCUMENTS } from "../any-documents.ts";
import { datasetOf, functional, statement } from "../checks/builders.ts";
import { inventedBudgetOf } from "../views/compared-documents.ts";

const searched = (items: readonly SearchItem[]): readonly Searched[] =>
  items.map((item) => ({ item, nameEn: null, textEn: null }));
const groupOf = (dataset: Dataset, typed: string, group: SearchItem["group"]) =>
  findItems(searched(searchItemsOf(dataset)), typed, NO_INITIALS).groups.find((each) => each.group === group);
const namesIn = (dataset: Dataset, typed: string, group: SearchItem["group"]) =>
  groupOf(dataset, typed, group)?.found.map(({ item }) => item.name) ?? [];
const rowsIn = (dataset: Dataset) => dataset.statements.flatMap(({ sides }) => sides.flatMap(({ rows }) => rows));

describe.each(ANY_DOCUMENTS)("a search of %s", (_, dataset) => {
  const items = searchItemsOf(dataset);

  it("knows every thing once, each by an id of its own", () => {
    expect(items.length > 0).toBe(dataset.statements.length > 0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.every(({ group }) => SEARCH_GROUPS.includes(group))).toBe(true);
  });

  it("shows with a thing the very amount that is printed at its place, in its unit", () => {
    for (const { id, amount } of items) {
      if (amount === null) continue;
      const content = findCell(dataset, amount.cell)?.content;
      expect(content?.text?.replace(/,/g, "") ?? null, id).toBe(amount.text);
      if (content?.kind === "amount") expect(content.unit, id).toBe(amount.unit);
    }
  });

  it("leads to lines, statements and cells that the document prints", () => {
    const codes = new Set(rowsIn(dataset).map(({ code }) => code));
    const ids = new Set(dataset.statements.map(({ id }) => id));
    for (const { id, target } of items) {
      if (target.kind === "code") expect(codes, id).toContain(target.code);
      if (target.kind === "statement") expect(ids, id).toContain(target.id);
      if ("cell" in target && target.cell != null) expect(findCell(dataset, target.cell), id).not.toBeNull();
    }
  });

  it("finds every printed line by its code and by its name", () => {
    for (const { code, label } of rowsIn(dataset)) {
      if (code === null) continue;
      const [first] = groupOf(dataset, code, "codes")?.found ?? [];
      expect([first?.item.code, first?.isNamed], code).toEqual([code, true]);
      expect(namesIn(dataset, label, "codes")[0], code).toBe(label);
    }
  });

  it("finds every printed amount by its digits, at its cell, and no cell whose amount is another, as printed, in 元 or as shown", () => {
    const figures = printedFiguresOf(dataset);
    for (const { digits, cell } of figures.filter((_each, at) => at % 5 === 0)) {
      const query = readFigureQuery(digits);
      if (query === null) throw new Error(digits);
      const found = findFigures(figures, query, { money: "wan", language: "zh" }).whole.flatMap((row) => row.figures);
      expect(
        found.map((each) => each.cell),
        digits,
      ).toContain(cell);
      for (const { value, yuan } of found) {
        const shown = yuan === null ? null : shiftPoint(convertAmount(yuan, "yuan", "wan", "zh"), 0);
        expect([value, yuan, shown]).toContain(query.value);
      }
    }
  });
});

describe("a search for the largest and the smallest", () => {
  it("puts the projects of any unit and year in the order of their printed amounts", () => {
    for (const at of [0, 4, 9])
      for (const year of [2025, 2026]) {
        const dataset = inventedBudgetOf(at, year);
        const most = groupOf(dataset, "哪个项目最多", "projects")?.found.map(({ item }) => item) ?? [];
        expect(most.length).toBeGreaterThan(1);
        for (const [index, { amount }] of most.slice(1).entries()) {
          const before = most[index]?.amount;
          expect(
            compareAmounts(amountOf(before?.text ?? "", "wan"), amountOf(amount?.text ?? "", "wan")),
          ).toBeGreaterThanOrEqual(0);
        }
        expect(namesIn(dataset, "哪个项目最少", "projects")).toEqual(most.map(({ name }) => name).reverse());
      }
  });

  it("leaves out what has no amount, rather than take it for zero", () => {
    const dataset = datasetOf([
      statement("projects", {
        expenditure: {
          columns: ["total"],
          rows: [
            ["修缮", "7.00"],
            ["培训", null],
            ["会议", "0.00"],
          ],
        },
      }),
    ]);
    expect(namesIn(dataset, "哪个项目最少", "projects")).toEqual(["会议", "修缮"]);
  });
});

describe("what a line is shown with", () => {
  it("is its largest printed amount: that of the whole, not of a part", () => {
    const part = statement("general-budget", {
      expenditure: { columns: ["total"], rows: [["208 社会保障", "5.00"]] },
    });
    const [item] = searchItemsOf(datasetOf([part, functional(["208 社会保障", "9.00"])])).filter(
      ({ group }) => group === "codes",
    );
    expect(item?.amount).toMatchObject({ text: "9.00", cell: "expenditure:2:total" });
  });

  it("is nothing where no amount is printed beside it", () => {
    const [item] = searchItemsOf(datasetOf([functional(["208 社会保障", null])]));
    expect([item?.name, item?.amount]).toEqual(["社会保障", null]);
  });

  it("keeps both names where two statements name one code differently", () => {
    const other = statement("general-budget", { expenditure: { columns: ["total"], rows: [["208 社保", "5.00"]] } });
    const names = searchItemsOf(datasetOf([functional(["208 社会保障", "5.00"]), other])).flatMap(({ group, name }) =>
      group === "codes" ? [name] : [],
    );
    expect(names).toEqual(["社会保障", "社保"]);
  });

  it("has names alone among what initials are looked for in, each once", () => {
    const items = searchItemsOf(inventedBudgetOf(5, 2026));
    const names = searchNamesOf(items);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => items.some((item) => item.name === name))).toBe(true);
  });
});

describe("a document of which nothing is printed", () => {
  it("has nothing to find, and says so of what is typed", () => {
    expect(searchItemsOf(datasetOf([]))).toEqual([]);
    expect(printedFiguresOf(datasetOf([]))).toEqual([]);
    expect(findItems([], "养老", NO_INITIALS)).toEqual({ groups: [], isNear: false, isUnclear: false });
    expect(findItems([], "养老花了多少钱", NO_INITIALS).isUnclear).toBe(true);
  });
});
