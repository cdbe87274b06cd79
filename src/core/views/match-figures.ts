import type { StatedFigure } from "../explanation/stated-figure.ts";

/** A number of a translated text: where it stands, and its digits without grouping; a percentage keeps its sign. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Where a printed figure stands in the translation. */
export interface FoundIn<Item> {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?/g;
const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(NUMBER)].map(({ index, 0: digits }) => {
    const end = index + digits.length;
    return { start: index, end, digits: digits.replace(/,/g, "") + (text[end] === "%" ? "%" : "") };
  });

/**
 * Finds printed figures in the translation of their paragraph: the same digits in the same order. A figure that could be one of
 * two numbers there is left out rather than guessed; where the order does not hold, all are.
 */
export function matchFigures<Item extends { readonly figure: StatedFigure }>(
  marks: readonly Item[],
  translation: string,
): readonly FoundIn<Item>[] {
  const tokens = tokensOf(translation);
  const wanted = marks.flatMap((item) => {
    const { text, unit } = item.figure;
    return text === null ? [] : [{ item, digits: text + (unit === "percent" ? "%" : "") }];
  });
  const first: number[] = [];
  for (const { digits } of wanted) {
    const from = (first[first.length - 1] ?? -1) + 1;
    first.push(tokens.findIndex((token, index) => index >= from && token.digits === digits));
    if (first[first.length - 1] === -1) return [];
  }
  const last: number[] = [];
  for (const { digits } of [...wanted].reverse()) {
    let at = (last[0] ?? tokens.length) - 1;
    while (at >= 0 && tokens[at]?.digits !== digits) at -= 1;
    last.unshift(at);
  }
  return wanted.flatMap(({ item }, index) => {
    const token = tokens[first[index] ?? -1];
    return token === undefined || first[index] !== last[index] ? [] : [{ item, start: token.start, end: token.end }];
  });
}
