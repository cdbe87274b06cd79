import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataset } from "../../../src/core/checks/check-dataset.ts";
import { cell, edited, published } from "./published.ts";

/** Every printed amount of the thirteen statements that stands in a check. */
const amountsOf = () => {
  const dataset = published();
  const checked = new Set(
    checkDataset(dataset)
      .filter(({ difference }) => difference !== null)
      .flatMap(({ evidence }) => [...evidence.left, ...evidence.right]),
  );
  return dataset.statements.flatMap((statement) =>
    statement.sides.flatMap((side) =>
      side.rows.flatMap((row) =>
        side.columns.flatMap(({ key }) => {
          const text = row.amounts[key] ?? null;
          const reference = `${statement.id}:${row.line}:${key}`;
          return text === null ? [] : [{ reference, text, isChecked: checked.has(reference) }];
        }),
      ),
    ),
  );
};

describe("tampering with any figure of the published tables", () => {
  const amounts = amountsOf();

  it("leaves no figure out: every printed amount takes part in a check", () => {
    expect(amounts.filter(({ isChecked }) => !isChecked)).toEqual([]);
    expect(amounts.length).toBeGreaterThan(200);
  });

  it("is always found, from 1.00 up and down", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...amounts),
        fc.integer({ min: 100, max: 10 ** 8 }),
        fc.boolean(),
        ({ reference, text }, cents, isUp) => {
          const tampered = (Number(text) * 100 + (isUp ? cents : -cents)) / 100;
          const checks = checkDataset(edited(cell(reference, tampered.toFixed(2))));
          expect(checks.some(({ verdict }) => verdict === "mismatch")).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});
