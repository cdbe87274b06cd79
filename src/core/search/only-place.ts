import type { Range } from "./match.ts";

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const digitsOf = (text: string): string => text.replace(/[^\d.]/g, "");

/** Where a translation has a printed figure, grouped or not; null where it has none, or several that could be meant. */
export function onlyPlaceOf(printed: string, translation: string): Range | null {
  const sought = digitsOf(printed);
  const [first, second] = [...translation.matchAll(NUMBER)].flatMap((match): readonly Range[] => {
    const number = match[0].replace(/,+$/, "");
    const start = match.index ?? 0;
    return digitsOf(number) === sought ? [[start, start + number.length]] : [];
  });
  return first === undefined || second !== undefined ? null : first;
}
