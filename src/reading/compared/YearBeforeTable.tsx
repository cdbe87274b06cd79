import { formatAmount } from "../../core/format-amount.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import { EnglishContext, useWords } from "../reading.tsx";
import { StateLink } from "../StateLink.tsx";
import type { LinesOf } from "./BesideYearBefore.tsx";
import { Change } from "./Change.tsx";
import { ComparedFigure } from "./ComparedFigure.tsx";
import styles from "./compared.module.css";
import { LineName } from "./LineName.tsx";
import type { YearBefore } from "./year-before.ts";

interface Props {
  readonly found: YearBefore;
  readonly lines: ReturnType<LinesOf>;
  /** says whether the change that the explanation states agrees */
  readonly hasCheck: boolean;
}

/** This year's figures, last year's and the change; each figure leads to its own document. */
export const YearBeforeTable = (props: Props) => (
  <EnglishContext value={props.found.english}>
    <Table {...props} />
  </EnglishContext>
);

function Table({ found, lines, hasCheck }: Props) {
  const t = useWords("compare");
  const shell = useWords("shell");
  const { moneyUnit } = usePageState();
  const [before, now] = found.comparison.columns;
  if (before === undefined || now === undefined || lines.length === 0) return null;
  const phase = t(`phase.${before.phase}`);
  return (
    <div className={styles.yearBefore} data-year-before="">
      <table>
        <caption>{t("yearBefore.caption", { year: before.year, phase, unit: shell(`unit.${moneyUnit}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("column.year", { year: now.year })}</th>
            <th scope="col">{t("column.year", { year: before.year })}</th>
            <th scope="col">{t("yearBefore.change")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([table, line]) => (
            <tr key={`${table} ${line.key}`}>
              <th scope="row">
                <LineName line={line} table={table} />
              </th>
              <td>
                <ComparedFigure column={now} cell={line.cells[1]} />
              </td>
              <td>
                <ComparedFigure column={before} cell={line.cells[0]} />
              </td>
              <td>
                <Change change={line.changes[0] ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>
        {hasCheck && <Agreement found={found} year={before.year} />}
        <StateLink to={{ view: "compare", with: before.id, code: null, cell: null }}>
          {t("yearBefore.all", { year: before.year, phase })}
        </StateLink>
      </p>
    </div>
  );
}

/** Whether the change that the explanation states is the one between the two documents. */
function Agreement({ found: { check }, year }: { found: YearBefore; year: number }) {
  const t = useWords("compare");
  const { moneyUnit, language } = usePageState();
  if (check === null || check.verdict === "not-applicable" || check.verdict === "mismatch") return null;
  const apart = check.difference?.replace(/^-/, "") ?? null;
  const difference = formatAmount(apart, check.amountUnit === "yuan" ? "yuan" : "wan", moneyUnit, language);
  return <>{t(`yearBefore.${check.verdict}`, { year, difference })} </>;
}
