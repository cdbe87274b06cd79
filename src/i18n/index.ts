import i18next, { type TFunction } from "i18next";
import type { Language } from "../core/format-amount.ts";
import { LATER_WORDS, type LaterSpace, type LaterWords } from "./later-words.ts";
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
  // a copy, as the later words are added to it
  resources: { zh: { ...START_WORDS.zh }, en: { ...START_WORDS.en } },
  fallbackLng: { zh: ["en"], en: ["zh"] },
  ns: Object.keys(START_WORDS.zh),
  defaultNS: "shell",
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Loads the words that an island says; wordsOf finds them from then on. */
export async function loadWords(spaces: readonly LaterSpace[]): Promise<void> {
  await Promise.all(
    spaces.map(async (space) => {
      const { zh, en } = LATER_WORDS[space];
      const [chinese, english] = await Promise.all([zh(), en()]);
      instance.addResourceBundle("zh", space, chinese.default);
      instance.addResourceBundle("en", space, english.default);
    }),
  );
}

const fixed = new Map<string, unknown>();
/** The words of one island in one language. */
export function wordsOf<Space extends WordSpace>(language: Language, space: Space): TFunction<Space> {
  const key = `${language}/${space}`;
  if (!instance.hasResourceBundle(language, space))
    throw new Error(`islands.ts loads no words "${space}" for this island`);
  if (!fixed.has(key)) fixed.set(key, instance.getFixedT(language, space));
  return fixed.get(key) as TFunction<Space>;
}
