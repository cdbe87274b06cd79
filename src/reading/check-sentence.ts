import type { Check } from "../core/checks/check.ts";
import { placeholdersOf } from "../core/checks/placeholders.ts";
import type { Dataset } from "../core/document/dataset.ts";
import type { EnglishNames } from "../core/document/english-names.ts";
import type { Language } from "../core/format-amount.ts";
import { hasOwn } from "../core/has-own.ts";
import { kindKey } from "../i18n/check-words.ts";
import { wordsOf } from "../i18n/index.ts";
import { nameIn } from "./reading.tsx";
import { OPEN } from "./Sentence.tsx";

/** The sentence of a check as plain text, for finding and for files. */
export function checkSentence(dataset: Dataset, check: Check, language: Language, english: EnglishNames): string {
  const translate = (printed: string) => nameIn(language, english, printed).text;
  const filled = placeholdersOf(dataset, check, translate);
  const open = wordsOf(language, "checks")(kindKey(check), OPEN);
  return open.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (hasOwn(filled, name) ? (filled[name] ?? "") : ""));
}
