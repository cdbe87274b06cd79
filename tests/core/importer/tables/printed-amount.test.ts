import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPrintedAmount } from "../../../../src/core/importer/tables/printed-amount.ts";
import { isCanonicalAmount } from "../../../../src/core/money.ts";

const amountOf = (cell: string) => {
  const read = readPrintedAmount(cell);
  return read.ok ? read.value.amount : "unreadable";
};

describe("a printed amount", () => {
  it.each([
    ["2994.78", "2994.78"],
    ["2,994.78", "2994.78"],
    ["２，９９４．７８", "2994.78"],
    ["516.3", "516.3"],
    ["0", "0"],
    ["0.00", "0.00"],
    ["007", "007"],
    ["（5.00）", "-5.00"],
    ["(5.00)", "-5.00"],
    ["( 5.00 )", "-5.00"],
    ["（５．００）", "-5.00"],
    ["△5.00", "-5.00"],
    ["▲5.00", "-5.00"],
    ["-5.00", "-5.00"],
    ["－5.00", "-5.00"],
    ["−5.00", "-5.00"],
    ["–1,234,567.89", "-1234567.89"],
    [" 18.40 ", "18.40"],
    ["　18.40", "18.40"],
  ])("%s is %s, with the digits as printed", (cell, amount) => {
    expect(amountOf(cell)).toBe(amount);
  });

  it.each(["", "  ", "　", "-", "—", "－", "——", "/"])(
    "that is blank or a dash (%j) is not stated, never zero",
    (cell) => {
      expect(amountOf(cell)).toBeNull();
    },
  );

  it.each([
    "0x10",
    "1e9",
    "1e9000000",
    "NaN",
    "Infinity",
    "1,23",
    "1,234,5",
    ",123",
    "12,34.5",
    "1.2.3",
    ".5",
    "5.",
    "--5",
    "△-5",
    "（5.00",
    "5.00）",
    "((5))",
    "(-5)",
    "5-",
    "1 234",
    "1　234",
    "1，23",
    "十",
    "壹",
    "5万",
    "5元",
    "¥5",
    "$5",
    "5%",
    "+5",
    "1_000",
    "1'234",
    "١٢٣",
    "__proto__",
    "constructor",
    "2994.78 2478.48",
    "=1+1",
    "{{total}}",
    "<b>5</b>",
    "1\u20282",
    "\u202e5",
    "5\u200b",
  ])("is never made of %j", (cell) => {
    expect(amountOf(cell)).toBe("unreadable");
  });

  it("is exact beyond every binary number: forty digits stay forty digits", () => {
    const digits = "9007199254740993".repeat(2);
    expect(amountOf(`${digits}.01`)).toBe(`${digits}.01`);
    expect(amountOf("9".repeat(41))).toBe("unreadable");
  });

  it("keeps the printed cell where it differs by more than thousands separators, and only there", () => {
    const printed = (cell: string) => {
      const read = readPrintedAmount(cell);
      return read.ok ? read.value.printed : "unreadable";
    };
    expect(printed("2,994.78")).toBeNull();
    expect(printed("（5.00）")).toBe("（5.00）");
    expect(printed("２９９４．７８")).toBe("２９９４．７８");
    expect(printed("—")).toBe("—");
    expect(printed("-5.00")).toBeNull();
  });

  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${length}}$`));

  it("is read back from every way of printing the same figure", () => {
    fc.assert(
      fc.property(digits(15), digits(4), fc.boolean(), (whole, cents, negative) => {
        const canonical = `${whole}.${cents}`;
        const grouped = `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}.${cents}`;
        const wide = grouped.replace(/[\d.,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
        const forms = negative
          ? [`-${grouped}`, `（${grouped}）`, `△${wide}`, `(${canonical})`]
          : [grouped, wide, canonical];
        for (const form of forms) expect(amountOf(form)).toBe(negative ? `-${canonical}` : canonical);
      }),
    );
  });

  it("of any text at all is canonical, not stated or a finding, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9.,()（）△ xe+]{0,12}$/)), (cell) => {
        const amount = amountOf(cell);
        expect(amount === null || amount === "unreadable" || isCanonicalAmount(amount)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
