import { useId, useState } from "react";
import type { PrintedItem } from "../../core/document/printed-items.ts";
import type { Found } from "../../core/search/filter-items.ts";
import { isTranslated, langOfPrinted } from "../../i18n/language.ts";
import { Disclosed } from "../../reading/Disclosed.tsx";
import { ItemActs } from "../../reading/ItemActs.tsx";
import { Marked } from "../../reading/Marked.tsx";
import { useEnglish, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Glossary.module.css";

/** The document's wording, with its lines; on the English page in English, the Chinese one press away, and open where only that was found. */
export function Official({ printed, matches }: { printed: PrintedItem; matches: Found<unknown>["matches"] }) {
  const t = useWords("glossary");
  const { language } = usePageState();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const english = useEnglish()(printed.text);
  const isEnglish = isTranslated(language) && english !== null;
  const isForced =
    isEnglish &&
    [matches.name, matches.official].some((match) => match != null) &&
    Object.entries(matches).every(([name, match]) => match == null || !name.endsWith("En"));
  const chinese = (
    <Marked text={printed.text ?? ""} ranges={matches.official?.ranges ?? []} lang={langOfPrinted(language)} />
  );
  return (
    <div className={styles.official}>
      <span className={styles.label}>{t("head.official")}</span>
      <p>{isEnglish ? <Marked text={english} ranges={matches.officialEn?.ranges ?? []} /> : chinese}</p>
      {isEnglish && (
        <Disclosed id={id} isOpen={isOpen || isForced} onFound={() => setOpen(true)} isForScreen>
          <p className={styles.other}>
            <bdi lang="zh-CN" className={styles.chineseName}>
              {printed.heading}
            </bdi>
            {chinese}
          </p>
        </Disclosed>
      )}
      <ItemActs
        item={printed}
        className={styles.acts}
        chinese={
          isEnglish && !isForced
            ? {
                id,
                isOpen,
                toggle: () => setOpen(!isOpen),
                said: <span className="spoken" lang="zh-CN">{` ${printed.heading ?? ""}`}</span>,
              }
            : null
        }
      />
    </div>
  );
}
