import { useState } from "react";
import { SortableTable } from "../../components/SortableTable.tsx";
import type { Comparison } from "../../core/views/comparison/comparison.ts";
import type { ComparedTable } from "../../core/views/comparison/table.ts";
import choice from "../../reading/Choice.module.css";
import { CopyTable } from "../../reading/CopyTable.tsx";
import type { Measure } from "../../reading/compared/ComparedFigure.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./Comparison.module.css";
import { useColumns } from "./use-columns.tsx";

/** Tables that repeat others in more detail are folded away at first. */
const FOLDED: ReadonlySet<string> = new Set(["basic", "project", "economic"]);

/** Every line over all columns; what one wants to see of them is chosen for all tables at once. */
export function Tables({ comparison }: { comparison: Comparison }) {
  const t = useWords("compare");
  const [measure, setMeasure] = useState<Measure>("amount");
  const { tables } = comparison;
  const hasHeads = tables.some(({ lines }) => lines.some(({ cells }) => cells.some(({ perHead }) => perHead !== null)));
  const measures: readonly Measure[] = hasHeads ? ["amount", "share", "perHead"] : ["amount", "share"];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in the older browsers */}
      <div role="group" aria-label={t("measure.label")} className={styles.measures}>
        {measures.map((each) => (
          <button
            key={each}
            type="button"
            className={choice.choice}
            aria-pressed={each === measure}
            onClick={() => setMeasure(each)}
          >
            {t(`measure.${each}`)}
          </button>
        ))}
      </div>
      {tables
        .filter(({ id }) => measure !== "perHead" || id === "projects")
        .map((table) =>
          FOLDED.has(table.id) ? (
            <details key={table.id} className={styles.folded}>
              <summary>{t(`word.table.${table.id}`)}</summary>
              <OneTable comparison={comparison} table={table} measure={measure} />
            </details>
          ) : (
            <div key={table.id} className={styles.table}>
              <h3>{t(`word.table.${table.id}`)}</h3>
              <OneTable comparison={comparison} table={table} measure={measure} />
            </div>
          ),
        )}
    </>
  );
}

function OneTable({ comparison, table, measure }: { comparison: Comparison; table: ComparedTable; measure: Measure }) {
  const t = useWords("compare");
  const shell = useWords("shell");
  const { moneyUnit } = usePageState();
  const columns = useColumns(comparison, table.id, measure);
  const id = `compare-${table.id}`;
  const unit = shell(`unit.${moneyUnit}`);
  return (
    <div className={styles.wide}>
      <SortableTable
        id={id}
        caption={t(`caption.${measure}`, { table: t(`word.table.${table.id}`), unit })}
        columns={columns}
        items={table.lines}
        idOf={({ key }) => key}
        sortedBy={(column, descending) => t(descending ? "descending" : "ascending", { column })}
      />
      <CopyTable table={id} />
    </div>
  );
}
