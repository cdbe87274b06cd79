import type { Language } from "../core/format-amount.ts";
import { languageOf } from "../view-state/address.ts";

const KEY = "mingbai.language";

/** The reader's last choice; none where storage throws (a sandboxed frame) or holds something else. */
export function rememberedLanguage(): Language | null {
  try {
    return languageOf(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // not remembered, and nothing else
  }
}
