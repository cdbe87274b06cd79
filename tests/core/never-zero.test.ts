import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withAmounts } from "../../src/core/document/english-amounts.ts";
import { shownNumber } from "../../src/core/exports/flat-table.ts";
import {
  type AmountWords,
  formatAmount,
  formatShare,
  headlineWords,
  type Language,
  type MoneyUnit,
  otherForm,
  prosaicUnit,
  roundVisibly,
  saidAmount,
  steadyUnit,
} from "../../src/core/format-amount.ts";
import { type AmountUnit, amountOf, percentage, perHead } from "../../src/core/money.ts";

/** Amounts of either sign from 0.01 yuan to 1e12 yuan, as a document prints them in its unit. */
const printed = fc
  .tuple(
    fc.bigInt({ min: 1n, max: 10n ** 14n }),
    // as many small amounts as large ones
    fc.integer({ min: 0, max: 13 }),
    fc.boolean(),
    fc.constantFrom<AmountUnit>("wan", "yuan"),
  )
  .map(([cents, fewer, isNegative, unit]) => {
    const own = cents / 10n ** BigInt(fewer) || 1n;
    const places = unit === "wan" ? 6 : 2;
    const digits = String(own).padStart(places + 1, "0");
    return { text: `${isNegative ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`, unit };
  });
const money = fc.constantFrom<MoneyUnit>("yuan", "wan", "yi");
const language = fc.constantFrom<Language>("zh", "en");

/** A figure of which only noughts are left. */
const saysZero = (text: string) => (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).some((figure) => !/[1-9]/.test(figure));

describe("a figure that is not zero is never written as zero", () => {
  it("as an amount in any unit, in tables, sentences, headlines, the talk and the English of the explanation", () => {
    fc.assert(
      fc.property(printed, money, language, ({ text, unit }, reader, spoken) => {
        const inWords = (words: (...of: [string, AmountUnit, MoneyUnit, Language]) => AmountWords) => {
          const { before, after, money: own } = words(text, unit, reader, spoken);
          return before + formatAmount(text, unit, own, spoken) + after;
        };
        const all = [
          formatAmount(text, unit, reader, spoken),
          saidAmount(text, unit, reader, spoken),
          inWords(prosaicUnit),
          inWords(steadyUnit),
          inWords(headlineWords),
          otherForm(text, unit, reader, spoken) ?? "",
          text.startsWith("-") ? "" : withAmounts(`{{${text} ${unit}}}`),
        ];
        expect(all.filter((said) => saysZero(said.replace(/CNY\u00a010,000(?![.,\d])/, "")))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("as the amount of a downloaded table in the reader's unit", () => {
    fc.assert(
      fc.property(printed, money, language, ({ text, unit }, reader, spoken) => {
        expect(saysZero(shownNumber(text, unit, reader, spoken))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("as a share, on the page and in files, where only a part of nothing is 0.00", () => {
    fc.assert(
      fc.property(printed, printed, (part, whole) => {
        const share = percentage(amountOf(part.text, part.unit), amountOf(whole.text, whole.unit));
        expect(saysZero(share ?? "")).toBe(false);
        expect(saysZero(formatShare(share))).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(formatShare(percentage(amountOf("0.00", "wan"), amountOf("5.00", "wan")))).toBe("0.00%");
    expect(formatShare(percentage(amountOf("0.01", "wan"), amountOf("5000.00", "wan")))).toBe("< 0.01%");
    expect(formatShare(percentage(amountOf("-0.01", "wan"), amountOf("5000.00", "wan")))).toBe("> −0.01%");
    expect(formatShare("89.61")).toBe("89.61%");
  });

  it("as what one head comes to", () => {
    fc.assert(
      fc.property(
        printed,
        fc.integer({ min: 1, max: 2_000_000_000 }),
        money,
        language,
        (amount, heads, reader, said) => {
          const yuan = perHead(amountOf(amount.text, amount.unit), String(heads), "yuan", 12);
          expect(saysZero(yuan)).toBe(false);
          expect(saysZero(formatAmount(yuan, "yuan", reader, said))).toBe(false);
          expect(saysZero(roundVisibly(yuan, 2))).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("in a sentence: an amount that would vanish in the unit asked for is said in yuan", () => {
    expect(saidAmount("4000", "yuan", "yi", "en")).toBe("CNY\u00a04,000");
    expect(saidAmount("4000", "yuan", "yi", "zh")).toBe("4,000\u00a0元");
    expect(saidAmount("5000", "yuan", "yi", "en")).toBe("CNY\u00a00.01\u00a0million");
    expect(saidAmount("0", "yuan", "yi", "zh")).toBe("0\u00a0亿元");
  });
});
