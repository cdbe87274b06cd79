import { MONEY_UNIT_NAMES } from "./lexicon/units.ts";
import type { AmountUnit } from "./money.ts";

/** The unit in which the reader wants amounts: 元, 万元 or 亿元 (English: CNY, CNY 10,000, CNY million). */
export type MoneyUnit = "yuan" | "wan" | "yi";
/** The languages of the page; every word exists in each. */
export type Language = "zh" | "en";

/** A figure as the data set holds it, with the place it was printed. */
export interface PrintedAmount {
  /** cell reference, see contracts: `expenditure:175:total` */
  readonly cell: string;
  /** canonical decimal text; null where the cell is blank */
  readonly text: string | null;
  readonly unit: AmountUnit;
}

/** An amount that is printed or stated, never blank. */
export type StatedAmount = PrintedAmount & { readonly text: string };

/** True for an amount that is there to be said. */
export const isStated = (amount: PrintedAmount | null | undefined): amount is StatedAmount => amount?.text != null;

const BLANK = "—";
const MINUS = "−";
/** The printed units as powers of ten of yuan. */
export const POWER_OF: Record<AmountUnit, number> = { yuan: 0, wan: 4 };

/** What a language says of money. 亿元 has no English reader: the large unit of the English page is the million. */
interface MoneyWords {
  /** 万 is a word of it; else running text counts in millions */
  readonly hasWan: boolean;
  /** the large unit, as a power of ten, and the decimals that it is shown with */
  readonly large: { readonly power: number; readonly decimals: number };
  /** what stands before and after a figure in a unit */
  readonly around: Readonly<Record<MoneyUnit, readonly [before: string, after: string]>>;
}

const NBSP = "\u00a0";
const after = (name: string) => ["", NBSP + name] as const;
const MONEY_WORDS: Readonly<Record<Language, MoneyWords>> = {
  zh: {
    hasWan: true,
    large: { power: 8, decimals: 4 },
    around: {
      yuan: after(MONEY_UNIT_NAMES.yuan),
      wan: after(MONEY_UNIT_NAMES.wan),
      yi: after(MONEY_UNIT_NAMES.yi),
    },
  },
  // 万 has no English, so that unit stands in brackets
  en: {
    hasWan: false,
    large: { power: 6, decimals: 2 },
    around: {
      yuan: [`CNY${NBSP}`, ""],
      wan: ["", `${NBSP}(CNY${NBSP}10,000)`],
      yi: [`CNY${NBSP}`, `${NBSP}million`],
    },
  },
};

/** Whether 万 is a word of a language. */
export const hasWan = (language: Language): boolean => MONEY_WORDS[language].hasWan;

/** A unit as a power of ten of yuan. */
export const powerOf = (money: MoneyUnit, language: Language): number =>
  money === "yi" ? MONEY_WORDS[language].large.power : POWER_OF[money];
const shownDecimals = (money: MoneyUnit, language: Language): number =>
  money === "yuan" ? 0 : money === "wan" ? 2 : MONEY_WORDS[language].large.decimals;

/** How many decimals canonical text has: 2 of "693.83", 0 of "40". */
export const decimalsIn = (text: string): number => text.split(".")[1]?.length ?? 0;
/** How exactly an amount is printed: one of its last digit, "0.01" of "693.83", "1" of "40". */
export const printedTo = (text: string): string => shiftPoint("1", -decimalsIn(text));

