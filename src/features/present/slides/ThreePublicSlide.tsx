import { drawnFraction } from "../../../core/views/chart-slices.ts";
import type { ThreePublicRow, ThreePublicView } from "../../../core/views/three-public.ts";
import { useName, useOpening, useWords } from "../../../reading/reading.tsx";
import { OPEN, Sentence } from "../../../reading/Sentence.tsx";
import { BigAmount } from "./BigAmount.tsx";
import { Say, useTalkWords } from "./Say.tsx";
import styles from "./ThreePublicSlide.module.css";

/** The “three public” expenses: what they come to, how small a piece of the whole budget that is, and every item, zero where the text says zero. */
export function ThreePublicSlide({ view }: { view: ThreePublicView }) {
  const t = useWords("present");
  const { year } = useOpening();
  const { total, rows, budgetTotal } = view;
  const amount = total?.amount.text == null ? total?.stated : total.amount;
  const change = total?.change ?? null;
  // what the table prints beside “三公”, as 会议费, has no place here
  const items = rows.filter(({ isTotal, part }) => !isTotal && part !== null);
  const share = drawnFraction(amount ?? null, budgetTotal ?? null);
  return (
    <div className={styles.three}>
      <div className={styles.head}>
        <BigAmount amount={amount} closed inColumn />
        {change?.amount != null && change.direction !== "same" && (
          <p className={styles.change}>
            <Sentence
              text={t(change.direction === "decrease" ? "less" : "more", OPEN)}
              parts={{ amount: <Say amount={change.amount} />, year: String(year - 1) }}
            />
          </p>
        )}
        {budgetTotal?.text != null && (
          <figure className={styles.width} data-figure="present-width">
            <figcaption>{t("trueWidth")}</figcaption>
            <dl>
              <dt>{t("whole.budget")}</dt>
              <dd>
                <Say amount={budgetTotal} />
              </dd>
            </dl>
            <svg width="100%" aria-hidden="true" className={styles.bar}>
              <rect className={styles.whole} width="100%" height="100%" />
            </svg>
            <dl>
              <dt>{t("whole.threePublic")}</dt>
              <dd>
                <Say amount={amount} />
              </dd>
            </dl>
            <svg width="100%" aria-hidden="true" className={styles.bar}>
              {share > 0 && <rect className={styles.part} width={`${Math.max(share * 100, 0.6)}%`} height="100%" />}
            </svg>
          </figure>
        )}
      </div>
      <Items rows={items} hasStated={view.hasStated} />
    </div>
  );
}

const LONGEST_IN_A_CELL = 5;

/** The unit of the table where it is too long to follow every figure, as “(CNY 10,000)” is; else null. */
function useLongUnit(rows: readonly ThreePublicRow[]): string | null {
  const wordsOf = useTalkWords();
  const printed = rows.map(({ amount }) => amount).find(({ text }) => text !== null);
  if (printed?.text == null) return null;
  const unit = wordsOf(printed.text, printed.unit).after.trim();
  return unit.length > LONGEST_IN_A_CELL ? unit : null;
}

function Items({ rows, hasStated }: { rows: readonly ThreePublicRow[]; hasStated: boolean }) {
  const t = useWords("present");
  const nameOf = useName();
  const unit = useLongUnit(rows);
  const inUnit = unit === null ? null : <small key={unit}>{unit}</small>;
  return (
    <table className={styles.items}>
      <caption className="spoken">{t("items")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("item")}</th>
          <th scope="col">
            {t("inTable")} {inUnit}
          </th>
          {hasStated && (
            <th scope="col">
              {t("inText")} {inUnit}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { text, lang } = nameOf(row.label);
          return (
            <tr key={row.amount.cell} data-depth={row.depth}>
              <th scope="row" lang={lang}>
                <bdi key={text}>{text.replace(/^[\s①-⑳]+/, "")}</bdi>
              </th>
              <td>
                <Say amount={row.amount} isBare={unit !== null} />
              </td>
              {hasStated && (
                <td>
                  <Say amount={row.stated} isBare={unit !== null} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
