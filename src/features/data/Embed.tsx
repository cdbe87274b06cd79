import { useName, useOpening, useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import { useHere } from "./Cite.tsx";
import { Copyable } from "./Copyable.tsx";
import styles from "./Data.module.css";

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** One line for a page of one's own that shows one section of this one. */
export function Embed() {
  const t = useWords("dataView");
  const shell = useWords("shell");
  const { language } = usePageState();
  const { unit, year } = useOpening();
  const nameOf = useName();
  const here = useHere();
  const view = shell("view.split");
  const base = here === null ? "…/" : here.address.replace(/\?.*$/, "");
  const title = t("embed.frameTitle", { unit: nameOf(unit).text, year, view });
  const lang = language === "zh" ? "zh-CN" : "en";
  const snippet = `<iframe src="${escaped(`${base}?lang=${language}&view=split&embed=1`)}" title="${escaped(title)}" lang="${lang}" loading="lazy" width="100%" height="640" style="border:0"></iframe>`;
  return (
    <div className={styles.block}>
      <h3>{t("embed.title")}</h3>
      <p className={styles.text}>{t("embed.text", { view })}</p>
      <div className={styles.code}>
        <Copyable text={snippet} label={t("embed.copy")} />
      </div>
      {here === null && <p className={styles.text}>{t("embed.noAddress")}</p>}
    </div>
  );
}
