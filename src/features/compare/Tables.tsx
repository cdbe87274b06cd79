import { useState } from "react";
import { SortableTable } from "../../components/SortableTable.tsx";
import type { Comparison } from "../../core/views/comparison/comparison.ts";
import type { ComparedTable } from "../../core/views/comparison/table.ts";
import { joinNames } from "../../i18n/language.ts";
import choice from "../../reading/Choice.module.css";
import { CopyTable } from "../../reading/CopyTable.tsx";
import type { Measure } from "../../reading/compared/ComparedFigure.tsx";
import { useName, useWords } from "../../reading/reading.tsx";
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

/** The statements that a table is read from, as they are titled: its total need not be that of all money. */
function Origin({ titles }: Pick<ComparedTable, "titles">) {
  const t = useWords("compare");
  const nameOf = useName();
  const { language } = usePageState();
  const printed = [...new Set(titles.flatMap((title) => title ?? []))];
  if (printed.length === 0) return null;
  const names = joinNames(
    printed.map((title) => t("origin.title", { title: nameOf(title).text })),
    language,
  );
  return <p className={styles.quiet}>{t("origin.line", { titles: names })}</p>;
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
      <Origin titles={table.titles} />
      <CopyTable table={id} />
    </div>
  );
}
