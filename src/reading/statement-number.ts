import type { Language } from "../core/format-amount.ts";
import { isHan } from "../i18n/language.ts";

const DIGITS = "〇一二三四五六七八九";

function chineseNumeral(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return ten + (ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? ""));
}

/** The number of a statement as the page writes it: 表十二, table 12. */
export const statementNumber = (number: number, language: Language): string =>
  isHan(language) ? chineseNumeral(number) : String(number);

/** The title of a statement without the year before it and what stands in brackets behind it: 预算支出总表. */
export const plainTitle = (title: string): string => title.replace(/^\d{4}年/, "").replace(/[（(][^（()）]*[)）]$/, "");

/** The number that an item is printed with, （二十）, as English writes it, 20; what is no number up to 99 stays as printed. */
export function itemNumber(printed: string): string {
  const numeral = printed.replace(/[^〇一二三四五六七八九十]/g, "");
  const found = Array.from({ length: 99 }, (_, index) => index + 1).find((n) => chineseNumeral(n) === numeral);
  return found === undefined ? printed : String(found);
}
