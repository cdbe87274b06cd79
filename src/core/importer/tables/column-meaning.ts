import {
  AMOUNT_HEADS,
  CODE_HEADS,
  GOVERNMENT,
  HEAD_OF_LAST_YEAR,
  HEAD_YEAR,
  NAME_HEADS,
  ORDINAL_HEADS,
  RATIO_HEADS,
} from "../../lexicon/columns.ts";
import type { Words } from "../../lexicon/forms/form.ts";
import { compact } from "../../lexicon/han.ts";

/** What a column of a table holds, by its printed head. */
export type ColumnMeaning =
  | { readonly kind: "code" | "label" | "government" | "ordinal" | "ratio" | "unknown" }
  | { readonly kind: "amount"; readonly key: string };

/** Reads a column head, in the row of heads nearest to the figures, with the words that only its own statement has; the year in front of it says nothing about what it holds. */
export function columnMeaning(head: string, own: Words = []): ColumnMeaning {
  const plain = compact(head);
  if (ORDINAL_HEADS.test(plain)) return { kind: "ordinal" };
  if (RATIO_HEADS.test(plain)) return { kind: "ratio" };
  if (CODE_HEADS.test(plain)) return { kind: "code" };
  if (NAME_HEADS.test(plain)) return { kind: GOVERNMENT.test(plain) ? "government" : "label" };
  const withoutYear = plain.replace(HEAD_YEAR, "");
  const key = [...own, ...AMOUNT_HEADS].find(([, pattern]) => pattern.test(withoutYear))?.[0];
  return key && plain !== "" ? { kind: "amount", key } : { kind: "unknown" };
}

/** What a head means among these words; null where none fits. */
export const meaningAmong = (words: Words, head: string): string | null =>
  words.find(([, word]) => word.test(compact(head)))?.[0] ?? null;

/** The year that a head names for its figures ("2025年预算数", "上年预算数"), null where it names none. */
export function yearOfHead(head: string, documentYear: number): number | null {
  const plain = compact(head);
  const year = /^(20\d\d)/.exec(plain);
  if (year) return Number(year[1]);
  return HEAD_OF_LAST_YEAR.test(plain) ? documentYear - 1 : null;
}
