import { Amount } from "../../reading/Amount.tsx";
import { ChangeSentence } from "../../reading/ChangeSentence.tsx";
import { Name } from "../../reading/Name.tsx";
import { Remark } from "../../reading/Remark.tsx";
import { useOpening, useWords } from "../../reading/reading.tsx";
import styles from "./Overview.module.css";

/** More or less than last year, and the reason that the unit gives; both as the document's text states them, never computed. */
export function Change() {
  const t = useWords("overview");
  const { year, overview } = useOpening();
  const { change } = overview;
  if (change === null) return <p className={styles.why}>{t("noChange", { year: year - 1 })}</p>;
  const { amount, reason } = change;
  return (
    <>
      <p className={styles.change}>
        <ChangeSentence change={change} amountOf={(stated) => <Amount amount={stated} />} />
      </p>
      <p className={styles.why}>
        {reason !== null && (
          <>
            <span className={styles.label}>{t("reason")}</span>
            <Name printed={reason.text} />
          </>
        )}{" "}
        {(reason ?? amount) !== null && (
          <Remark sign="※" cell={(reason ?? amount)?.cell ?? ""}>
            <span className={styles.wideOnly}>{t("fromText")}</span>
            <span className={styles.narrowOnly}>{t("fromTextShort")}</span>
          </Remark>
        )}
      </p>
    </>
  );
}
