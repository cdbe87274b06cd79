import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  convertAmount,
  decimalsIn,
  formatAmount,
  formatShare,
  groupDigits,
  printedTo,
  prosaicUnit,
  roundHalfUp,
  shiftPoint,
  withUnit,
} from "../../src/core/format-amount.ts";
import { amountOf, roundedText } from "../../src/core/money.ts";

describe("an amount on the page", () => {
  it("is shown in the reader's unit, grouped, with the unit's own decimals", () => {
    expect(formatAmount("2994.78", "wan", "wan", "zh")).toBe("2,994.78");
    expect(formatAmount("2994.78", "wan", "yuan", "zh")).toBe("29,947,800");
    expect(formatAmount("2994.78", "wan", "yi", "zh")).toBe("0.2995");
    expect(formatAmount("2994.78", "wan", "yi", "en")).toBe("29.95");
    expect(formatAmount("21572", "yuan", "wan", "zh")).toBe("2.16");
    expect(formatAmount("516.3", "wan", "wan", "zh")).toBe("516.30");
  });

  it("keeps blank, a printed zero and a figure too small to show apart", () => {
    expect(formatAmount(null, "wan", "wan", "zh")).toBe("—");
    expect(formatAmount("0", "wan", "yi", "zh")).toBe("0");
    expect(formatAmount("0.00", "wan", "wan", "zh")).toBe("0");
    expect(formatAmount("0.10", "wan", "yi", "zh")).toBe("< 0.0001");
    expect(formatAmount("-0.0001", "wan", "wan", "zh")).toBe("> −0.01");
  });

  it("has a true minus sign, and never a negative zero", () => {
    expect(formatAmount("-27.18", "wan", "wan", "zh")).toBe("−27.18");
    expect(formatAmount("-0", "wan", "wan", "zh")).toBe("0");
    expect(formatShare("-0.90")).toBe("−0.90%");
    expect(formatShare(null)).toBe("—");
  });

  it("is the same in every unit as exact arithmetic rounds it", () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.bigInt({ min: 0n, max: 10n ** 22n }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom("yuan" as const, "wan" as const),
        (negative, whole, cents, unit) => {
          const text = `${negative ? "-" : ""}${whole}.${String(cents).padStart(2, "0")}`;
          const exact = roundedText(amountOf(text, unit), "wan", 2).replace(/^-(0\.00)$/, "$1");
          expect(convertAmount(text, unit, "wan", "zh")).toBe(exact);
        },
      ),
    );
  });
});

it("moves the decimal point without touching a digit", () => {
  expect(shiftPoint("2994.78", 4)).toBe("29947800");
  expect(shiftPoint("21572", -4)).toBe("2.1572");
  expect(shiftPoint("-0.5", -4)).toBe("-0.00005");
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.integer({ min: -8, max: 8 }), (digits, places) => {
      expect(shiftPoint(shiftPoint(String(digits), places), -places)).toBe(String(digits));
    }),
  );
});

it("rounds half up, away from zero", () => {
  expect(["1.005", "-1.005", "0.994", "9.995"].map((text) => roundHalfUp(text, 2))).toEqual([
    "1.01",
    "-1.01",
    "0.99",
    "10.00",
  ]);
});

it("groups digits by three before the point only", () => {
  expect(groupDigits("1234567.12345")).toBe("1,234,567.12345");
});

describe("an amount in running text", () => {
  it("is said in 万元 in Chinese, in millions in English, and below a million in plain CNY", () => {
    expect(prosaicUnit("2994.78", "wan", "wan", "zh")).toMatchObject({ after: "\u00a0万元", money: "wan" });
    expect(prosaicUnit("2994.78", "wan", "wan", "en")).toMatchObject({
      before: "CNY\u00a0",
      after: "\u00a0million",
      money: "yi",
    });
    expect(prosaicUnit("27.18", "wan", "wan", "en")).toMatchObject({ before: "CNY\u00a0", after: "", money: "yuan" });
    expect(prosaicUnit("2994.78", "wan", "yuan", "en").money).toBe("yi");
    expect(prosaicUnit("27.18", "wan", "yi", "en")).toMatchObject({ after: "\u00a0million", money: "yi" });
  });
});

describe("how exactly an amount is printed", () => {
  it("is told by its last digit, whatever stands before the point", () => {
    expect([printedTo("693.83"), printedTo("516.3"), printedTo("21572")]).toEqual(["0.01", "0.1", "1"]);
    fc.assert(
      fc.property(fc.integer(), fc.stringMatching(/^\d{1,12}$/), (whole, fraction) => {
        expect(decimalsIn(`${whole}.${fraction}`)).toBe(fraction.length);
        expect(printedTo(`${whole}.${fraction}`)).toMatch(new RegExp(`^0\\.0{${fraction.length - 1}}1$`));
      }),
    );
  });
});

describe("the unit of an amount", () => {
  const NBSP = "\u00a0";

  it("stands after it in Chinese and before it in English, where CNY 10,000 stands in brackets", () => {
    const said = (["yuan", "wan", "yi"] as const).map((money) => [
      withUnit("64", money, "zh"),
      withUnit("64", money, "en"),
    ]);
    expect(said.flat().map((text) => text.replaceAll(NBSP, " "))).toEqual([
      "64 元",
      "CNY 64",
      "64 万元",
      "64 (CNY 10,000)",
      "64 亿元",
      "CNY 64 million",
    ]);
  });
});
