import { createContext, useContext } from "react";
import type { Budget } from "../core/document/budget.ts";
import type { Dataset } from "../core/document/dataset.ts";
import { type EnglishNames, withoutYear } from "../core/document/english-names.ts";
import type { Language } from "../core/format-amount.ts";
import { hasOwn } from "../core/has-own.ts";
import type { Opening } from "../core/views/opening.ts";
import { type DocumentWords, documentWords } from "../i18n/document-words.ts";
import { type WordSpace, wordsOf } from "../i18n/index.ts";
import { isTranslated, type LanguageTag, langOfPrinted, langOfTranslation } from "../i18n/language.ts";
import { usePageState } from "../view-state/use-page-state.ts";

const NO_ENGLISH: EnglishNames = { byCode: {}, byText: {} };
export const EnglishContext = createContext<EnglishNames>(NO_ENGLISH);
export const OpeningContext = createContext<Opening | null>(null);
export const BudgetContext = createContext<Budget | null>(null);
/** Reads the data set when something of it is first asked for; also where the island itself does without. */
export const DatasetContext = createContext<() => Dataset>(() => {
  throw new Error("every island is inside the data set");
});

/** The budget of the data set that the page shows; only islands that need it are inside its context. */
export function useBudget(): Budget {
  const budget = useContext(BudgetContext);
  if (budget === null) throw new Error("this island reads the budget, but its definition does not say so");
  return budget;
}

export function useOpening(): Opening {
  const opening = useContext(OpeningContext);
  if (opening === null) throw new Error("every island is inside the opening model");
  return opening;
}

/** What the document is called, for the words that name it. */
export const useDocumentWords = (): DocumentWords => documentWords(usePageState().language, useOpening().document);

export const useWords = <Space extends WordSpace>(space: Space) => wordsOf(usePageState().language, space);

export interface ShownName {
  readonly text: string;
  /** the language of the text where it is not the page's: a name that nobody has put into English yet */
  readonly lang: LanguageTag | undefined;
}

/** A printed text in the page's language: as printed in Chinese; in English by code, by text, else the Chinese, marked. */
export function nameIn(language: Language, english: EnglishNames, printed: string, code?: string | null): ShownName {
  if (!isTranslated(language)) return { text: printed, lang: undefined };
  const own = (names: Readonly<Record<string, string>>, key: string) => (hasOwn(names, key) ? names[key] : undefined);
  const text =
    (code == null ? undefined : own(english.byCode, `${code} ${printed}`)) ??
    own(english.byText, printed) ??
    own(english.byText, withoutYear(printed));
  return text === undefined
    ? { text: printed, lang: langOfPrinted(language) }
    : { text, lang: langOfTranslation(language) };
}

/** Looks names up in the page's language. */
export function useName(): (printed: string, code?: string | null) => ShownName {
  const { language } = usePageState();
  const english = useContext(EnglishContext);
  return (printed, code) => nameIn(language, english, printed, code);
}

type EnglishOf = (printed: string | null, code?: string | null) => string | null;

/** The English of printed texts; null where nobody has put one into English. */
export const englishIn =
  (english: EnglishNames): EnglishOf =>
  (printed, code) => {
    if (printed === null) return null;
    const { text, lang } = nameIn("en", english, printed, code);
    return lang === undefined ? text : null;
  };

/** The same whatever the page's language. */
export const useEnglish = (): EnglishOf => englishIn(useContext(EnglishContext));
