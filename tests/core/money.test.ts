import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountOf,
  canonicalText,
  compareAmounts,
  difference,
  halfLastDigit,
  isCanonicalAmount,
  percentage,
  perHead,
  readAmount,
  signOf,
  sum,
} from "../../src/core/money.ts";

/** Amounts as a table prints them: up to fifteen digits and two decimals, of either sign. */
const printed = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 99 }))
  .map(([negative, whole, cents]) => `${negative ? "-" : ""}${whole}.${String(cents).padStart(2, "0")}`);

describe("the one door for amounts", () => {
  it.each([
    "0x10",
    "1e9",
    "1e9000000",
    "NaN",
    "Infinity",
    "１２３",
    "1,234",
    "",
    " 1",
    "1 ",
    "+1",
    "1.",
    ".5",
    "--1",
    "−1",
    "1_000",
  ])("does not let %j pass as an amount", (text) => {
    expect(isCanonicalAmount(text)).toBe(false);
    expect(readAmount(text, "wan")).toEqual({ ok: false, problem: { kind: "unreadableAmount", text } });
    expect(() => amountOf(text, "wan")).toThrow();
  });

  it("keeps what is not stated apart from zero", () => {
    expect(readAmount(null, "wan")).toEqual({ ok: true, value: null });
    const zero = readAmount("0", "wan");
    expect(zero.ok && zero.value !== null && signOf(zero.value) === 0).toBe(true);
  });

  it("reads 万元 and 元 into the same exact amount", () => {
    expect(signOf(difference(amountOf("2.16", "wan"), amountOf("21600", "yuan"))) === 0).toBe(true);
  });

  it("is exact beyond what a binary float can hold", () => {
    expect(canonicalText(sum([amountOf("90071992547409930000.01", "yuan"), amountOf("0.02", "yuan")]), "yuan")).toBe(
      "90071992547409930000.03",
    );
    expect(canonicalText(sum(Array.from({ length: 1000 }, () => amountOf("0.01", "wan"))), "wan")).toBe("10");
  });
});

describe("sums of printed amounts", () => {
  it("do not depend on the order of their terms", () => {
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 30 }), (texts) => {
        const amounts = texts.map((text) => amountOf(text, "wan"));
        expect(canonicalText(sum(amounts), "wan")).toBe(canonicalText(sum([...amounts].reverse()), "wan"));
      }),
    );
  });

  it("give a part back when the others are taken away", () => {
    fc.assert(
      fc.property(printed, fc.array(printed, { maxLength: 10 }), (part, others) => {
        const rest = sum(others.map((text) => amountOf(text, "wan")));
        expect(compareAmounts(difference(sum([amountOf(part, "wan"), rest]), rest), amountOf(part, "wan")) === 0).toBe(
          true,
        );
      }),
    );
  });
});

describe("shares", () => {
  it("of the three classes are 89.61, 3.85 and 6.54 percent", () => {
    const share = (part: string) => percentage(amountOf(part, "wan"), amountOf("2994.78", "wan"));
    expect(["2683.59", "115.43", "195.76"].map(share)).toEqual(["89.61", "3.85", "6.54"]);
  });

  it("of a zero total have no meaning", () => {
    expect(percentage(amountOf("5", "wan"), amountOf("0.00", "wan"))).toBeNull();
  });

  it("round half up at the last shown digit", () => {
    expect(percentage(amountOf("0.00125", "wan"), amountOf("1", "wan"))).toBe("0.13");
  });
});

it("bounds a printed figure by half its last digit", () => {
  expect(canonicalText(halfLastDigit("693.83", "wan"), "wan")).toBe("0.005");
  expect(canonicalText(halfLastDigit("516.3", "wan"), "wan")).toBe("0.05");
  expect(canonicalText(halfLastDigit("21572", "yuan"), "yuan")).toBe("0.5");
});

it("shares an amount per head, rounded half up", () => {
  expect(perHead(amountOf("2810000", "yuan"), "58", "wan", 2)).toBe("4.84");
  expect(perHead(amountOf("32000", "yuan"), "243", "yuan", 2)).toBe("131.69");
});
