import { formatAmount, formatShare, type PrintedAmount } from "../../core/format-amount.ts";
import type { TargetCard } from "../../core/views/target-cards.ts";
import { Figure, Traced } from "../../reading/Figure.tsx";
import { InUnit } from "../../reading/InUnit.tsx";
import { useWords } from "../../reading/reading.tsx";
import { OPEN, Sentence } from "../../reading/Sentence.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Card.module.css";
import { useProjectStatement } from "./use-project-statement.ts";

/** The amount of the project, large; beside it the other place that prints it. Where yuan are chosen, the sheet's yuan come first. */
export function CardAmount({ card: { amount, sheetAmount, share, row } }: { card: TargetCard }) {
  const t = useWords("targets");
  const { moneyUnit: money } = usePageState();
  const statement = useProjectStatement();
  const ofRow = amount?.text == null ? null : amount;
  const sheetFirst = sheetAmount !== null && (money === "yuan" || ofRow === null);
  const first = sheetFirst ? sheetAmount : ofRow;
  const second = sheetFirst ? ofRow : sheetAmount;
  return (
    <>
      <p className={styles.amount}>
        {first === null ? (
          <span className={styles.unit}>{t("card.noAmount")}</span>
        ) : (
          <span className={styles.first}>
            <InUnit money={money} before={styles.currency} after={styles.unit}>
              <Figure amount={first} place="headline" />
            </InUnit>
          </span>
        )}{" "}
        {share !== null && (
          <span className={styles.share} data-leads={amount?.cell}>
            {t("card.share", { share: formatShare(share) })}
          </span>
        )}
      </p>
      {second !== null && (
        <p className={styles.other}>
          <Sentence
            text={t(sheetFirst ? "card.rowSays" : "card.sheetSays", OPEN)}
            parts={{ statement: <span>{statement}</span>, amount: <AsPrinted amount={second} /> }}
          />
        </p>
      )}
      {row === null && <p className={styles.other}>{t("card.noRow")}</p>}
    </>
  );
}

/** An amount in the unit of its own table, whatever the reader has chosen: 21,572 元 beside 2.16 万元. */
function AsPrinted({ amount }: { amount: PrintedAmount }) {
  const { language } = usePageState();
  if (amount.text === null) return null;
  const text = formatAmount(amount.text, amount.unit, amount.unit, language);
  return (
    <span className="nowrap">
      <InUnit money={amount.unit}>
        <Traced cell={amount.cell}>
          <span key={text}>{text}</span>
        </Traced>
      </InUnit>
    </span>
  );
}
