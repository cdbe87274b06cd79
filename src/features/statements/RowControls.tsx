import { rowPlace } from "../../core/document/cell-reference.ts";
import { statementPlace, statementRowKey } from "../../core/exports/row-keys.ts";
import type { PrintedSide, PrintedTable } from "../../core/views/printed-table.ts";
import { Choice } from "../../reading/Choices.tsx";
import { FindField } from "../../reading/FindField.tsx";
import { useName, useWords } from "../../reading/reading.tsx";
import { usePublishShown } from "../../reading/shown.ts";
import styles from "./RowControls.module.css";
import { type Arranged, NO_FILTER, type RowFilter } from "./use-arranged.ts";

/** Finds rows, hides blank ones, and undoes both and any sorting: back to the table as printed. */
export function RowControls({
  table,
  filter,
  setFilter,
  sides,
  arranged,
}: {
  table: PrintedTable;
  filter: RowFilter;
  setFilter: (filter: RowFilter) => void;
  sides: readonly PrintedSide[];
  arranged: readonly Arranged[];
}) {
  const t = useWords("statements");
  const hasBlank = sides.some(({ rows }) => rows.some(({ isBlank }) => isBlank));
  const isSorted = arranged.some(({ sorting }) => sorting !== null);
  const isAsPrinted = !isSorted && filter.text === "" && !filter.hidesBlank;
  const sorted = useSortedBy(sides, arranged);
  const criteria = [filter.text.trim(), filter.hidesBlank ? t("hideBlank") : "", ...sorted].filter(
    (text) => text !== "",
  );
  const keys = arranged.flatMap(({ rows }, at) => rows.map(({ row }) => statementRowKey(sides[at]?.side ?? "", row)));
  usePublishShown(statementPlace(table.statement.id), criteria.length === 0 ? null : { keys, criteria });
  return (
    <div className={styles.controls} data-needs-script="">
      <div className={styles.find}>
        <FindField label={t("find")} text={filter.text} onFind={(text) => setFilter({ ...filter, text })} />
      </div>
      {hasBlank && (
        <Choice isChosen={filter.hidesBlank} onClick={() => setFilter({ ...filter, hidesBlank: !filter.hidesBlank })}>
          {t("hideBlank")}
        </Choice>
      )}
      {!isAsPrinted && (
        <button
          type="button"
          className={styles.restore}
          onClick={() => {
            setFilter(NO_FILTER);
            for (const { restore } of arranged) restore();
          }}
        >
          {t("restore")}
        </button>
      )}
      <Status table={table} sides={sides} arranged={arranged} isAsPrinted={isAsPrinted} />
    </div>
  );
}

/** What the rows were sorted by, in words. */
function useSortedBy(sides: readonly PrintedSide[], arranged: readonly Arranged[]): readonly string[] {
  const t = useWords("statements");
  const nameOf = useName();
  return arranged.flatMap(({ sorting }, at) => {
    if (sorting === null) return [];
    const side = sides[at];
    const column = side?.columns.find(({ key }) => key === sorting.id);
    const stub = side?.stubs.find(({ key }) => key === sorting.id);
    const name = column !== undefined ? nameOf(column.label).text : stub === undefined ? "" : t(`stub.${stub.head}`);
    return [t(sorting.desc ? "descending" : "ascending", { column: name })];
  });
}

function Status({
  table,
  sides,
  arranged,
  isAsPrinted,
}: {
  table: PrintedTable;
  sides: readonly PrintedSide[];
  arranged: readonly Arranged[];
  isAsPrinted: boolean;
}) {
  const t = useWords("statements");
  const rows = arranged.flatMap((side) => side.rows.map(({ row }) => rowPlace(row)));
  const shown = arranged.some(({ sorting }) => sorting !== null)
    ? Math.max(...arranged.map((side) => side.rows.length))
    : new Set(rows).size;
  const sorted = useSortedBy(sides, arranged);
  const text = isAsPrinted ? "" : [t("shown", { shown, count: table.lineCount }), ...sorted].join(t("statusComma"));
  return (
    <p role="status" aria-atomic="true" className={styles.status}>
      <span key={text}>{text}</span>
    </p>
  );
}
