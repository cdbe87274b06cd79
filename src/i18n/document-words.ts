import { type DocumentKind, isOfOutcome } from "../core/document/document-kind.ts";
import type { Language } from "../core/format-amount.ts";
import { wordsOf } from "./index.ts";

/** What the document is called within sentences, large at the beginning of one, and in short without whose it is. */
export interface DocumentWords {
  readonly document: string;
  readonly Document: string;
  readonly budget: string;
  readonly Budget: string;
}

const large = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** 单位预算, unit budget: the words that sentences about the document fill in. */
export function documentWords(language: Language, kind: DocumentKind): DocumentWords {
  const t = wordsOf(language, "shell");
  const document = t(`document.${kind}`);
  const budget = t(`document.${isOfOutcome(kind) ? "accounts" : "budget"}`);
  return { document, Document: large(document), budget, Budget: large(budget) };
}
