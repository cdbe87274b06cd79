import type { GlossaryEntry } from "../../core/document/terms.ts";
import type { Found } from "../../core/search/filter-items.ts";
import { termPlace } from "../../core/views/places-on-page.ts";
import { isTranslated } from "../../i18n/language.ts";
import { Marked } from "../../reading/Marked.tsx";
import { useEnglish, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Glossary.module.css";
import { Official } from "./Official.tsx";

type Matches = Found<GlossaryEntry>["matches"];

/** One term: its name, the document's wording and the page's own. */
export function Entry({ entry: { key, printed }, matches }: { entry: GlossaryEntry; matches: Matches }) {
  const t = useWords("glossary");
  const shell = useWords("shell");
  const { language } = usePageState();
  const englishOf = useEnglish();
  const isEnglish = isTranslated(language);
  const inEnglish = printed === null ? null : englishOf(printed.heading);
  const own = key === null ? (printed?.heading ?? "") : shell(`term.${key}`);
  const name = (isEnglish ? inEnglish : printed?.heading) ?? own;
  const match = matches[isEnglish ? "nameEn" : "name"];
  return (
    <li
      className={styles.entry}
      data-place={termPlace(key, printed?.cell)}
      id={key === null ? undefined : `term-${key}`}
    >
      <h4 className={styles.name}>
        <Marked
          text={name}
          ranges={match?.ranges ?? []}
          lang={isEnglish && key === null && inEnglish === null ? "zh-CN" : undefined}
        />
      </h4>
      {printed !== null && <Official printed={printed} matches={matches} />}
      <div className={styles.plain}>
        <span className={styles.label}>{t("head.plain")}</span>
        {key === null ? (
          <p className={styles.none}>{t("noPlain")}</p>
        ) : (
          <p>
            <Marked text={t(`plain.${key}`)} ranges={matches[isEnglish ? "plainEn" : "plain"]?.ranges ?? []} />
          </p>
        )}
      </div>
    </li>
  );
}
