import { useEffect, useState } from "react";
import { today, usePermalink } from "../../reading/permalink.ts";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { useEnglish } from "../../reading/use-english.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { Copyable } from "./Copyable.tsx";
import styles from "./Data.module.css";

/** The day and the address of the page, which only a living page knows. */
export function useHere(): { readonly date: string; readonly address: string } | null {
  const address = usePermalink({});
  const [date, setDate] = useState<string | null>(null);
  useEffect(() => setDate(today()), []);
  return date === null || address === null ? null : { date, address };
}

/** The whole as a citation, in the Chinese national form and in a common English one; with version and, where there is one, the address. */
export function Cite() {
  const t = useWords("dataView");
  const { language } = usePageState();
  const { unit, year, version } = useOpening();
  const englishOf = useEnglish();
  const here = useHere();
  const values = { year, version };
  const chinese = t("cite.gbText", {
    ...values,
    unit,
    medium: here === null ? "[DS]" : "[DS/OL]",
    address: here === null ? "" : t("cite.address", here),
  });
  const english = t("cite.enText", {
    ...values,
    unit: englishOf(unit) ?? unit,
    address: here === null ? "" : t("cite.enAddress", here),
  });
  return (
    <div className={styles.block}>
      <h3>{t("cite.title")}</h3>
      <h4>{t("cite.gb")}</h4>
      <Copyable
        text={chinese}
        label={t("cite.copy")}
        name={t("cite.gb")}
        {...(language === "zh" ? {} : { lang: "zh-CN" })}
      />
      <h4>{t("cite.english")}</h4>
      <Copyable
        text={english}
        label={t("cite.copy")}
        name={t("cite.english")}
        {...(language === "en" ? {} : { lang: "en" })}
      />
      <p className={styles.text}>{t("cite.figure")}</p>
    </div>
  );
}
