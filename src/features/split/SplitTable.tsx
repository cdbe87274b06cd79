import { formatShare } from "../../core/format-amount.ts";
import { barScale } from "../../core/views/bar-scale.ts";
import type { Split } from "../../core/views/split.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { ClassLink } from "../../reading/ClassLink.tsx";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Blank, Figure, Traced } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Split.module.css";

/** The classes with amount and share, largest first, closed by the printed total. */
export function SplitTable({ split: { total, chart } }: { split: Split }) {
  const t = useWords("split");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const unit = shell(`unit.${money}`);
  const scale = barScale(chart.parts.map(({ amount }) => amount));
  return (
    <>
      <table id="split-table" className={`ledger ${styles.table}`}>
        <caption className="spoken">{t("caption", { unit })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{unit}</th>
            <th scope="col">{t("share")}</th>
          </tr>
        </thead>
        <tbody>
          {chart.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                <ClassLink code={part.code} label={part.label} hasSwatch />
                {chart.form === "pie" && (
                  <span className={styles.bar}>
                    <BudgetBar basic={part.amount} scale={scale} code={part.code} height={8} />
                  </span>
                )}
              </th>
              <td>
                <Figure amount={part.amount} place="table" />
              </td>
              <td className={styles.share}>
                {part.share === null ? (
                  <Blank />
                ) : (
                  <Traced cell={part.statedShare ?? part.amount.cell} place="table">
                    <span key={part.share}>{formatShare(part.share)}</span>
                  </Traced>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <tr>
              <th scope="row">
                <Name printed={total.label} />
              </th>
              <td>
                <span className="closed">
                  <Figure amount={total.amount} place="table" />
                </span>
              </td>
              <td>
                {chart.parts.some(({ share }) => share !== null) && <Share share="100.00" cell={total.amount.cell} />}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      <CopyTable table="split-table" />
    </>
  );
}
