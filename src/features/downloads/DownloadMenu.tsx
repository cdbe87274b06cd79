import type { ReactNode } from "react";
import type { Dataset } from "../../core/budget/dataset.ts";
import type { FlatTable } from "../../core/exports/view-table.ts";
import { useWords } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { ViewId } from "../../view-state/view-state.ts";
import styles from "./DownloadMenu.module.css";
import { Item } from "./Item.tsx";
import { Outcome } from "./Outcome.tsx";
import { hasPicture, PictureFiles } from "./PictureFiles.tsx";
import { csvOf, jsonOf, xlsxOf } from "./table-files.ts";
import { useFileName, useFlatTables, useNotes } from "./use-downloads.ts";
import { useFiles } from "./use-files.ts";
import { WholeFiles } from "./WholeFiles.tsx";

const textBlob = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` });

/** What a view can be taken away as: its table, its picture, and the whole budget. */
export function DownloadMenu({ view, dataset }: { view: ViewId; dataset: Dataset }) {
  const t = useWords("downloads");
  const shell = useWords("shell");
  const { money } = usePageState();
  const name = useFileName();
  const notes = useNotes(view, dataset);
  const files = useFiles();
  const title = shell(`view.${view}`);
  const tablesOf = useFlatTables(view, dataset);
  const tables = tablesOf();
  const all = () => tables.map(csvOf).join("\r\n");
  const csv = (table: FlatTable) =>
    files.offer(
      name(tables.length > 1 ? `${title}-${table.title}` : title, "csv"),
      () => textBlob(csvOf(table), "text/csv"),
      () => csvOf(table),
    );
  return (
    <>
      <Group title={t("group.table")}>
        {tables.length === 0 && <p className={styles.about}>{t("nothing")}</p>}
        {tables.map((table) => (
          <Item key={table.id} about={t("about.csv")} onClick={() => csv(table)}>
            {tables.length > 1 ? `${t("kind.csv")} · ${table.title}` : t("kind.csv")}
          </Item>
        ))}
        {tables.length > 0 && (
          <>
            <Item
              about={t("about.xlsx")}
              onClick={() =>
                files.offer(name(title, "xlsx"), () => xlsxOf(tables, t("sheet.notes"), notes(title)), all)
              }
            >
              {t("kind.xlsx")}
            </Item>
            <Item
              about={t("about.json")}
              onClick={() => {
                const text = () => jsonOf(tables, notes(title));
                files.offer(name(title, "json"), () => textBlob(text(), "application/json"), text);
              }}
            >
              {t("kind.json")}
            </Item>
            <p className={styles.unit}>{t("unit", { unit: shell(`unit.${money}`) })}</p>
          </>
        )}
      </Group>
      {hasPicture(view) && (
        <Group title={t("group.picture")}>
          <PictureFiles view={view} files={files} />
        </Group>
      )}
      <Group title={t("group.whole")}>
        <WholeFiles dataset={dataset} files={files} />
      </Group>
      <Outcome files={files} />
    </>
  );
}

export const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={styles.group}>
    <p className={styles.title}>{title}</p>
    <div className={styles.items}>{children}</div>
  </div>
);
