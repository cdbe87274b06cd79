import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, PercentClaim, SumClaim } from "../../../src/core/checks/claim.ts";
import { judge } from "../../../src/core/checks/judge.ts";
import type { CellFigure } from "../../../src/core/document/cell-figure.ts";
import { datasetOf, functional, verdictsOf } from "./builders.ts";

const term = (text: string | null, unit: CellFigure["unit"] = "wan"): CellFigure => ({
  cell: "summary:1:amount",
  text,
  unit,
});
const head = { id: "row/summary/x/total", family: "row", kind: "sourcesSum" } as const;
const sums = (left: readonly CellFigure[], right: readonly CellFigure[], rest: Partial<SumClaim> = {}): Claim => ({
  ...head,
  relation: "equals",
  left,
  right,
  ...rest,
});
const share = (left: string, part: string | null, whole: string): PercentClaim => ({
  ...head,
  relation: "share",
  left: term(left, "percent"),
  part: term(part),
  whole: term(whole),
});
const cents = (value: number): string => (value / 100).toFixed(2);

describe("what printed figures may be off", () => {
  it("calls a difference within the rounding bound a tail, and anything larger a mismatch", () => {
    const parent = (total: string) =>
      verdictsOf(
        datasetOf([functional(["20805 养老", total], ["2080502 离退休", "492.34"], ["2080505 缴费", "201.48"])]),
      );
    expect(parent("693.82")).toEqual({ "hierarchy/expenditure/20805/total": "equal" });
    expect(parent("693.83")).toEqual({ "hierarchy/expenditure/20805/total": "rounding" });
    expect(parent("693.84")).toEqual({ "hierarchy/expenditure/20805/total": "mismatch" });
  });

  it("takes half the last printed digit of every figure, each in its own unit, and nothing for a blank", () => {
    expect(judge(sums([term("2.16")], [term("21572", "yuan")])).bound).toBe("0.00505");
    expect(judge(sums([term("516.3")], [term("516.30")])).bound).toBe("0.055");
    expect(judge(sums([term("1.00")], [term("0.50"), term(null), term("0.50")])).bound).toBe("0.015");
    expect(judge(sums([term("6", "count")], [term("5", "count")])).bound).toBe("0");
  });

  it("is inclusive and exact", () => {
    const verdict = (difference: number) => judge(sums([term(cents(1000 + difference))], [term("10.00")])).verdict;
    expect([0, 1, -1, 2, -2].map(verdict)).toEqual(["equal", "rounding", "rounding", "mismatch", "mismatch"]);
  });

  it("follows one rule for any number of parts: |difference| ≤ 0.005 × (parts + 1)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -30, max: 30 }),
        (parts, off) => {
          const total = parts.reduce((all, part) => all + part, 0) + off;
          const verdict = judge(
            sums(
              [term(cents(total))],
              parts.map((part) => term(cents(part))),
            ),
          ).verdict;
          const expected = off === 0 ? "equal" : Math.abs(off) * 2 <= parts.length + 1 ? "rounding" : "mismatch";
          expect(verdict).toBe(expected);
        },
      ),
    );
  });

  it("does not depend on the order of the parts", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 12 }).map(cents), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 10 ** 12 }).map(cents), (parts, total) => {
        const judged = (order: readonly string[]) => {
          const { evidence, ...rest } = judge(
            sums(
              [term(total)],
              order.map((text) => term(text)),
            ),
          );
          return rest;
        };
        expect(judged([...parts].reverse())).toEqual(judged(parts));
        expect(judged([...parts].sort())).toEqual(judged(parts));
      }),
    );
  });

  it("stays exact beyond what a binary number holds", () => {
    const check = judge(sums([term("90071992547409930000.01")], [term("90071992547409930000.00"), term("0.02")]));
    expect([check.verdict, check.difference]).toEqual(["rounding", "-0.01"]);
  });
});

describe("sides that cannot be compared", () => {
  it("does not judge a figure against blanks, and names the one that is printed", () => {
    const check = judge(sums([term("5.00")], [term(null)]));
    expect([check.verdict, check.left, check.right, check.difference]).toEqual(["not-applicable", "5.00", null, null]);
  });

  it("reads a blank as none where a text says so", () => {
    expect(judge(sums([term("0")], [term(null)], { blankIsZero: true })).verdict).toBe("equal");
    expect(judge(sums([term("5.00")], [term(null)], { blankIsZero: true })).verdict).toBe("mismatch");
  });

  it("takes what is no amount for no amount", () => {
    for (const text of ["1e9", "0x10", "NaN", "１２", "1,234", "", "Infinity"])
      expect(judge(sums([term(text)], [term("1.00")])).verdict).toBe("not-applicable");
  });
});

describe("rounded comparisons", () => {
  const rounds = (row: string, sheet: string) =>
    judge(sums([term(row)], [term(sheet, "yuan")], { relation: "rounds" })).verdict;

  it("agrees where the sheet's yuan round half up to the row's 万元", () => {
    expect([rounds("2.16", "21572"), rounds("2.16", "21550"), rounds("2.15", "21550")]).toEqual([
      "equal",
      "equal",
      "rounding",
    ]);
    expect(rounds("2.16", "21700")).toBe("mismatch");
  });

  it("agrees where the share, rounded half up to its last printed digit, is the printed one", () => {
    expect(judge(share("82.76", "2478.48", "2994.78")).verdict).toBe("equal");
    expect(judge(share("82.8", "2478.48", "2994.78")).verdict).toBe("equal");
    expect(judge(share("82.77", "2478.48", "2994.78")).verdict).toBe("mismatch");
    expect(judge(share("0", null, "2994.78")).verdict).toBe("equal");
  });

  it("tells by how much a share contradicts its amounts with no more digits than are printed, and never as nothing", () => {
    const apart = (stated: string) => judge(share(stated, "1", "7")).difference;
    expect([apart("1.10"), apart("20.00"), apart("30")]).toEqual(["-13.19", "5.71", "16"]);
    expect(judge(share("82.77", "2478.48", "2994.78")).difference).toBe("0.01");
  });

  it("allows a share what its amounts may be off", () => {
    expect(judge(share("33.4", "0.1", "0.3")).verdict).toBe("rounding");
    expect(judge(share("70.0", "0.1", "0.3")).verdict).toBe("mismatch");
  });

  it("has no share of nothing, and no change from nothing", () => {
    expect(judge(share("0", "0", "0")).verdict).toBe("not-applicable");
    expect(judge({ ...share("100", "5.00", "5.00"), relation: "increase" }).verdict).toBe("not-applicable");
  });

  it("implies last year's figure from a change", () => {
    expect(judge({ ...share("0.90", "27.18", "2994.78"), relation: "decrease" }).verdict).toBe("equal");
    expect(judge({ ...share("0.90", "27.18", "2994.78"), relation: "increase" }).verdict).toBe("mismatch");
    expect(judge({ ...share("0.9", "27.18", "2994.78"), relation: "decrease" }).verdict).toBe("equal");
  });

  it("lets a part be less than the whole, never more", () => {
    const atMost = (part: string) => judge(sums([term(part)], [term("6.40")], { relation: "atMost" })).verdict;
    expect([atMost("1.00"), atMost("6.40"), atMost("6.41"), atMost("6.42")]).toEqual([
      "equal",
      "equal",
      "rounding",
      "mismatch",
    ]);
  });
});
