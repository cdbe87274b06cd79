import i18next, { type TFunction } from "i18next";
import type { Language } from "../core/format-amount.ts";
import enShell from "./en/shell.json";
import zhShell from "./zh/shell.json";

/** One namespace a room. The Chinese file says which keys there are; a key missing in English does not compile. */
const zh = { shell: zhShell };
const en: { readonly [Space in keyof typeof zh]: { readonly [Key in keyof (typeof zh)[Space]]: unknown } } = {
  shell: enShell,
};

declare module "i18next" {
  interface CustomTypeOptions {
    resources: typeof zh;
    defaultNS: "shell";
  }
}

export type WordSpace = keyof typeof zh;
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

const fixed = new Map<string, unknown>();
/** The words of one room in one language. */
export function wordsOf<Space extends WordSpace>(language: Language, space: Space): TFunction<Space> {
  const key = `${language}/${space}`;
  if (!fixed.has(key)) fixed.set(key, instance.getFixedT(language, space));
  return fixed.get(key) as TFunction<Space>;
}
