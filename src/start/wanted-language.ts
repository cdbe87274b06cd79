import type { Language } from "../core/format-amount.ts";
import { FIRST_LANGUAGE, LANGUAGES } from "../i18n/language.ts";
import { languageOf } from "../view-state/address.ts";
import { remember, remembered } from "../view-state/storage.ts";
import type { ViewState } from "../view-state/view-state.ts";

/** The address, else the page that was opened (en.html), else the last choice, else the browser's list, else Chinese; an embed obeys its address only. */
export function wantedLanguage(
  { lang, embed }: Pick<ViewState, "lang" | "embed">,
  served: Language,
  remembered: Language | null,
  preferred: readonly string[],
): Language {
  if (lang !== null) return lang;
  if (served !== FIRST_LANGUAGE) return served;
  if (embed) return FIRST_LANGUAGE;
  const spoken = preferred.slice(0, 50).map(languageOf);
  return remembered ?? LANGUAGES.find((language) => spoken.includes(language)) ?? FIRST_LANGUAGE;
}

/** The reader's last choice; none where storage holds something else. */
export const rememberedLanguage = (): Language | null => languageOf(remembered("language"));

export const rememberLanguage = (language: Language): void => remember("language", language);
