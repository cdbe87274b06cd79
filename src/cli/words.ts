import type { Language } from "../core/format-amount.ts";
import enFiles from "../i18n/en/files.json";
import en from "../i18n/en/importer.json";
import zhFiles from "../i18n/zh/files.json";
import zh from "../i18n/zh/importer.json";

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { ...zh, ...zhFiles },
  en: { ...en, ...enFiles },
};

/** The words for a kind, with its values filled in; what stands in the values is text and never a placeholder. A kind without words shows itself. */
export function words(lang: Language, kind: string, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(Object.hasOwn(WORDS[lang], kind) ? (WORDS[lang][kind] ?? kind) : kind, values);
}

/** A sentence with its gaps filled, each once. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : "",
  );
}
