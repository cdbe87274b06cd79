import { formatNumber } from "../../core/format-amount.ts";
import { Amount } from "../../reading/Amount.tsx";
import { Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { Remark } from "../../reading/Remark.tsx";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import styles from "./Overview.module.css";

/** More or less than last year, and the reason that the unit gives; both as the document's text states them, never computed. */
export function Change() {
  const t = useWords("overview");
  const { year, overview } = useOpening();
  const { change } = overview;
  if (change === null) return <p className={styles.why}>{t("noChange", { year: year - 1 })}</p>;
  const { direction, amount, percent, reason } = change;
  return (
    <>
      <p className={styles.change}>
        {amount?.text != null && percent !== null && direction !== "same" ? (
          <Sentence
            text={t(`change.${direction}`, OPEN)}
            parts={{
              amount: <Amount amount={{ ...amount, text: amount.text }} />,
              percent: (
                <b className="nowrap">
                  <Traced cell={percent.cell}>
                    <span key={percent.text}>{t(`percent.${direction}`, { percent: formatNumber(percent.text) })}</span>
                  </Traced>
                </b>
              ),
            }}
          />
        ) : (
          t("change.same")
        )}
      </p>
      <p className={styles.why}>
        {reason !== null && (
          <>
            <span className={styles.label}>{t("reason")} </span>
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
