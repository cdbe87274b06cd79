import { describe, expect, it } from "vitest";
import { checkYearBefore, yearBeforeChecks } from "../../../src/core/checks/year-before.ts";
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

describe("every stated change against the cells of both documents", () => {
  const verdicts = (before: Dataset, now: Dataset = edited()) =>
    Object.fromEntries(yearBeforeChecks(before, now).map(({ now: { cell: at }, verdict: is }) => [at, is]));

  it("is judged where both documents print the figure: equal, a tail, or a note, and never a mismatch", () => {
    const before = edited(
      (dataset) => {
        dataset.year = 2025;
      },
      cell("summary:130:total", "3021.96"),
      cell("summary:130:amount", "3021.97"),
      cell("general-budget:245:total", "1.00"),
    );
    expect(verdicts(before)).toMatchObject({
      "summary:130:total": "equal",
      "summary:130:amount": "rounding",
      "general-budget:245:total": "note",
      "three-public:353:total": "equal",
    });
  });

  it("says nothing of a cell that last year's document leaves blank or does not print, nor of another unit, year or phase", () => {
    const lastYears = (...edits: readonly Edit[]) =>
      edited(
        (dataset) => {
          dataset.year = 2025;
        },
        ...edits,
      );
    expect(verdicts(lastYears(cell("summary:130:total", null)))).not.toHaveProperty("summary:130:total");
    const without = lastYears((dataset) => {
      dataset.statements = dataset.statements.filter(({ id }) => id !== "three-public");
    });
    expect(Object.keys(verdicts(without)).some((at) => at.startsWith("three-public"))).toBe(false);
    expect(verdicts(edited())).toEqual({});
    expect(
      verdicts(
        lastYears((dataset) => {
          dataset.unit.id = "another";
        }),
      ),
    ).toEqual({});
  });
});
