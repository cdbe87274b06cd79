import { langOf } from "../../i18n/language.ts";
import { Copyable } from "../../reading/Copyable.tsx";
import { useWords } from "../../reading/reading.tsx";
import { useCitations } from "../../reading/use-citations.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";
import { stateOfView } from "./embed-address.ts";
import styles from "./Share.module.css";

/** This view in this version of the data, as a citation. */
export function Cite({ view, hasAddress }: { view: ViewId; hasAddress: boolean }) {
  const t = useWords("share");
  const state = usePageState();
  const { zh, en } = useCitations(view, { ...stateOfView(state, view), money: state.money });
  return (
    <section>
      <h4 className={styles.heading}>{t("cite.title")}</h4>
      {hasAddress && <p className={styles.lead}>{t("cite.about")}</p>}
      <h5 className={styles.form}>{t("cite.gb")}</h5>
      <Copyable text={zh} label={t("cite.copy")} name={t("cite.gb")} lang={langOf("zh", state.language)} />
      <h5 className={styles.form}>{t("cite.english")}</h5>
      <Copyable text={en} label={t("cite.copy")} name={t("cite.english")} lang={langOf("en", state.language)} />
    </section>
  );
}
