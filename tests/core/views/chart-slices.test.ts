import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionalTree } from "../../../src/core/document/functional-tree.ts";
import { roundHalfUp, shiftPoint } from "../../../src/core/format-amount.ts";
import { barScale } from "../../../src/core/views/bar-scale.ts";
import { drawnValue, hasProjects, largestFirst, toChartSlices } from "../../../src/core/views/chart-slices.ts";
import { statement } from "../checks/builders.ts";

const amount = (text: string | null) => ({ cell: "expenditure:171:total", text, unit: "wan" as const });
const part = (code: string, text: string | null) => ({ code, label: code, amount: amount(text) });
const chart = (total: string | null, ...parts: (readonly [string, string | null])[]) =>
  toChartSlices(
    parts.map(([code, text]) => part(code, text)),
    amount(total),
  );

describe("what a picture of parts may be", () => {
  it("shows the three classes of Datong as a disc, largest first, with their shares of the printed total", () => {
    const { form, parts } = chart("2994.78", ["208", "2683.59"], ["210", "115.43"], ["221", "195.76"]);
    expect(form).toBe("pie");
    expect(parts.map(({ code, share }) => [code, share])).toEqual([
      ["208", "89.61"],
      ["221", "6.54"],
      ["210", "3.85"],
    ]);
  });
  it("lets a rounding difference pass, and no more", () => {
    expect(chart("693.83", ["2080502", "492.34"], ["2080505", "201.48"]).form).toBe("pie");
    expect(chart("693.85", ["2080502", "492.34"], ["2080505", "201.48"]).form).toBe("bars");
  });
  it("draws bars from five parts on", () => {
    const five = ["201", "205", "208", "210", "221"].map((code) => [code, "20.00"] as const);
    expect(chart("100.00", ...five).form).toBe("bars");
    expect(chart("80.00", ...five.slice(0, 4)).form).toBe("pie");
  });
  it("draws no disc for one part", () => {
    expect(chart("7.00", ["208", "7.00"]).form).toBe("single");
  });
  it("draws bars, signed, where an amount is below zero, and no disc where one is zero or blank", () => {
    expect(chart("5.00", ["208", "9.00"], ["210", "-4.00"])).toMatchObject({ form: "bars", signed: true });
    expect(chart("9.00", ["208", "9.00"], ["210", "0"])).toMatchObject({ form: "bars", signed: false });
    expect(chart("9.00", ["208", "9.00"], ["210", null])).toMatchObject({ form: "bars", signed: false });
  });
  it("draws nothing where nothing is stated, and knows no share of zero", () => {
    expect(chart(null, ["208", null], ["210", null]).form).toBe("none");
    expect(chart("0", ["208", "0"], ["210", "0"]).parts.map(({ share }) => share)).toEqual([null, null]);
  });
  it("orders equal amounts by code, whatever their printed order", () => {
    const codes = ["21007", "20801", "22102"];
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 3 }), (shuffled) => {
        const { parts } = chart("3.00", ...shuffled.map((code) => [code, "1.00"] as const));
        expect(parts.map(({ code }) => code)).toEqual(["20801", "21007", "22102"]);
      }),
    );
  });
  it("gives shares that sum to the whole, give or take half a hundredth each", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 4 }), (cents) => {
        const text = (value: number) => (value / 100).toFixed(2);
        const { parts } = chart(
          text(cents.reduce((sum, value) => sum + value)),
          ...cents.map((value, index) => [`20${index + 1}`, text(value)] as const),
        );
        const sum = parts.reduce((total, { share }) => total + Number(share), 0);
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.005 * cents.length + 1e-9);
      }),
    );
  });
});

describe("the one scale of a picture", () => {
  it("starts at zero, and the largest amount fills it", () => {
    const scale = barScale([amount("50.00"), amount("100.00")], 80);
    expect(scale.spanOf(amount("100.00"))).toEqual({ start: 0, length: 80, negative: false });
    expect(scale.spanOf(amount("50.00"))).toEqual({ start: 0, length: 40, negative: false });
    expect(scale.spanOf(amount("25.00"), amount("50.00"))).toEqual({ start: 40, length: 20, negative: false });
  });
  it("draws nothing for blank and for zero", () => {
    const scale = barScale([amount("1.00")]);
    expect([scale.spanOf(amount(null)), scale.spanOf(amount("0")), scale.spanOf(undefined)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(barScale([]).spanOf(amount("0"))).toBeNull();
  });
  it("runs amounts below zero to the left of zero", () => {
    const scale = barScale([amount("75.00"), amount("-25.00")]);
    expect(scale.zero).toBe(25);
    expect(scale.spanOf(amount("-25.00"))).toEqual({ start: 0, length: 25, negative: true });
    expect(scale.spanOf(amount("-10.00"), amount("-15.00"))).toEqual({ start: 0, length: 10, negative: true });
  });
});

describe("what is drawn first", () => {
  const amounts = fc.array(fc.option(fc.integer({ min: -99_999, max: 99_999 })));

  it("is the largest printed amount, in whatever unit, and what is blank is as small as zero", () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const items = all.map((value, at) => ({
          amount:
            value === null || at % 2 === 0
              ? ({ cell: "", text: value === null ? null : String(value), unit: "yuan" } as const)
              : ({ cell: "", text: roundHalfUp(shiftPoint(String(value), -4), 4), unit: "wan" } as const),
        }));
        const drawn = [...items].sort(largestFirst).map(({ amount }) => drawnValue(amount));
        expect(drawn).toEqual([...drawn].sort((a, b) => b - a));
        expect(drawn).toHaveLength(items.length);
      }),
    );
  });

  it("is hatched only where a line has project expenditure", () => {
    const { classes } = functionalTree(
      statement("expenditure", {
        expenditure: {
          columns: ["total", "project"],
          rows: [
            ["208 甲", "5.00", "0.00"],
            ["210 乙", "5.00", null],
            ["212 丙", "5.00", "0.01"],
          ],
        },
      }),
    );
    expect([hasProjects(classes), hasProjects(classes.slice(0, 2)), hasProjects([])]).toEqual([true, false, false]);
  });
});
