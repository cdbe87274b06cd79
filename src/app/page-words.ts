import type { EnglishNames } from "../core/document/english-names.ts";
import type { Language } from "../core/format-amount.ts";
import { documentWords } from "../i18n/document-words.ts";
import { wordsOf } from "../i18n/index.ts";
import { isTranslated, joinNames } from "../i18n/language.ts";
import type { OpeningModel } from "./page-source.ts";

/** The words of the page that stand outside every island: in its head, and in the skeleton where an element says which by `data-word`. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly skeleton: Readonly<Record<string, string>>;
}

export function pageWords(language: Language, opening: OpeningModel, english: EnglishNames): PageWords {
  const t = wordsOf(language, "page");
  const unit = isTranslated(language) ? (english.byText[opening.unit] ?? opening.unit) : opening.unit;
  const { opened } = opening;
  const files = joinNames(opened?.files.map(({ name }) => name) ?? [], language);
  const values = { unit, year: opening.year, ...documentWords(language, opening.document) };
  return {
    title: t("title", values),
    description: t("description", values),
    skeleton: {
      skip: t("skip"),
      contents: t("contents"),
      portable:
        opened === undefined
          ? t("portable", { version: opening.version })
          : t("portableOpened", {
              ...{ files, program: opened.program, date: opened.on, version: opening.version },
              sha256: joinNames(
                opened.files.map(({ sha256 }) => sha256),
                language,
              ),
            }),
      portableFallback: t(opened === undefined ? "portableFallback" : "portableOpenedFallback"),
      fallback: t("fallback"),
      otherPages: t("otherPages", values),
      firstScreenFallback: t("firstScreenFallback"),
      dataset: t("dataset"),
      source: t("source"),
      noScript: t("noScript"),
    },
  };
}