/** Groups the digits before the point by three: "2994.78" is "2,994.78". */
export function groupDigits(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Moves the decimal point of canonical text; exact, as only digits move. */
export function shiftPoint(text: string, places: number): string {
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits =
    (places < 0 ? "0".repeat(-places) : "") + whole + fraction + "0".repeat(Math.max(0, places - fraction.length));
  const point = (places < 0 ? -places : 0) + whole.length + places;
  const shifted = `${digits.slice(0, point).replace(/^0+(?=\d)/, "")}.${digits.slice(point)}`.replace(/\.?0*$/, "");
  return (negative ? "-" : "") + (shifted === "" ? "0" : shifted);
}

/** Rounds canonical text half up (away from zero at the half) to a number of decimals, by digits alone. */
export function roundHalfUp(text: string, decimals: number): string {
  const negative = text.startsWith("-");
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const up = (fraction[decimals] ?? "0") >= "5" ? 1n : 0n;
  const digits = String(kept + up).padStart(decimals + 1, "0");
  const rounded = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return (negative && /[1-9]/.test(rounded) ? "-" : "") + rounded;
}

/** Rounds canonical text as `roundHalfUp` does, but keeps the first digit of what is not zero: a small share in a file is 0.0003, not 0.00. */
export function roundVisibly(text: string, decimals: number): string {
  const rounded = roundHalfUp(text, decimals);
  if (/[1-9]/.test(rounded) || !/[1-9]/.test(text)) return rounded;
  const zeros = /^0*/.exec(text.split(".")[1] ?? "")?.[0].length ?? 0;
  return roundHalfUp(text, zeros + 1);
}

/** Canonical text in a reader's unit, rounded half up as shown; what `formatAmount` groups and signs. */
export function convertAmount(text: string, unit: AmountUnit, money: MoneyUnit, language: Language): string {
  const shifted = shiftPoint(text, POWER_OF[unit] - powerOf(money, language));
  const fraction = shifted.split(".")[1] ?? "";
  const decimals = money === "yuan" && fraction !== "" ? 2 : shownDecimals(money, language);
  return roundHalfUp(shifted, decimals);
}

/**
 * The one formatter of amounts: grouped digits in the reader's unit, without the unit's name. Blank is —, a printed zero 0,
 * minus is U+2212; what is not zero and would round to zero reads "< 0.01".
 */
export function formatAmount(text: string | null, unit: AmountUnit, money: MoneyUnit, language: Language): string {
  if (text === null) return BLANK;
  if (/^-?0*(\.0*)?$/.test(text)) return "0";
  const rounded = convertAmount(text, unit, money, language);
  return isZero(rounded) ? tooSmall(text, rounded) : formatNumber(rounded);
}

const isZero = (text: string): boolean => !/[1-9]/.test(text);

/** What stands for a figure that is not zero and would be rounded to it: "< 0.01", below zero "> −0.01". */
function tooSmall(text: string, rounded: string): string {
  const least = printedTo(rounded);
  return text.startsWith("-") ? `> ${MINUS}${least}` : `< ${least}`;
}

/** Whether an amount that is not zero would be rounded to it in a unit. */
const vanishes = (text: string, unit: AmountUnit, money: MoneyUnit, language: Language): boolean =>
  !isZero(text) && isZero(convertAmount(text, unit, money, language));

/** Grouped digits with a true minus sign, for canonical text that needs no conversion. */
export const formatNumber = (text: string): string =>
  text.startsWith("-") ? MINUS + groupDigits(text.slice(1)) : groupDigits(text);

/** Decimals of a share that is computed. */
const SHARE_DECIMALS = 2;

/** A share as the page writes it: "89.61%", what is not zero and would round to it "< 0.01%"; a share of nothing is —. */
export function formatShare(share: string | null): string {
  if (share === null) return BLANK;
  const rounded = roundHalfUp(share, SHARE_DECIMALS);
  return `${isZero(rounded) && !isZero(share) ? tooSmall(share, rounded) : formatNumber(share)}%`;
}

/** The unit in which an amount is said, and the words before and after its number. */
export interface AmountWords {
  readonly before: string;
  readonly after: string;
  readonly money: MoneyUnit;
}

/** The words of a unit around a bare figure. Chinese: after it, 万元. English: the currency before it, CNY 64,000. */
export function unitWords(money: MoneyUnit, language: Language): AmountWords {
  const [before, after] = MONEY_WORDS[language].around[money];
  return { before, after, money };
}

/** A figure that is already written, with its unit: "2,994.78 万元", "CNY 21,572". */
export function withUnit(figure: string, money: MoneyUnit, language: Language): string {
  const { before, after } = unitWords(money, language);
  return before + figure + after;
}

/** To how much an amount is printed: "0.01 万元"; where 万 is no word, in yuan: "CNY 100". */
export function printedPrecision(least: string, unit: AmountUnit, language: Language): string {
  const money = hasWan(language) ? unit : "yuan";
  return withUnit(money === unit ? least : formatAmount(least, unit, money, language), money, language);
}

/** The unit asked for; yuan where the amount would vanish in it: "CNY 4,000" says more than "CNY < 0.01 million". */
const fitting = (text: string, unit: AmountUnit, money: MoneyUnit, language: Language): MoneyUnit =>
  vanishes(text, unit, money, language) ? "yuan" : money;

/** How running text says an amount: which unit, and the words before and after the number. Chinese 万元; English CNY million, below a million CNY, unless millions were asked for. */
export function prosaicUnit(text: string, unit: AmountUnit, asked: MoneyUnit, language: Language): AmountWords {
  const money = fitting(text, unit, asked, language);
  if (hasWan(language)) return unitWords(money, language);
  const millions = shiftPoint(text, POWER_OF[unit] - 6).replace("-", "");
  const small = /^0(\.|$)/.test(millions);
  return unitWords(money !== "yi" && small ? "yuan" : "yi", language);
}

/**
 * How a talk says an amount: as running text does, but in English all of it in the reader's one unit, since 26.84 million on one
 * slide and 29,947,800 on the next do not compare at a glance.
 */
export function steadyUnit(text: string, unit: AmountUnit, asked: MoneyUnit, language: Language): AmountWords {
  return unitWords(fitting(text, unit, asked, language), language);
}

/** An amount as running text says it: "2,994.78 万元", "CNY 29.95 million", "CNY 271,800". */
export function saidAmount(text: string, unit: AmountUnit, money: MoneyUnit, language: Language): string {
  const { before, after, money: own } = prosaicUnit(text, unit, money, language);
  return before + formatAmount(text, unit, own, language) + after;
}

/** How a headline says an amount: in the reader's unit; where that is CNY, in millions as running text does, so that it is read at a glance. */
export function headlineWords(text: string, unit: AmountUnit, money: MoneyUnit, language: Language): AmountWords {
  return money === "wan" && !vanishes(text, unit, money, language)
    ? unitWords(money, language)
    : prosaicUnit(text, unit, money, language);
}

/** The same amount in another form, for English beside a large one: millions in full, all others as one says them; null where that is no other. */
export function otherForm(text: string, unit: AmountUnit, money: MoneyUnit, language: Language): string | null {
  if (hasWan(language)) return null;
  const full = withUnit(formatAmount(text, unit, "yuan", language), "yuan", language);
  const said = saidAmount(text, unit, "yuan", language);
  const shown = fitting(text, unit, money, language);
  return shown === "yi" ? full : shown === "yuan" && said === full ? null : said;
}
