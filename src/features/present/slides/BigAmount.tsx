import { formatAmount, type PrintedAmount } from "../../../core/format-amount.ts";
import { Blank, Traced } from "../../../reading/Figure.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import styles from "./BigAmount.module.css";
import { useTalkWords } from "./Say.tsx";

/** How wide a letter of the unit is beside a digit of the figure. */
const WORD = 0.35;
const SHORT = 3;

/** The figure of a slide, to be read from the back row; its unit once, beside it. `closed` is the double line under a printed total. */
export function BigAmount({
  amount,
  size = "large",
  closed = false,
  inColumn = false,
}: {
  amount: PrintedAmount | null | undefined;
  size?: "huge" | "large" | "medium";
  closed?: boolean;
  /** in the narrow column beside a table, where long figures are set smaller */
  inColumn?: boolean;
}) {
  const { language } = usePageState();
  const wordsOf = useTalkWords();
  if (amount?.text == null)
    return (
      <p className={`${styles.amount} ${styles[size]}`}>
        <Blank />
      </p>
    );
  const { before, after, money } = wordsOf(amount.text, amount.unit);
  const text = formatAmount(amount.text, amount.unit, money, language);
  const [most, more] = inColumn ? [6, 8] : [8, 11];
  // 万元 is short; other units may be long words
  const length = text.length + (after.length > SHORT ? after.length * WORD : 0);
  const long = length > more ? styles.longest : length > most ? styles.long : "";
  return (
    <p className={`${styles.amount} ${styles[size]} ${inColumn ? styles.column : ""} ${long}`}>
      {before !== "" && <span className={styles.before}>{before.trim()}</span>}
      <span className={closed ? "closed" : ""}>
        <Traced cell={amount.cell} place="headline">
          <span key={text}>{text}</span>
        </Traced>
      </span>
      {/* where it goes to a line of its own, it begins where the figure does */}
      {inColumn && " "}
      {after !== "" && <span className={styles.unit}>{after.trim()}</span>}
    </p>
  );
}
