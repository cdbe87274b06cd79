import { formatAmount, formatShare } from "../../core/format-amount.ts";
import type { LineChange } from "../../core/views/comparison/lines.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { useWords } from "../reading.tsx";
import styles from "./compared.module.css";

/** A change says its sign: +3.55%, −0.90%. */
export const signed = (percent: string): string =>
  `${/^-|^0*(\.0*)?$/.test(percent) ? "" : "+"}${formatShare(percent)}`;

/** A change is a word and a sign: 增加 49.60（+3.55%）. */
export function Change({ change }: { change: LineChange }) {
  const { language, moneyUnit } = usePageState();
  const t = useWords("compare");
  if (change === null) return <span className={styles.quiet}>{t("change.unknown")}</span>;
  if (change.kind !== "changed") return <span className={styles.quiet}>{t(`change.${change.kind}`)}</span>;
  const { direction, difference, unit, percent } = change;
  if (direction === "same") return t("change.same");
  const amount = formatAmount(difference.replace(/^-/, ""), unit, moneyUnit, language);
  return (
    <>
      <span className="nowrap">{t(`change.${direction}`, { amount })}</span>
      {percent !== null && (
        <>
          <wbr />
          <span className="nowrap">{t("percent", { percent: signed(percent) })}</span>
        </>
      )}
    </>
  );
}
