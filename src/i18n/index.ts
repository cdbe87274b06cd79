import i18next, { type TFunction } from "i18next";
import type { Language } from "../core/format-amount.ts";
import enOverview from "./en/overview.json";
import enPage from "./en/page.json";
import enShell from "./en/shell.json";
import { LATER_WORDS, type LaterSpace, type LaterWords } from "./later-words.ts";
import type { Shaped } from "./shaped.ts";
import zhOverview from "./zh/overview.json";
import zhPage from "./zh/page.json";
import zhShell from "./zh/shell.json";

/** What the start says. Every other room's words come with it, see later-words.ts. */
const zh = { shell: zhShell, page: zhPage, overview: zhOverview };
const en: Shaped<typeof zh> = { shell: enShell, page: enPage, overview: enOverview };

type Words = typeof zh & LaterWords;

declare module "i18next" {
  interface CustomTypeOptions {
    resources: Words;
    defaultNS: "shell";
  }
}

export type WordSpace = keyof Words;
export const LANGUAGE_TAG: Record<Language, string> = { zh: "zh-CN", en: "en" };

const instance = i18next.createInstance();
void instance.init({
  resources: { zh, en },
  fallbackLng: { zh: ["en"], en: ["zh"] },
  ns: Object.keys(zh),
  defaultNS: "shell",
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Loads the words that a room says; wordsOf finds them from then on. */
export async function loadWords(spaces: readonly LaterSpace[]): Promise<void> {
  await Promise.all(
    spaces.map(async (space) => {
      const { words } = await LATER_WORDS[space]();
      instance.addResourceBundle("zh", space, words.zh);
      instance.addResourceBundle("en", space, words.en);
    }),
  );
}

const fixed = new Map<string, unknown>();
/** The words of one room in one language. */
export function wordsOf<Space extends WordSpace>(language: Language, space: Space): TFunction<Space> {
  const key = `${language}/${space}`;
  if (!instance.hasResourceBundle(language, space)) throw new Error(`rooms.ts loads no words "${space}" for this room`);
  if (!fixed.has(key)) fixed.set(key, instance.getFixedT(language, space));
  return fixed.get(key) as TFunction<Space>;
}
