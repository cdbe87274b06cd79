import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PrintedAmount } from "../../../src/core/format-amount.ts";
import { amountOf, canonicalText, sum } from "../../../src/core/money.ts";
import { barScale } from "../../../src/core/views/bar-scale.ts";
import { viewOfCaption } from "../../../src/core/views/captions.ts";
import { changeBarOf } from "../../../src/core/views/change-bar.ts";
import { toChartSlices } from "../../../src/core/views/chart-slices.ts";
import { overviewOf } from "../../../src/core/views/overview.ts";
import { printedRuns } from "../../../src/core/views/paragraph-runs.ts";
import { roundingNoteOf } from "../../../src/core/views/rounding-note.ts";
import { together, topParts } from "../../../src/core/views/top-parts.ts";
import { budget, datong } from "../exports/exporting.ts";

const cents = fc.integer({ min: -500_000, max: 9_000_000 }).map((n) => (n / 100).toFixed(2));
const amounts = fc
  .array(fc.option(cents, { nil: null }), { minLength: 1, maxLength: 12 })
  .map((texts) => texts.map((text, at): PrintedAmount => ({ cell: `expenditure:${at + 1}:total`, text, unit: "wan" })));
const total = (parts: readonly PrintedAmount[]): PrintedAmount => ({
  cell: "expenditure:99:total",
  text: canonicalText(sum(parts.flatMap(({ text }) => (text === null ? [] : [amountOf(text, "wan")]))), "wan"),
  unit: "wan",
});

describe("a picture of printed parts", () => {
  it("is a disc only of two to four parts above zero that make up their whole", () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const siblings = parts.map((amount) => ({ code: null, label: amount.cell, amount }));
        const { form, parts: drawn, signed } = toChartSlices(siblings, total(parts));
        expect(drawn).toHaveLength(parts.length);
        expect(signed).toBe(parts.some(({ text }) => text?.startsWith("-") === true && /[1-9]/.test(text)));
        if (form !== "pie") return;
        expect(drawn.length).toBeGreaterThan(1);
        expect(drawn.length).toBeLessThanOrEqual(4);
        expect(drawn.every(({ value }) => value > 0)).toBe(true);
      }),
    );
  });

  it("is no disc where the whole says something else than the parts", () => {
    const part = (text: string): PrintedAmount => ({ cell: "expenditure:1:total", text, unit: "wan" });
    const siblings = ["40.00", "60.00"].map((text) => ({ code: text, label: text, amount: part(text) }));
    expect(toChartSlices(siblings, part("100.00")).form).toBe("pie");
    expect(toChartSlices(siblings, part("120.00")).form).toBe("bars");
    expect(toChartSlices(siblings, undefined).form).toBe("bars");
  });

  it("keeps every bar within its width, with one zero for all", () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const { zero, spanOf } = barScale(parts);
        for (const part of parts) {
          const span = spanOf(part);
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(-1e-9);
          expect(span.start + span.length).toBeLessThanOrEqual(100 + 1e-9);
          expect(span.negative ? span.start + span.length : span.start).toBeCloseTo(zero, 6);
        }
      }),
    );
  });

  it("names the first parts and adds up all others exactly, so that nothing is left out", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 12 }), (parts, most) => {
        const { shown, other } = topParts(
          parts.map((amount) => ({ amount })),
          total(parts),
          most,
        );
        expect(shown.length + (other?.count ?? 0)).toBe(parts.length);
        const named = together(
          shown.map(({ amount }) => amount),
          undefined,
        );
        const whole = sum([amountOf(named.text, "wan"), amountOf(other?.text ?? "0", "wan")]);
        expect(canonicalText(whole, "wan")).toBe(total(parts).text);
      }),
    );
  });
});

describe("the bar of this year and last", () => {
  const overview = overviewOf(budget, []);
  const withChange = (direction: "increase" | "decrease", changeFraction: number) =>
    changeBarOf({ ...overview, changeFraction, change: overview.change && { ...overview.change, direction } });

  it("shows what was lost beside this year, and what was gained within it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), (fraction) => {
        const less = withChange("decrease", fraction)?.solid ?? 0;
        // last year was the whole bar: this year and what it lost
        expect(less + less * fraction).toBeCloseTo(1, 9);
        expect(withChange("increase", fraction)?.solid).toBeCloseTo(1 - fraction, 9);
      }),
    );
  });

  it("is not drawn where no amount of a change is stated", () => {
    expect(changeBarOf({ ...overview, change: null })).toBeNull();
    expect(
      changeBarOf({ ...overview, change: overview.change && { ...overview.change, direction: "same" } }),
    ).toBeNull();
  });
});

describe("what the document says beside its figures", () => {
  it("is quoted where it speaks of rounding, and nothing is quoted where it does not", () => {
    expect(roundingNoteOf(datong)?.text).toMatch(/四舍五入/);
    expect(
      roundingNoteOf({ ...datong, statements: datong.statements.map((each) => ({ ...each, note: null })) }),
    ).toBeNull();
  });

  it("leads from the caption of a picture to the view that draws it, and from no other paragraph", () => {
    expect(viewOfCaption("一般公共预算当年拨款结构图")).toBe("split");
    expect(viewOfCaption("“三公”经费分布图")).toBe("three-public");
    expect(viewOfCaption("2026年支出预算100万元，见结构图")).toBeNull();
    expect(printedRuns([])).toEqual([]);
  });
});
