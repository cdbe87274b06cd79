import type { ReactNode } from "react";
import type { Dataset } from "../../core/document/dataset.ts";
import type { FlatTable } from "../../core/exports/flat-table.ts";
import type { TablesOf } from "../../core/exports/view-table.ts";
import { useWords } from "../../reading/reading.tsx";
import { useViewName } from "../../reading/view-name.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../views.ts";
import styles from "./DownloadMenu.module.css";
import { Outcome } from "./Outcome.tsx";
import { hasPicture, PictureFiles } from "./PictureFiles.tsx";
import { TableFiles } from "./TableFiles.tsx";
import { useCriteria } from "./use-criteria.ts";
import { useNotes } from "./use-file-words.ts";
import { useFiles } from "./use-files.ts";
import { useFlatTables } from "./use-flat-tables.ts";
import { WholeFiles } from "./WholeFiles.tsx";

/** What a view can be taken away as: the rows that it shows, all of them where that is less, its picture, and the whole budget. */
export function DownloadMenu({ view, dataset, tablesOf }: { view: ViewId; dataset: Dataset; tablesOf: TablesOf }) {
  const t = useWords("downloads");
  const shell = useWords("shell");
  const viewNameOf = useViewName();
  const { moneyUnit: money } = usePageState();
  const notes = useNotes(view, dataset);
  const files = useFiles();
  const title = viewNameOf(view);
  const shown = useFlatTables(view, tablesOf, dataset)();
  const whole = useFlatTables(view, tablesOf, dataset, { isWhole: true })();
  const isConverted = whole.some(({ columns }) => columns.some(({ key }) => key.endsWith(`:${money}`)));
  const criteria = useCriteria(view, dataset);
  const isPart = criteria.length > 0;
  const chosen = criteria.join(t("comma"));
  const part = { rows: rowsOf(shown), all: rowsOf(whole), how: chosen };
  return (
    <>
      <Group title={isPart ? t("group.shown", part) : t("group.table")}>
        {shown.length === 0 && <p className={styles.about}>{t(isPart ? "nothingShown" : "nothing")}</p>}
        {shown.length > 0 && (
          <TableFiles
            tables={shown}
            what={isPart ? t("part", { title, how: criteria.join(" ") }) : title}
            notes={notes(title, isPart ? t("notes.partText", part) : null)}
            files={files}
          />
        )}
      </Group>
      {isPart && (
        <Group title={t("group.all", part)}>
          <TableFiles tables={whole} what={title} notes={notes(title)} files={files} />
        </Group>
      )}
      {isConverted && <p className={styles.unit}>{t("unit", { unit: shell(`unit.${money}`) })}</p>}
      {hasPicture(view) && (
        <Group title={t("group.picture")}>
          <PictureFiles view={view} dataset={dataset} files={files} />
        </Group>
      )}
      <Group title={t("group.whole")}>
        <WholeFiles dataset={dataset} files={files} />
      </Group>
      <Outcome files={files} />
    </>
  );
}

const rowsOf = (tables: readonly FlatTable[]): number => tables.reduce((sum, { records }) => sum + records.length, 0);

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.group}>
    <p className={styles.title}>{title}</p>
    <div className={styles.items}>{children}</div>
  </div>
);
