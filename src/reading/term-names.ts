import { TERM_KEYS, type TermKey } from "../core/document/term-keys.ts";
import type { Language } from "../core/format-amount.ts";
import { wordsOf } from "../i18n/index.ts";
import { standsAlone } from "../i18n/language.ts";

/** These name the unit and the levels of whole tables; no sentence mentions them by that name. */
const UNMENTIONED: ReadonlySet<TermKey> = new Set(["wanYuan", "levels"]);

type NamedTerm = readonly [key: TermKey, name: string];
const named: Partial<Record<Language, readonly NamedTerm[]>> = {};

/** The terms that a text may mention, the longest name first: 政府性基金预算 before a shorter one inside it. */
function namesIn(language: Language): readonly NamedTerm[] {
  const t = wordsOf(language, "shell");
  named[language] ??= TERM_KEYS.filter((key) => !UNMENTIONED.has(key))
    .map((key): NamedTerm => [key, t(`term.${key}`).toLowerCase()])
    .sort(([, a], [, b]) => b.length - a.length);
  return named[language] ?? [];
}

export interface TermRun {
  readonly text: string;
  readonly term: TermKey | null;
}

/** Cuts a text of the page at the first mention of each term. */
export function termRuns(text: string, language: Language): readonly TermRun[] {
  const lower = text.toLowerCase();
  const places: { readonly start: number; readonly end: number; readonly term: TermKey }[] = [];
  for (const [term, name] of namesIn(language)) {
    let start = lower.indexOf(name);
    while (start >= 0) {
      const end = start + name.length;
      const isFree = places.every((place) => end <= place.start || start >= place.end);
      if (isFree && standsAlone(text, start, end, language)) {
        places.push({ start, end, term });
        break;
      }
      start = lower.indexOf(name, start + 1);
    }
  }
  places.sort((a, b) => a.start - b.start);
  const runs: TermRun[] = [];
  let at = 0;
  for (const { start, end, term } of places) {
    if (start > at) runs.push({ text: text.slice(at, start), term: null });
    runs.push({ text: text.slice(start, end), term });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), term: null });
  return runs;
}
