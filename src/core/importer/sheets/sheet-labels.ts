import type { FundingKey, SheetTextKey } from "../../document/dataset.ts";
import { compact } from "../../lexicon/han.ts";
import {
  ANNUAL_TOTAL,
  INDICATOR_LEVEL_1,
  INDICATOR_LEVEL_2,
  OF_WHICH_FUNDING,
  PERIOD_TOTAL,
  SHEET_FUNDING,
  SHEET_LABELS,
  SHEET_TEXTS,
} from "../../lexicon/sheet-words.ts";

/** What a cell of a performance-target sheet is: one of its fixed labels, or something written in. */
export type SheetLabel =
  | { readonly kind: "name" | "fundingUnit" | "goals" | "goalHeads" | "indicatorHead" | "person" | "side" }
  | { readonly kind: "text"; readonly key: SheetTextKey }
  | { readonly kind: "funding"; readonly key: FundingKey; readonly half: "period" | "annual" | null };

/** Reads a cell as one of the fixed labels, spaces, brackets and colons aside; null for a cell that somebody filled in. */
export function readSheetLabel(cell: string): SheetLabel | null {
  const plain = compact(cell).replace(/:$/u, "");
  const kind = SHEET_LABELS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (kind !== undefined) return { kind };
  const text = SHEET_TEXTS.find(([, pattern]) => pattern.test(plain));
  return text ? { kind: "text", key: text[0] } : readFundingLabel(plain.replace(OF_WHICH_FUNDING, ""));
}

function readFundingLabel(plain: string): SheetLabel | null {
  if (PERIOD_TOTAL.test(plain)) return { kind: "funding", key: "total", half: "period" };
  if (ANNUAL_TOTAL.test(plain)) return { kind: "funding", key: "total", half: "annual" };
  const funding = SHEET_FUNDING.find(([, pattern]) => pattern.test(plain));
  return funding ? { kind: "funding", key: funding[0], half: null } : null;
}

export const isLevel1 = (cell: string): boolean => INDICATOR_LEVEL_1.test(compact(cell));
export const isLevel2 = (cell: string): boolean => INDICATOR_LEVEL_2.test(compact(cell));
