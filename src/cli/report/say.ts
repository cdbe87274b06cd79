import type { Language } from "../../core/format-amount.ts";
import enChecks from "../../i18n/en/checks.json";
import en from "../../i18n/en/report.json";
import zhChecks from "../../i18n/zh/checks.json";
import zh from "../../i18n/zh/report.json";
import { fill } from "../words.ts";

export type Values = Readonly<Record<string, string | number>>;
export type ReportKey = keyof typeof zh;
/** Says one of the report's own sentences in its language. */
export type Say = (key: ReportKey, values?: Values) => string;
/** The English of a printed text in an English report; what has none, and everything in a Chinese report, stays as printed. */
export type Translate = (printed: string) => string;

const WORDS: Readonly<Record<Language, Readonly<Record<ReportKey, string>>>> = { zh, en };
/** The sentences of checks, the same as on the page. */
export const CHECK_WORDS = { zh: zhChecks, en: enChecks } as const;

export const sayIn =
  (lang: Language): Say =>
  (key, values = {}) =>
    fill(WORDS[lang][key], values);

/** What to do about a finding: its own advice, else that of its level. */
export function adviceOn(lang: Language, kind: string, level: "error" | "warning" | "info"): string {
  const words: Readonly<Record<string, string>> = WORDS[lang];
  const key = `do.${kind}`;
  return (Object.hasOwn(words, key) ? words[key] : words[`doLevel.${level}`]) ?? "";
}
