import { describe, expect, it } from "vitest";
import { checkYearBefore } from "../../../src/core/checks/year-before.ts";
import { budgetOf } from "../../../src/core/document/budget.ts";
import type { Dataset } from "../../../src/core/document/dataset.ts";
import { inventedBudgetOf } from "../views/compared-documents.ts";
import { cell, type Edit, edited } from "./published.ts";

const lastYear =
  (total: string): Edit =>
  (dataset) => {
    dataset.year = 2025;
    cell("expenditure:171:total", total)(dataset);
  };
const checked = (before: Dataset, now: Dataset = edited()) => checkYearBefore(budgetOf(before), budgetOf(now));
const verdict = (total: string, ...edits: readonly Edit[]) => checked(edited(lastYear(total), ...edits))?.verdict;

describe("the stated change of the total against last year's own document", () => {
  it("is equal where the totals of both documents are that far apart, and a tail where rounding accounts for it", () => {
    expect(verdict("3021.96")).toBe("equal");
    expect(verdict("3021.97")).toBe("rounding");
  });

  it("is a note beyond that and never a mismatch, as the text may compare with an adjusted budget", () => {
    expect(verdict("3021.99")).toBe("note");
    expect(verdict("100.00")).toBe("note");
  });

  it("is not judged where the quantity is another one", () => {
    const now = edited();
    for (const other of [
      edited(lastYear("3021.96"), (dataset) => {
        dataset.year = 2024;
      }),
      edited(lastYear("3021.96"), (dataset) => {
        dataset.phase = "finalAccounts";
      }),
      edited(lastYear("3021.96"), (dataset) => {
        dataset.unit.id = "another";
      }),
      edited(lastYear("3021.96"), (dataset) => {
        dataset.statements = dataset.statements.filter(({ id }) => id !== "expenditure");
      }),
      edited(lastYear("3021.96"), (dataset) => {
        for (const each of dataset.statements) if (each.id === "expenditure") each.title += "（不含上年结转）";
      }),
      edited(lastYear("3021.96"), (dataset) => {
        for (const each of dataset.statements) if (each.id === "expenditure") each.complete = false;
      }),
    ])
      expect(checked(other, now)).toBeNull();
  });

  it("agrees over all years of the invented city", () => {
    for (const unit of [0, 1, 2, 3])
      for (const year of [2025, 2026])
        expect(checked(inventedBudgetOf(unit, year - 1), inventedBudgetOf(unit, year))?.verdict).toBe("equal");
  });
});
