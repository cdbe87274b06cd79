import { PRINTED_TERMS, TERM_ENDINGS } from "../lexicon/glossary-terms.ts";
import { QUOTES_AND_SPACES } from "../lexicon/sentences.ts";
import type { Dataset } from "./dataset.ts";
import { type PrintedItem, printedItemsOf } from "./printed-items.ts";
import { TERM_KEYS, type TermKey } from "./term-keys.ts";

export type { TermKey } from "./term-keys.ts";

/** A term with the document's own wording, where it has one; `key` is null for a term that only this document explains. */
export interface GlossaryEntry {
  readonly key: TermKey | null;
  readonly printed: PrintedItem | null;
}

/** Which term a printed heading means; quotation marks, spaces and a closing 支出 or 情况 differ from unit to unit. */
export function termOf(heading: string): TermKey | null {
  const bare = heading.replace(QUOTES_AND_SPACES, "");
  const found = (Object.entries(PRINTED_TERMS) as [keyof typeof PRINTED_TERMS, string][]).find(([, name]) =>
    TERM_ENDINGS.some((ending) => name + ending === bare),
  );
  return found?.[0] ?? null;
}

/** The document's terms in its order, then those that it does not explain. */
export function glossaryOf(dataset: Dataset): readonly GlossaryEntry[] {
  const printed = printedItemsOf(dataset, "glossary").map((item) => ({
    key: item.heading === null ? null : termOf(item.heading),
    printed: item,
  }));
  const explained = new Set(printed.map(({ key }) => key));
  return [...printed, ...TERM_KEYS.filter((key) => !explained.has(key)).map((key) => ({ key, printed: null }))];
}

/** The document's own wording of one term; null where it does not explain it. */
export const printedTerm = (dataset: Dataset, key: TermKey): PrintedItem | null =>
  printedItemsOf(dataset, "glossary").find(({ heading }) => heading !== null && termOf(heading) === key) ?? null;
