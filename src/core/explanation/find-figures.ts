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

const NUMBER = /-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?/g;
const UNIT = /^\s*(?:[（(])?(万元|亿元|元|%|个(?!百分点|月|工作日|季度)|项|辆|台|套|架|艘|人|名|平方米)/;
const UNITS: Readonly<Record<string, FigureUnit>> = { 万元: "wan", 亿元: "yi", 元: "yuan", "%": "percent" };
const UNCHANGED =
  /(?:与|和|同|较|比|跟)(?:上年|去年|上一年|\d{4}年)[^，。；、：]{0,12}?(?:相同|持平|一致|相等|不变|无变化|没有变化|无增减变化|无增减|没有增减)/g;

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
    const [whole = "", unit = ""] = UNIT.exec(folded.slice(end, end + 8)) ?? [];
    const amount = folded.slice(start, end).replace(/[,，]/g, "");
    const next = end + whole.length;
    // 29,94.78 and 2 994.78: the end of a number that is grouped in a way that nobody can read for sure
    const isEndOfUnclear = /\d[,， \u00a0\u2009\u202f\u3000]$/.test(folded.slice(Math.max(0, start - 2), start));
    if (
      unit === "" ||
      isEndOfUnclear ||
      !isCanonicalAmount(amount) ||
      /^[^，。；]{0,6}?以[上下]/.test(folded.slice(next))
    )
      return [];
    const known = UNITS[unit];
    const printed = text.slice(start, end);
    return [{ start, end, printed, text: amount, unit: known ?? "count", counter: known ? null : unit, next }];
  });
}

const unchangedIn = (folded: string, text: string): readonly FoundFigure[] =>
  [...folded.matchAll(UNCHANGED)].map(({ index, 0: words }) => {
    const end = index + words.length;
    return { start: index, end, printed: text.slice(index, end), text: null, unit: "wan", counter: null, next: end };
  });
