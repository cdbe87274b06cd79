import { isOfOutcome } from "../../core/document/document-kind.ts";
import { formatAmount, headlineWords, otherForm, unitWords } from "../../core/format-amount.ts";
import { Blank, Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useOpening, useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Overview.module.css";

/** The question and the printed total, closed the bookkeeper's way. A long figure is set smaller, so that it stays on one line. */
export function Headline() {
  const t = useWords("overview");
  const { moneyUnit, language } = usePageState();
  const { unit, year, overview, document } = useOpening();
  const { total } = overview;
  const { before, after, money } =
    total?.text == null ? unitWords(moneyUnit, language) : headlineWords(total.text, total.unit, moneyUnit, language);
  const length = total?.text == null ? 1 : formatAmount(total.text, total.unit, money, language).length;
  const size = length > 12 ? styles.longest : length > 8 ? styles.long : "";
  const other = total?.text == null ? null : otherForm(total.text, total.unit, money, language);
  return (
    <>
      <h2 id="overview-title" tabIndex={-1} className={styles.question}>
        <Sentence
          text={t(isOfOutcome(document) ? "questionOutcome" : "question", OPEN)}
          parts={{
            year,
            unit: (
              <>
                <span className={styles.wideOnly}>{t("thisUnit")}</span>
                <span className={styles.narrowOnly}>
                  <Name printed={unit} />
                </span>
              </>
            ),
          }}
        />
      </h2>
      <p className={`${styles.headline} ${size}`}>
        {total === null ? (
          <Blank />
        ) : (
          <>
            {before !== "" && <span className={styles.before}>{before}</span>}
            <span className="closed">
              <Figure amount={total} place="headline" unit={money} />
            </span>
            {/* beside a long figure the unit may stand on two lines */}
            {after !== "" && <span className={styles.unit}>{after.trim().replace("\u00a0", " ")}</span>}
          </>
        )}
      </p>
      {other !== null && (
        <p className={styles.million} data-leads={total?.cell}>
          {t("thatIs", { amount: other })}
        </p>
      )}
    </>
  );
}
