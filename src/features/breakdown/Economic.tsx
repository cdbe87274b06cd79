import { formatAmount, formatShare } from "../../core/format-amount.ts";
import type { BarScale } from "../../core/views/bar-scale.ts";
import type { Breakdown, EconomicColumn, EconomicGroup } from "../../core/views/breakdown.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { Figure } from "../../reading/Figure.tsx";
import { Name } from "../../reading/Name.tsx";
import { useWords } from "../../reading/reading.tsx";
import { StateLink } from "../../reading/StateLink.tsx";
import { TailRemark } from "../../reading/TailRemark.tsx";
import { Term } from "../../reading/Term.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Economic.module.css";

/** What basic expenditure buys: personnel costs and operating costs by economic item, two columns on one scale. */
export function Economic({ breakdown: { economic } }: { breakdown: Breakdown }) {
  const t = useWords("breakdown");
  const { moneyUnit: money, language } = usePageState();
  if (economic === null) return <p className={styles.none}>{t("economicNone")}</p>;
  const amounts = economic.columns.flatMap(({ groups }) =>
    groups.flatMap(({ parent, items }) => [
      ...(parent === null ? [] : [parent.amount]),
      ...items.map(({ amount }) => amount),
    ]),
  );
  const length = Math.max(
    0,
    ...amounts.map(({ text, unit }) => (text === null ? 0 : formatAmount(text, unit, money, language).length)),
  );
  return (
    <figure
      data-figure="breakdown-economic"
      className={`${styles.economic} ${length > 13 ? styles.longest : length > 9 ? styles.long : ""}`.trim()}
    >
      {economic.columns.map((column) => (
        <Column key={column.key} column={column} scale={economic.scale} />
      ))}
    </figure>
  );
}

const COLUMNS = {
  personnel: { name: "personnel", term: "personnelCosts" },
  public: { name: "operating", term: "operatingCosts" },
  all: { name: "all", term: "basicExpenditure" },
} as const;

function Column({ column: { key, total, share, groups }, scale }: { column: EconomicColumn; scale: BarScale }) {
  const t = useWords("breakdown");
  const shell = useWords("shell");
  const { moneyUnit: money } = usePageState();
  const { name, term } = COLUMNS[key];
  const said = t(name);
  return (
    <div className={styles.column} data-stops="one">
      <div className={styles.head}>
        <h3>
          <Term name={term}>{said}</Term>
          {share !== null && (
            <small key={share} data-leads={total?.cell}>
              {t("ofBasic", { share: formatShare(share) })}
            </small>
          )}
          {total !== undefined && <TailRemark cell={total.cell} />}
        </h3>
        {total !== undefined && (
          <b className={styles.total}>
            <Figure amount={total} place="table" />
          </b>
        )}
      </div>
      {groups.length === 0 ? (
        <p className={styles.none}>{t("economicEmpty", { name: said })}</p>
      ) : (
        <table className={styles.items}>
          <caption className="spoken">{t("economicCaption", { name: said, unit: shell(`unit.${money}`) })}</caption>
          <colgroup>
            <col className={styles.nameColumn} />
            <col />
            <col className={styles.amountColumn} />
          </colgroup>
          <thead className="spoken">
            <tr>
              <th scope="col">{t("item")}</th>
              <th scope="col">{t("bar")}</th>
              <th scope="col">{t("amount")}</th>
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.parent?.amount.cell ?? "none"} group={group} scale={scale} />
          ))}
        </table>
      )}
    </div>
  );
}

function Group({ group: { parent, items }, scale }: { group: EconomicGroup; scale: BarScale }) {
  const t = useWords("breakdown");
  return (
    <tbody>
      {parent !== null && (
        <tr className={styles.parent}>
          <th scope="rowgroup" colSpan={2}>
            <Name printed={parent.label} /> <TailRemark cell={parent.amount.cell} />
          </th>
          <td>
            <Figure amount={parent.amount} place="table" />
          </td>
        </tr>
      )}
      {items.map(({ label, amount, isThreePublic }) => (
        <tr key={amount.cell}>
          <th scope="row">
            <Name printed={label} />
            {isThreePublic && (
              <>
                {" "}
                <StateLink to={{ view: "three-public" }} className={styles.mark}>
                  {t("threePublic")}
                </StateLink>
              </>
            )}
          </th>
          <td className={styles.bar}>
            <BudgetBar basic={amount} scale={scale} height={10} />
          </td>
          <td>
            <Figure amount={amount} place="table" />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
