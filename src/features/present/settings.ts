import type { Language } from "../../core/format-amount.ts";
import { nextLanguage } from "../../i18n/language.ts";
import { navigate } from "../../view-state/navigation.ts";
import type { Theme } from "../../view-state/view-state.ts";

/** What a key of the talk and of the speaker's window changes for the whole page. */
export const changeLanguage = (language: Language): void => navigate({ lang: nextLanguage(language) });

export function changeTheme(theme: Theme): void {
  const shown = theme === "auto" ? document.documentElement.dataset.theme : theme;
  navigate({ theme: shown === "dark" ? "light" : "dark" });
}
