import { HatchLegend } from "../../components/Hatch.tsx";
import { ScrollRegion } from "../../components/ScrollRegion.tsx";
import { shareOf } from "../../core/document/budget.ts";
import type { PrintedAmount } from "../../core/format-amount.ts";
import { barScale } from "../../core/views/bar-scale.ts";
import type { Breakdown } from "../../core/views/breakdown.ts";
import { drawnValue, hasProjects } from "../../core/views/chart-slices.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { Blank, Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { Term } from "../../reading/Term.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Breakdown.module.css";

const CAPTION = "breakdown-caption";
const KEYS = ["basic", "project"] as const;

/** What of each class is basic and what is project expenditure: a bar, the two printed figures, and how much of the class is projects. */
export function ClassTable({ breakdown: { classes, total, totalLabel } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const scale = barScale(
    classes.flatMap(({ amounts }) => [amounts.total, amounts.basic, amounts.project]),
    98,
  );
  const withProjects = hasProjects(classes);
  const isSigned = classes.some(({ amounts }) => KEYS.some((key) => drawnValue(amounts[key]) < 0));
  return (
    <>
      <figure data-figure="breakdown">
        {withProjects && (
          <div className={styles.key}>
            <HatchLegend basic={t("basicLong")} project={t("projectLong")} />
          </div>
        )}
        <ScrollRegion labelledBy={CAPTION}>
          <table id="breakdown-table" className={styles.classes}>
            <caption id={CAPTION}>
              {t("caption", { unit: shell(`unit.${money}`) })}
              {isSigned && ` ${t("signed")}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t("name")}</th>
                <th scope="col" className={styles.bar} data-uncopied="">
                  {t("bar")}
                </th>
                <th scope="col">
                  <Term name="basicExpenditure">{t("basicLong")}</Term>
                </th>
                <th scope="col">
                  <Term name="projectExpenditure">{t("projectLong")}</Term>
                </th>
                {withProjects && <th scope="col">{t("projectShare")}</th>}
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
                  <td className={styles.bar} data-uncopied="">
                    <BudgetBar basic={amounts.basic} project={amounts.project} scale={scale} code={code} height={20} />
                  </td>
                  {KEYS.map((key) => (
                    <td key={key}>
                      <Cell amount={amounts[key]} />
                    </td>
                  ))}
                  {withProjects && (
                    <td className={styles.share}>
                      <Share share={shareOf(amounts.project, amounts.total)} cell={amounts.project?.cell} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
            {total !== null && (
              <tfoot>
                <tr>
                  <th scope="row">
                    <Name printed={totalLabel} />
                  </th>
                  <td className={styles.bar} data-uncopied="" />
                  {KEYS.map((key) => (
                    <td key={key}>
                      <span className={total[key]?.text == null ? undefined : "closed"}>
                        <Cell amount={total[key]} />
                      </span>
                    </td>
                  ))}
                  {withProjects && (
                    <td className={styles.share}>
                      <Share share={shareOf(total.project, total.total)} cell={total.project?.cell} />
                    </td>
                  )}
                </tr>
              </tfoot>
            )}
          </table>
        </ScrollRegion>
      </figure>
      <CopyTable table="breakdown-table" />
    </>
  );
}

const Cell = ({ amount }: { amount: PrintedAmount | undefined }) =>
  amount === undefined ? <Blank /> : <Figure amount={amount} place="table" />;
