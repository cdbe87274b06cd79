import { Hatches } from "../../components/Hatch.tsx";
import { barScale } from "../../core/views/bar-scale.ts";
import type { Comparison } from "../../core/views/comparison/comparison.ts";
import { BudgetBar } from "../../reading/BudgetBar.tsx";
import { linesIn } from "../../reading/compared/BesideYearBefore.tsx";
import { ComparedFigure } from "../../reading/compared/ComparedFigure.tsx";
import { LineName } from "../../reading/compared/LineName.tsx";
import { useColumnName } from "../../reading/compared/use-column-name.ts";
import { useWords } from "../../reading/reading.tsx";
import styles from "./Comparison.module.css";

/** One small picture for the total, each class and the “three public” expenses: its bars over all columns, on a scale of its own from zero. */
export function Multiples({ comparison }: { comparison: Comparison }) {
  const t = useWords("compare");
  const columnName = useColumnName(comparison);
  const { columns } = comparison;
  // a line whose code was not read may be an item of any class
  const isByCode = linesIn(comparison, "functions").some(([, { code }]) => code !== null);
  const pictures = [
    ...linesIn(comparison, "totals").slice(0, 3),
    ...linesIn(
      comparison,
      "functions",
      ({ code, depth, isTotal }) => depth === 0 && !isTotal && (!isByCode || code !== null),
    ),
    ...linesIn(comparison, "threePublic", ({ isTotal }) => isTotal),
  ];
  return (
    <figure data-figure="compare" className={styles.figure}>
      <Hatches view="compare" codes={[]}>
        <figcaption className={styles.quiet}>{t("picture")}</figcaption>
        <div className={styles.multiples}>
          {pictures.map(([table, line]) => {
            const scale = barScale(
              line.cells.map(({ amount }) => amount ?? undefined),
              96,
            );
            return (
              <div key={`${table} ${line.key}`} className={styles.multiple}>
                <h3>
                  <LineName line={line} table={table} />
                </h3>
                <dl className={comparison.of === "units" ? styles.named : undefined}>
                  {columns.map((column, at) => (
                    <div key={column.id}>
                      <dt>{columnName(column)}</dt>
                      <dd className={styles.bar}>
                        <BudgetBar
                          basic={line.cells[at]?.amount ?? undefined}
                          scale={scale}
                          code={line.code}
                          height={10}
                        />
                      </dd>
                      <dd>
                        <ComparedFigure column={column} cell={line.cells[at]} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </div>
            );
          })}
        </div>
      </Hatches>
    </figure>
  );
}
