import type { Language } from "../core/format-amount.ts";
import { languageOf } from "../view-state/address.ts";
import { remember, remembered } from "../view-state/storage.ts";

/** The reader's last choice; none where storage holds something else. */
export const rememberedLanguage = (): Language | null => languageOf(remembered("language"));

export const rememberLanguage = (language: Language): void => remember("language", language);
