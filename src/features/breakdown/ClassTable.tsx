import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import type { Breakdown } from "../../core/budget/breakdown.ts";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { Blank, Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { Term } from "../../reading/Term.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Breakdown.module.css";

const CAPTION = "breakdown-caption";
const KEYS = ["total", "basic", "project"] as const;

/** The figures of the bars, in the same order, closed by the printed totals. */
export function ClassTable({ breakdown: { classes, total, totalLabel } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  return (
    <ScrollRegion labelledBy={CAPTION}>
      <table id="breakdown-table" className={styles.classes}>
        <caption id={CAPTION}>{t("caption", { unit: shell(`unit.${money}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("total")}</th>
            <th scope="col">
              <Term name="basicExpenditure">{t("basicLong")}</Term>
            </th>
            <th scope="col">
              <Term name="projectExpenditure">{t("projectLong")}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ code, label, amounts }) => (
            <tr key={code}>
              <th scope="row">
                <StateLink to={{ view: "spending", code }} className={styles.name}>
                  <span className={styles.code}>{code}</span>
                  <Name printed={label} code={code} />
                </StateLink>
              </th>
              {KEYS.map((key) => (
                <td key={key}>
                  <Cell amount={amounts[key]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot>
            <tr>
              <th scope="row">
                <Name printed={totalLabel} />
              </th>
              {KEYS.map((key) => (
                <td key={key}>
                  <span className={total[key]?.text == null ? undefined : "closed"}>
                    <Cell amount={total[key]} />
                  </span>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}

const Cell = ({ amount }: { amount: PrintedAmount | undefined }) =>
  amount === undefined ? <Blank /> : <Figure amount={amount} place="table" />;
