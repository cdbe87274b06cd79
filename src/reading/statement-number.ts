import type { Language } from "../core/format-amount.ts";

const DIGITS = "〇一二三四五六七八九";

/** The number of a statement as the page writes it: 表十二, table 12. */
export function statementNumber(number: number, language: Language): string {
  if (language === "en" || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return ten + (ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? ""));
}
