import { otherForm } from "../../../core/format-amount.ts";
import { ChangeSentence } from "../../../reading/ChangeSentence.tsx";
import { Name } from "../../../reading/Name.tsx";
import { useOpening, useWords } from "../../../reading/reading.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import { BigAmount } from "./BigAmount.tsx";
import { ChangeBar } from "./ChangeBar.tsx";
import { Say } from "./Say.tsx";
import styles from "./TotalSlide.module.css";

/** How much, and how much more or less than last year, as the document's text states it. */
export function TotalSlide() {
  const t = useWords("overview");
  const { moneyUnit, language } = usePageState();
  const { year, overview } = useOpening();
  const { total, change } = overview;
  const other = total?.text == null ? null : otherForm(total.text, total.unit, moneyUnit, language);
  return (
    <div className={styles.total}>
      <BigAmount amount={total} size="huge" closed />
      {other !== null && <p className={styles.million}>{t("thatIs", { amount: other })}</p>}
      <p className={styles.change}>
        {change === null ? (
          t("noChange", { year: year - 1 })
        ) : (
          <ChangeSentence change={change} amountOf={(stated) => <Say amount={stated} />} />
        )}
      </p>
      {change?.reason != null && (
        <p className={styles.reason}>
          {t("reason")} <Name printed={change.reason.text} />
        </p>
      )}
      <ChangeBar />
    </div>
  );
}
