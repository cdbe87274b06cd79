import { formatAmount, formatShare } from "../../core/format-amount.ts";
import type { ComparedColumn } from "../../core/views/comparison/columns.ts";
import type { ComparedCell } from "../../core/views/comparison/lines.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { useWords } from "../reading.tsx";
import styles from "./compared.module.css";
import { TracedIn } from "./TracedIn.tsx";

/** What the cells show: the amount, its share of the total, or what it comes to for each person. */
export type Measure = "amount" | "share" | "perHead";

/** A figure as its own document prints it, or in words why there is none. */
export function ComparedFigure({
  column,
  cell,
  measure = "amount",
}: {
  column: ComparedColumn;
  cell: ComparedCell | undefined;
  measure?: Measure;
}) {
  const t = useWords("compare");
  const { moneyUnit, language } = usePageState();
  if (cell?.amount == null) return <span className={styles.quiet}>{t(`word.missing.${cell?.missing ?? "line"}`)}</span>;
  const { amount, share, perHead } = cell;
  if (measure === "perHead" && perHead === null) return <span className={styles.quiet}>{t("noHeads")}</span>;
  const text =
    measure === "amount"
      ? formatAmount(amount.text, amount.unit, moneyUnit, language)
      : measure === "share"
        ? formatShare(share)
        : formatAmount(perHead?.yuan ?? null, "yuan", moneyUnit, language);
  return (
    <TracedIn column={column} cell={measure === "perHead" ? (perHead?.cell ?? amount.cell) : amount.cell}>
      <span key={text}>{text}</span>
    </TracedIn>
  );
}
