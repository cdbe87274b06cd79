import { shareOf } from "../../core/document/budget.ts";
import { barScale } from "../../core/views/bar-scale.ts";
import type { Breakdown } from "../../core/views/breakdown.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useName, useWords } from "../../reading/reading.tsx";
import { Share } from "../../reading/Share.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Breakdown.module.css";
import { TableFrame } from "./TableFrame.tsx";

/** The kinds of expenditure in total, where print does not give them by class. */
export function NatureTable({ breakdown: { total, totalLabel, others } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const shell = useWords("shell");
  const nameOf = useName();
  const { moneyUnit: money } = usePageState();
  const rows = [
    { key: "basic", name: t("basicLong"), amount: total?.basic },
    { key: "project", name: t("projectLong"), amount: total?.project },
    ...others.map(({ key, label, amount }) => ({ key, name: nameOf(label).text, amount })),
  ].flatMap(({ amount, ...row }) => (amount === undefined ? [] : [{ ...row, amount }]));
  const scale = barScale(
    rows.map(({ amount }) => amount),
    98,
  );
  return (
    <TableFrame caption={t("natureCaption", { unit: shell(`unit.${money}`) })}>
      <thead>
        <tr>
          <th scope="col">{t("nature")}</th>
          <th scope="col" className={styles.bar} data-uncopied="">
            {t("bar")}
          </th>
          <th scope="col">{t("amount")}</th>
          <th scope="col">{t("share")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, amount }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className={styles.bar} data-uncopied="">
              <BudgetBar
                {...(key === "project" ? { basic: undefined, project: amount } : { basic: amount })}
                scale={scale}
                height={20}
              />
            </td>
            <td>
              <Figure amount={amount} place="table" />
            </td>
            <td className={styles.share}>
              <Share share={shareOf(amount, total?.total)} cell={amount.cell} />
            </td>
          </tr>
        ))}
      </tbody>
      {total?.total !== undefined && (
        <tfoot>
          <tr>
            <th scope="row">
              <Name printed={totalLabel} />
            </th>
            <td className={styles.bar} data-uncopied="" />
            <td>
              <span className="closed">
                <Figure amount={total.total} place="table" />
              </span>
            </td>
            <td />
          </tr>
        </tfoot>
      )}
    </TableFrame>
  );
}
