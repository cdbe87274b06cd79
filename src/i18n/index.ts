import i18next, { type TFunction } from "i18next";
import type { Language } from "../core/format-amount.ts";
import { FIRST_LANGUAGE, LANGUAGES } from "./language.ts";
import { LATER_WORDS, type LaterWords, OPEN_WORDS } from "./later-words.ts";
import { START_WORDS } from "./start-words.ts";

type Words = (typeof START_WORDS)["zh"] & LaterWords;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: Words;
    defaultNS: "shell";
  }
}

export type WordSpace = keyof Words;

const instance = i18next.createInstance();
void instance.init({
  // copies, as the later words are added to them
  resources: Object.fromEntries(LANGUAGES.map((language) => [language, { ...START_WORDS[language] }])),
  fallbackLng: [...LANGUAGES],
  ns: Object.keys(START_WORDS[FIRST_LANGUAGE]),
  defaultNS: "shell",
  initAsync: false,
  interpolation: { escapeValue: false },
});

let loading: Promise<unknown> | null = null;

const load = (words: typeof LATER_WORDS | typeof OPEN_WORDS): Promise<unknown> =>
  Promise.all(
    Object.entries(words).flatMap(([space, files]) =>
      LANGUAGES.map(async (language) => {
        const { default: own } = await files[language]();
        instance.addResourceBundle(language, space, own, false, true, { skipCopy: true });
      }),
    ),
  );

/** Loads what only opening a document needs. */
export const loadOpenWords = (): Promise<unknown> => load(OPEN_WORDS);

/** Loads what the start does without; wordsOf finds it from then on. Where that fails, the next call tries again. */
export async function loadWords(): Promise<void> {
  loading ??= load(LATER_WORDS);
  try {
    await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}

const fixed = new Map<string, unknown>();
/** The words of one namespace in one language. */
export function wordsOf<Space extends WordSpace>(language: Language, space: Space): TFunction<Space> {
  const key = `${language}/${space}`;
  if (!instance.hasResourceBundle(language, space)) throw new Error(`the words "${space}" are not loaded yet`);
  if (!fixed.has(key)) fixed.set(key, instance.getFixedT(language, space));
  return fixed.get(key) as TFunction<Space>;
}

/** The words of several namespaces, the first that has one; for keys that no compiler knows. */
export const anyWordsOf = (language: Language, spaces: readonly WordSpace[]): ((key: string) => string) =>
  instance.getFixedT(language, spaces) as unknown as (key: string) => string;
