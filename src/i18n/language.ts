import type { Language } from "../core/format-amount.ts";

/** In the order in which the page's switch goes through them. */
export const LANGUAGES = ["zh", "en"] as const satisfies readonly Language[];

/** That of index.html, and of whoever has chosen none and speaks none. */
export const [FIRST_LANGUAGE] = LANGUAGES;

/** As `lang` attributes and Intl name them. */
export const LANGUAGE_TAG = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;
export type LanguageTag = (typeof LANGUAGE_TAG)[Language];

/** What a language calls itself where another one leads to it. */
export const OWN_NAME: Record<Language, string> = { zh: "中文", en: "EN" };

/** Whether it is written in Han characters, whose faces have quotation marks a square wide. */
const HAN: Record<Language, boolean> = { zh: true, en: false };
export const isHan = (language: Language): boolean => HAN[language];

/** Documents are printed in it: its pages show their texts as they stand, all others a translation. */
const DOCUMENT_LANGUAGE: Language = "zh";
export const isTranslated = (language: Language): boolean => language !== DOCUMENT_LANGUAGE;

/** The language that the switch of the page leads to. */
export const nextLanguage = (language: Language): Language =>
  LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? language;

/** What a text has to be marked with on a page of another language; undefined where it is in the page's own. */
export const langOf = (text: Language, page: Language): LanguageTag | undefined =>
  text === page ? undefined : LANGUAGE_TAG[text];
export const langOfPrinted = (page: Language): LanguageTag | undefined => langOf(DOCUMENT_LANGUAGE, page);
/** The same of a printed text in the language that the data sets have been put into. */
export const langOfTranslation = (page: Language): LanguageTag | undefined => langOf("en", page);

/** What stands between two sentences. */
export const SENTENCE_GAP: Record<Language, string> = { zh: "", en: " " };
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.filter((sentence) => sentence !== "").join(SENTENCE_GAP[language]);

/** Names in a row within a sentence: 甲、乙、丙; one, two and three. */
const JOIN: Record<Language, (names: readonly (string | number)[]) => string> = {
  zh: (names) => names.join("、"),
  en: (names) => names.join(", ").replace(/, (?!.*, )/, " and "),
};
export const joinNames = (names: readonly (string | number)[], language: Language): string => JOIN[language](names);

/** Names in a list: 甲、乙、丙; one, two, three. */
export const listNames = (names: readonly string[], language: Language): string =>
  names.join(isHan(language) ? "、" : ", ");

/** Compares names as readers of the language look them up: by pinyin, by alphabet. */
export const compareIn = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(LANGUAGE_TAG[language]).compare;

const DATE_STYLE: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };
/** A day in words: 2025年12月31日, 31 December 2025. */
export const dayIn = (language: Language, [year, month, day]: readonly [number, number, number]): string =>
  new Intl.DateTimeFormat(DATE_STYLE[language], { dateStyle: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, day),
  );

/** Whether a term found in a text is a word there, and no part of a longer one: 项目支出表, unrounded. */
const STANDS_ALONE: Record<Language, (before: string, after: string) => boolean> = {
  zh: (_, after) => after !== "表" && after !== "预",
  en: (before, after) => !/[a-z]/i.test(before) && !/[a-z]/i.test(after),
};
export const standsAlone = (text: string, start: number, end: number, language: Language): boolean =>
  STANDS_ALONE[language](text[start - 1] ?? "", text[end] ?? "");

/** Names that begin large wherever they stand. */
const ALWAYS_LARGE = /^(Party|Communist|China|Chinese|Datong|Shanxi|Hong|Macao|Taiwan|Tibet)\b/;

/** An English name within a sentence begins small ("goes to social security"), unless it is one that never does; Chinese stays as it is. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !ALWAYS_LARGE.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
