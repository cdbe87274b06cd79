import { type CsvField, writeCsv } from "../../core/exports/csv.ts";
import type { FlatTable } from "../../core/exports/flat-table.ts";
import { notesSheet, tableSheet } from "../../core/exports/sheet.ts";
import { toXlsx } from "./to-xlsx.ts";

export type Notes = readonly (readonly [string, string])[];

/** The last column of a CSV: a format without notes says in each row where it comes from. */
export interface SourceColumn {
  readonly head: string;
  readonly line: string;
}

/** A table as CSV for spreadsheets: numbers as numbers, everything else as words; one head, one row a record, the source last. */
export const csvOf = ({ columns, records }: FlatTable, source: SourceColumn): string =>
  writeCsv([
    [...columns.map(({ head }) => head), source.head],
    ...records.map((record) => [
      ...record.map(
        (value, index): CsvField => (value !== null && columns[index]?.kind === "number" ? { number: value } : value),
      ),
      source.line,
    ]),
  ]);

/** Tables as JSON that describes itself: each column with its title, type and unit; amounts stay decimal text. */
export const jsonOf = (tables: readonly FlatTable[], notes: Notes): string =>
  `${JSON.stringify(
    {
      about: Object.fromEntries(notes),
      tables: tables.map(({ id, title, columns, records }) => ({
        id,
        title,
        fields: columns.map(({ key, head, kind, unit }) => ({
          name: key,
          title: head,
          type: kind === "number" ? "decimal" : "string",
          ...(unit === null ? {} : { unit: { yuan: "CNY", wan: "CNY 10,000", yi: head }[unit] }),
        })),
        records: records.map((record) =>
          Object.fromEntries(record.map((value, index) => [columns[index]?.key ?? String(index), value])),
        ),
      })),
    },
    null,
    2,
  )}\n`;

/** Tables as a workbook, one a sheet, with a sheet of notes. */
export const xlsxOf = (tables: readonly FlatTable[], notesName: string, notes: Notes): Promise<Blob> =>
  toXlsx([...tables.map(tableSheet), notesSheet(notesName, notes)]);
