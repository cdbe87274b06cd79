import { SortableTable } from "../../components/SortableTable.tsx";
import type { FoundCard } from "../../core/views/arrange-cards.ts";
import type { TargetCard } from "../../core/views/target-cards.ts";
import { CopyTable } from "../../reading/CopyTable.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import styles from "./IndicatorTable.module.css";
import { type IndicatorRow, useIndicatorColumns } from "./indicator-columns.tsx";

/** All indicators that the filter leaves, in the order of the cards; each value once as printed and once taken apart. */
export function IndicatorTable({
  id,
  cards,
  found,
}: {
  id: string;
  cards: readonly TargetCard[];
  found: readonly FoundCard[];
}) {
  const t = useWords("targets");
  const { language } = usePageState();
  const columns = useIndicatorColumns(language);
  const rows = found.flatMap(({ card, indicators }) =>
    indicators.map((indicator): IndicatorRow => ({ ...indicator, project: card })),
  );
  const count = cards.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return (
    <>
      <SortableTable
        id={id}
        caption={
          rows.length === count ? t("table.caption", { count }) : t("table.captionFound", { count, found: rows.length })
        }
        columns={columns}
        items={rows}
        idOf={({ cell }) => cell}
        sortedBy={(column, descending) => t(descending ? "table.descending" : "table.ascending", { column })}
      />
      <CopyTable table={id} />
      <p className={styles.note}>{t("table.note")}</p>
    </>
  );
}
