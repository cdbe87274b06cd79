import { wordsOf } from "../../i18n/index.ts";

/** What else people call a thing, in the words of both languages, whichever the page is in. */
export const aliasesOf = (key: string): readonly string[] =>
  (["zh", "en"] as const).flatMap((language) => {
    const t = wordsOf(language, "search") as unknown as (key: string) => string;
    return t(`aliases.${key}`)
      .split(/[、,]\s*/)
      .filter((each) => each !== "");
  });
