import { anyWordsOf } from "../../i18n/index.ts";
import { LANGUAGES } from "../../i18n/language.ts";
import type { ViewId } from "../../views.ts";

/** What else people call a thing, in the words of both languages, whichever the page is in. */
export const aliasesOf = (key: string, space: "search" | ViewId = "search"): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    return anyWordsOf(language, [space])(key)
      .split(/[、,]\s*/)
      .filter((each) => each !== "");
  });
