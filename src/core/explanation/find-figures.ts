import { UNCHANGED } from "../lexicon/changes.ts";
import {
  END_OF_UNCLEAR_NUMBER,
  FIGURE_UNITS,
  GROUPING,
  IS_PART_OF_CODE,
  IS_THRESHOLD,
  NUMBER,
  UNIT_BEHIND,
} from "../lexicon/figures.ts";
import { type FigureUnit, isCanonicalAmount } from "../money.ts";
import { foldDigits } from "./fold.ts";

/** A figure in a running text: a number with its unit, or the words that nothing changed (与上年预算数相同). */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  /** as printed, grouping included */
  readonly printed: string;
  /** canonical decimal text; null for words */
  readonly text: string | null;
  readonly unit: FigureUnit;
  /** what is counted: 个, 辆, 台 … */
  readonly counter: string | null;
  /** where the unit ends: the next figure's words begin here */
  readonly next: number;
}

/** Every figure of a text in its order: amounts in 元, 万元 or 亿元, percentages, counts. Years, dates, numbers of documents and thresholds (50万元以上) are none. */
export function findFigures(text: string): readonly FoundFigure[] {
  const folded = foldDigits(text);
  return [...numbersIn(folded, text), ...unchangedIn(folded, text)].sort((a, b) => a.start - b.start);
}

function numbersIn(folded: string, text: string): readonly FoundFigure[] {
  return [...folded.matchAll(NUMBER)].flatMap((match) => {
    const isRange = match[0].startsWith("-") && /[\d.]/.test(folded[match.index - 1] ?? "");
    const start = isRange ? match.index + 1 : match.index;
    const end = match.index + match[0].length;
    const [whole = "", unit = ""] = UNIT_BEHIND.exec(folded.slice(end, end + 8)) ?? [];
    const amount = folded.slice(start, end).replace(GROUPING, "");
    const next = end + whole.length;
    const isEndOfUnclear = END_OF_UNCLEAR_NUMBER.test(folded.slice(Math.max(0, start - 2), start));
    if (
      unit === "" ||
      isEndOfUnclear ||
      !isCanonicalAmount(amount) ||
      IS_PART_OF_CODE.test(folded.slice(start - 1, next + 1)) ||
      IS_THRESHOLD.test(folded.slice(next))
    )
      return [];
    const known = FIGURE_UNITS[unit];
    const printed = text.slice(start, end);
    return [{ start, end, printed, text: amount, unit: known ?? "count", counter: known ? null : unit, next }];
  });
}

const unchangedIn = (folded: string, text: string): readonly FoundFigure[] =>
  [...folded.matchAll(UNCHANGED)].map(({ index, 0: words }) => {
    const end = index + words.length;
    return { start: index, end, printed: text.slice(index, end), text: null, unit: "wan", counter: null, next: end };
  });
