import { langOf } from "../../i18n/language.ts";
import { Copyable } from "../../reading/Copyable.tsx";
import { useWords } from "../../reading/reading.tsx";
import { useCitations } from "../../reading/use-citations.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Data.module.css";

/** The whole as a citation, in the Chinese national form and in a common English one; with version and, where there is one, the address. */
export function Cite() {
  const t = useWords("data");
  const share = useWords("share");
  const { language } = usePageState();
  const { zh, en } = useCitations(null);
  return (
    <div className={`${styles.block} ${styles.tall}`} data-place="data-cite">
      <h3>{t("cite.title")}</h3>
      <h4>{share("cite.gb")}</h4>
      <Copyable text={zh} label={share("cite.copy")} name={share("cite.gb")} lang={langOf("zh", language)} />
      <h4>{share("cite.english")}</h4>
      <Copyable text={en} label={share("cite.copy")} name={share("cite.english")} lang={langOf("en", language)} />
      <p className={styles.text}>{t("cite.figure")}</p>
    </div>
  );
}
