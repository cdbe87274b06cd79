import { formatAmount, type PrintedAmount, prosaicUnit } from "../../core/format-amount.ts";
import { Blank, Figure, Traced } from "../../reading/Figure.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./BigAmount.module.css";

/** How wide a letter of the unit is beside a digit of the figure. */
const WORD = 0.35;

/** The figure of a slide, to be read from the back row; its unit once, beside it. `closed` is the double line under a printed total. */
export function BigAmount({
  amount,
  size = "large",
  closed = false,
  asInTables = false,
  inColumn = false,
}: {
  amount: PrintedAmount | null | undefined;
  size?: "huge" | "large" | "medium";
  closed?: boolean;
  /** in English too in the unit of the tables (CNY 10,000), not as running text has it */
  asInTables?: boolean;
  /** in the narrow column beside a table, where long figures are set smaller */
  inColumn?: boolean;
}) {
  const shell = useWords("shell");
  const { moneyUnit: money, language } = usePageState();
  if (amount?.text == null)
    return (
      <p className={`${styles.amount} ${styles[size]}`}>
        <Blank />
      </p>
    );
  const isTable = asInTables || language === "zh";
  const prose = prosaicUnit(amount.text, amount.unit, money, language);
  const text = formatAmount(amount.text, amount.unit, isTable ? money : prose.money, language);
  const [most, more] = inColumn ? [6, 8] : [8, 11];
  const length = text.length + (isTable ? 0 : prose.after.length * WORD);
  const long = length > more ? styles.longest : length > most ? styles.long : "";
  return (
    <p className={`${styles.amount} ${styles[size]} ${inColumn ? styles.column : ""} ${long}`}>
      {!isTable && prose.before !== "" && <span className={styles.before}>{prose.before.trim()}</span>}
      <span className={closed ? "closed" : ""}>
        {isTable ? (
          <Figure amount={amount} place="headline" />
        ) : (
          <Traced cell={amount.cell} place="headline">
            <span key={text}>{text}</span>
          </Traced>
        )}
      </span>
      <span className={styles.unit}>{isTable ? shell(`unit.${money}`) : prose.after.trim()}</span>
    </p>
  );
}
