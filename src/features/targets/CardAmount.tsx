import type { TargetCard } from "../../core/budget/target-cards.ts";
import { formatAmount, formatShare, type PrintedAmount } from "../../core/format-amount.ts";
import { Figure, Traced } from "../../reading/Figure.tsx";
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
  const unit = useWords("shell")(`unit.${money}`);
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
            <Figure amount={first} place="headline" />
            <span className={styles.unit}>{unit}</span>
          </span>
        )}{" "}
        {share !== null && <span className={styles.share}>{t("card.share", { share: formatShare(share) })}</span>}
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
export function AsPrinted({ amount }: { amount: PrintedAmount }) {
  const { language } = usePageState();
  const words = useWords("shell");
  if (amount.text === null) return null;
  const text = formatAmount(amount.text, amount.unit, amount.unit, language);
  const unit = words(`unit.${amount.unit}`);
  return (
    <span className="nowrap">
      {language === "en" && amount.unit === "yuan" && <span>{`${unit}\u00a0`}</span>}
      <Traced cell={amount.cell}>
        <span key={text}>{text}</span>
      </Traced>
      {(language === "zh" || amount.unit !== "yuan") && <span>{`\u00a0${unit}`}</span>}
    </span>
  );
}
