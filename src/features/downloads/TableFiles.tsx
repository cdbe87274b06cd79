import type { FlatTable } from "../../core/exports/flat-table.ts";
import { useWords } from "../../reading/reading.tsx";
import { Item } from "./Item.tsx";
import { csvOf, jsonOf, type Notes, xlsxOf } from "./table-files.ts";
import { useFileName, useSourceLine } from "./use-file-words.ts";
import type { Files } from "./use-files.ts";

const textBlob = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` });

/** Tables as CSV, one a file, and together as a workbook and as JSON. `what` stands in the file's name. */
export function TableFiles({
  tables,
  what,
  notes,
  files,
}: {
  tables: readonly FlatTable[];
  what: string;
  notes: Notes;
  files: Files;
}) {
  const t = useWords("downloads");
  const name = useFileName();
  const sourceLine = useSourceLine();
  const csvText = (table: FlatTable) => csvOf(table, sourceLine(table));
  const csv = (table: FlatTable) =>
    files.offer(
      name(tables.length > 1 ? `${what}-${table.title}` : what, "csv"),
      () => textBlob(csvText(table), "text/csv"),
      () => csvText(table),
    );
  const json = () => jsonOf(tables, notes);
  return (
    <>
      {tables.map((table) => (
        <Item key={table.id} about={t("about.csv")} onClick={() => csv(table)}>
          {tables.length > 1 ? `${t("kind.csv")} · ${table.title}` : t("kind.csv")}
        </Item>
      ))}
      <Item
        about={t("about.xlsx")}
        onClick={() =>
          files.offer(
            name(what, "xlsx"),
            () => xlsxOf(tables, t("sheet.notes"), notes),
            () => tables.map(csvText).join("\r\n"),
          )
        }
      >
        {t("kind.xlsx")}
      </Item>
      <Item
        about={t("about.json")}
        onClick={() => files.offer(name(what, "json"), () => textBlob(json(), "application/json"), json)}
      >
        {t("kind.json")}
      </Item>
    </>
  );
}
