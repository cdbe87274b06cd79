import { convertAmount, decimalsIn, type Language, type MoneyUnit, roundHalfUp, shiftPoint } from "../format-amount.ts";
import { groupBy } from "../group-by.ts";
import { type FigureQuery, TYPED_POWER } from "./figure-query.ts";
import type { PrintedFigure } from "./printed-figures.ts";

/** Figures that stand in one row, as one place. */
export interface FoundFigure {
  readonly first: PrintedFigure;
  readonly figures: readonly PrintedFigure[];
}
/** The places of a typed figure: those that print it, and longer figures that begin so. */
export interface FoundFigures {
  readonly whole: readonly FoundFigure[];
  /** longer figures that begin with what was typed */
  readonly begun: readonly FoundFigure[];
}

/** The unit in which the reader sees amounts. */
export interface Shown {
  readonly money: MoneyUnit;
  readonly language: Language;
}

/** Fewer decimals than a page shows are another figure. */
const ENOUGH = 2;

/** An amount in a unit: exactly, or rounded to as many places as were typed: 29.95 million for 2994.78 万元. */
function isInUnit(yuan: string, { value, digits }: FigureQuery, power: number): boolean {
  const exact = shiftPoint(yuan, -power);
  if (exact === value) return true;
  const decimals = decimalsIn(digits);
  return value !== "0" && decimals >= ENOUGH && shiftPoint(roundHalfUp(exact, decimals), 0) === value;
}

const shownBefore = new Map<string, string>();
/** An amount as the page shows it now; the same ones come with every key. */
function asShown(yuan: string, { money, language }: Shown): string {
  const key = `${money} ${language} ${yuan}`;
  const text = shownBefore.get(key) ?? convertAmount(yuan, "yuan", money, language);
  if (shownBefore.size > MOST_KEPT) shownBefore.clear();
  shownBefore.set(key, text);
  return text;
}
const MOST_KEPT = 20_000;

function isWhole({ value, yuan, unit: printed }: PrintedFigure, query: FigureQuery, shown: Shown): boolean {
  const { unit } = query;
  if (unit === "percent") return printed === "percent" && value === query.value;
  if (unit === "count") return printed === "other" && value === query.value;
  if (unit !== null) return yuan !== null && isInUnit(yuan, query, TYPED_POWER[unit]);
  if (value === query.value) return true;
  if (yuan === null || query.value === "0") return false;
  // in yuan nothing is rounded, so that it can be meant whatever is shown
  return yuan === query.value || shiftPoint(asShown(yuan, shown), 0) === query.value;
}

const LEAST_BEGINNING = 2;
const isBegun = ({ digits: printed, yuan }: PrintedFigure, { digits, unit }: FigureQuery, shown: Shown): boolean =>
  unit === null &&
  digits.length >= LEAST_BEGINNING &&
  (printed.startsWith(digits) || (yuan !== null && asShown(yuan, shown).startsWith(digits)));

function byRow(figures: readonly PrintedFigure[]): readonly FoundFigure[] {
  return [...groupBy(figures, ({ row }) => row).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ first, figures: [first, ...rest] }],
  );
}

/** The places where a figure is printed, whatever its separators and unit; one with the sign that was typed comes first. */
export function findFigures(figures: readonly PrintedFigure[], query: FigureQuery, shown: Shown): FoundFigures {
  const whole = figures.filter((figure) => isWhole(figure, query, shown));
  const signed = [
    ...whole.filter(({ isNegative }) => isNegative === query.isNegative),
    ...whole.filter(({ isNegative }) => isNegative !== query.isNegative),
  ];
  const found = new Set(whole);
  const begun = figures.filter((figure) => !found.has(figure) && isBegun(figure, query, shown));
  return { whole: byRow(signed), begun: byRow(begun) };
}
