import type { Comparison } from "../../../core/views/comparison/comparison.ts";
import type { ComparedLinesSlide } from "../../../core/views/slides.ts";
import { Change } from "../../../reading/compared/Change.tsx";
import { ComparedFigure } from "../../../reading/compared/ComparedFigure.tsx";
import { ComparisonAnswer } from "../../../reading/compared/ComparisonAnswer.tsx";
import { LineName } from "../../../reading/compared/LineName.tsx";
import { useColumnName } from "../../../reading/compared/use-column-name.ts";
import { useWords } from "../../../reading/reading.tsx";
import { usePageState } from "../../../view-state/use-page-state.ts";
import styles from "./ComparedSlide.module.css";

/** What changed most, and what the document says of why. */
export const ComparedSlide = ({ comparison }: { comparison: Comparison }) => (
  <p className={styles.answer}>
    <ComparisonAnswer comparison={comparison} />
  </p>
);

/** Some lines over all columns; with one step between two of them, its change too. */
export function ComparedLines({ slide: { comparison, lines } }: { slide: ComparedLinesSlide }) {
  const t = useWords("compare");
  const shell = useWords("shell");
  const { moneyUnit } = usePageState();
  const columnName = useColumnName(comparison);
  const { columns, steps } = comparison;
  const hasChange = steps.length === 1 && columns.length === 2;
  return (
    <table className={styles.lines} data-columns={columns.length}>
      <caption>{t("slide.unit", { unit: shell(`unit.${moneyUnit}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {columnName(column)}
            </th>
          ))}
          {hasChange && <th scope="col">{t("yearBefore.change")}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(([table, line]) => (
          <tr key={`${table} ${line.key}`}>
            <th scope="row">
              <LineName line={line} table={table} />
            </th>
            {columns.map((column, at) => (
              <td key={column.id}>
                <ComparedFigure column={column} cell={line.cells[at]} />
              </td>
            ))}
            {hasChange && (
              <td>
                <Change change={line.changes[0] ?? null} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
