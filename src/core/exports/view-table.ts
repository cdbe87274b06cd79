import type { Check } from "../checks/check.ts";
import type { Budget } from "../document/budget.ts";
import type { CellReference } from "../document/cell-reference.ts";
import type { TermKey } from "../document/term-keys.ts";
import type { PrintedAmount } from "../format-amount.ts";
import type { AmountUnit } from "../money.ts";

/** Heads of columns, titles of tables and names of rows that no document prints; the words come from i18n. */
export type ExportKey = string;

/** A printed name, with the code that finds its English. */
export interface ExportName {
  readonly printed: string | null;
  readonly code?: string | null;
  /** of the words below, where what is printed is too short to be looked up: 人 */
  readonly word?: ExportKey;
}

/**
 * A column of an exported table, and what it takes of a row. `name`: printed words, in English with the Chinese beside them; `code`:
 * digits that are no number; `amount`: canonical text in `unit`, as printed (or computed, which its head then does not call printed),
 * and in the chosen unit where that is another; `number`: shares, counts and values that no unit of money changes; `place`: where the
 * row is printed, in words and as references.
 */
export type Column<Row> = {
  readonly key: ExportKey;
  /** the printed head, where print has one */
  readonly label?: string;
} & (
  | { readonly kind: "name"; readonly of: (row: Row) => ExportName }
  | { readonly kind: "text" | "word" | "code" | "number"; readonly of: (row: Row) => string | null }
  | {
      readonly kind: "amount";
      readonly unit: AmountUnit;
      readonly isComputed?: boolean;
      readonly of: (row: Row) => string | null;
    }
  | { readonly kind: "place"; readonly of: (row: Row) => readonly CellReference[] }
);

/** A column of a table whose rows are asked for by their index, from 0. */
export type ExportColumn = Column<number>;

/** One table of a view, with the figures that the view shows. */
export interface ViewTable {
  readonly id: ExportKey;
  readonly count: number;
  readonly columns: readonly ExportColumn[];
}

/** What of a view is asked for, and the words that its rows quote from the page. */
export interface TableOptions {
  readonly code: string | null;
  readonly statement: string | null;
  /** the keys of the rows that a place of the page shows; null for all */
  readonly shownAt: (place: string) => readonly string[] | null;
  readonly plainOf: (key: TermKey, part: "name" | "plain") => string;
  readonly sentenceOf: (check: Check) => string;
}

/** The tables of a view with the figures that it shows: what every download of it is made of. None without its statement. */
export type TablesOf = (budget: Budget, options: TableOptions) => readonly ViewTable[];

/** Builds a table from its rows; a column says what it takes of a row. None where there is no row. */
export function tableOf<Row>(
  id: ExportKey,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): readonly ViewTable[] {
  if (rows.length === 0) return [];
  const byIndex = columns.map(
    (column) => ({ ...column, of: (index: number) => column.of(rows[index] as Row) }) as ExportColumn,
  );
  return [{ id, count: rows.length, columns: byIndex }];
}

/** The rows that a view shows, in its order, known by their keys; all of them as printed where it shows all. */
export function shownRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  keys: readonly string[] | null | undefined,
): readonly Row[] {
  if (keys == null) return rows;
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** The unit of a column of amounts; a table prints them all in one. */
export const unitOf = (amounts: readonly (PrintedAmount | null | undefined)[]): AmountUnit =>
  amounts.find((amount) => amount != null)?.unit ?? "wan";

/** A column of printed amounts, under its printed head where print has one. */
export const amountColumn = <Row>(
  key: ExportKey,
  unit: AmountUnit,
  of: (row: Row) => Pick<PrintedAmount, "text"> | null | undefined,
  label?: string,
): Column<Row> => ({
  key,
  ...(label === undefined ? {} : { label }),
  kind: "amount",
  unit,
  of: (row) => of(row)?.text ?? null,
});

/** A column of printed words; blank where nothing is printed. */
export const nameColumn = <Row>(key: ExportKey, of: (row: Row) => string | null | undefined): Column<Row> => ({
  key,
  kind: "name",
  of: (row) => ({ printed: of(row) ?? null }),
});

interface Line {
  readonly code: string | null;
  readonly label: string;
}
/** The code and the printed name of a line, which the code finds the English of. */
export const codeAndName = <Row>(of: (row: Row) => Line): readonly Column<Row>[] => [
  { key: "code", kind: "code", of: (row) => of(row).code },
  { key: "name", kind: "name", of: (row) => ({ printed: of(row).label, code: of(row).code }) },
];

/** The line of the document in which a row stands, counted from 1. */
export const lineColumn = <Row>(of: (row: Row) => number | undefined): Column<Row> => ({
  key: "line",
  kind: "number",
  of: (row) => of(row)?.toString() ?? null,
});

/** Shares of a whole, in percent. */
export const shareColumn = <Row extends { readonly share: string | null }>(key: ExportKey): Column<Row> => ({
  key,
  kind: "number",
  of: ({ share }) => share,
});

/** Where a row was printed, so that whoever gets the file can go back. */
export const placeColumn = <Row>(of: (row: Row) => CellReference | null | undefined): Column<Row> => ({
  key: "cell",
  kind: "place",
  of: (row) => {
    const cell = of(row);
    return cell == null ? [] : [cell];
  },
});
