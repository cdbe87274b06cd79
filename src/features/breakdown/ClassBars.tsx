import { HatchLegend } from "../../components/Hatch.tsx";
import type { Breakdown } from "../../core/budget/breakdown.ts";
import { drawnValue } from "../../core/budget/chart-slices.ts";
import { formatAmount, type PrintedAmount } from "../../core/format-amount.ts";
import { BarPicture } from "../../reading/BarPicture.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Breakdown.module.css";

/** A bar for each class: basic solid, project hatched behind it. */
export function ClassBars({ breakdown: { classes } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const shell = useWords("shell");
  const { moneyUnit: money, language } = usePageState();
  const show = (amount: PrintedAmount | undefined) =>
    formatAmount(amount?.text ?? null, amount?.unit ?? "wan", money, language);
  const lines = classes.map(({ code, label, amounts }) => ({
    id: code,
    code,
    label,
    whole: amounts.total,
    solid: amounts.basic,
    hatched: amounts.project,
    first: { word: t("basic"), figure: show(amounts.basic) },
    others: [{ word: t("project"), figure: show(amounts.project) }],
  }));
  const isSigned = classes.some(({ amounts }) => drawnValue(amounts.basic) < 0 || drawnValue(amounts.project) < 0);
  return (
    <figure data-figure="breakdown">
      <div className={styles.key}>
        <HatchLegend basic={t("basicLong")} project={t("projectLong")} />
        <p>
          {t("scale", { unit: shell(`unit.${money}`) })}
          {isSigned && ` ${t("signed")}`}
        </p>
      </div>
      <BarPicture lines={lines} />
    </figure>
  );
}
