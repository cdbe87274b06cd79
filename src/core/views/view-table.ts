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
 * A column of an exported table. `name`: printed words, in English with the Chinese beside them; `code`: digits that are no
 * number; `amount`: as printed (or computed, which its head then does not call printed), and in the chosen unit where that is another; `number`: shares, counts and values that no unit
 * of money changes; `place`: where the row is printed, in words and as references.
 */
export type ExportColumn = {
  readonly key: ExportKey /** the printed head, where print has one */;
  readonly label?: string;
} & (
  | { readonly kind: "name"; readonly of: (row: number) => ExportName }
  | { readonly kind: "text" | "word" | "code" | "number"; readonly of: (row: number) => string | null }
  | {
      readonly kind: "amount";
      readonly unit: AmountUnit;
      readonly isComputed: boolean;
      readonly of: (row: number) => string | null;
    }
  | { readonly kind: "place"; readonly of: (row: number) => readonly CellReference[] }
);

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
  columns: readonly ColumnOf<Row>[],
): readonly ViewTable[] {
  if (rows.length === 0) return [];
  const exported = columns.map((column): ExportColumn => {
    const { key, label, of } = column;
    const head = label === undefined ? { key } : { key, label };
    const at =
      <Value>(take: (row: Row) => Value, otherwise: Value) =>
      (index: number): Value => {
        const row = rows[index];
        return row === undefined ? otherwise : take(row);
      };
    if (column.kind === "name") return { ...head, kind: "name", of: at(column.of, { printed: null }) };
    if (column.kind === "place") return { ...head, kind: "place", of: at(column.of, []) };
    if (column.kind === "amount")
      return {
        ...head,
        kind: "amount",
        unit: column.unit,
        isComputed: column.isComputed ?? false,
        of: at((row) => column.of(row)?.text ?? null, null),
      };
    return { ...head, kind: column.kind, of: at(of as (row: Row) => string | null, null) };
  });
  return [{ id, count: rows.length, columns: exported }];
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

type ColumnOf<Row> = { readonly key: ExportKey; readonly label?: string } & (
  | { readonly kind: "name"; readonly of: (row: Row) => ExportName }
  | { readonly kind: "place"; readonly of: (row: Row) => readonly CellReference[] }
  | { readonly kind: "text" | "word" | "code" | "number"; readonly of: (row: Row) => string | null }
  | {
      readonly kind: "amount";
      readonly unit: AmountUnit;
      readonly isComputed?: boolean;
      readonly of: (row: Row) => PrintedAmount | null | undefined;
    }
);

/** The unit of a column of amounts; a table prints them all in one. */
export const unitOf = (amounts: readonly (PrintedAmount | null | undefined)[]): AmountUnit =>
  amounts.find((amount) => amount != null)?.unit ?? "wan";

/** A column of amounts, under its printed head where print has one. */
export const amountColumn = <Row>(
  key: ExportKey,
  unit: AmountUnit,
  of: (row: Row) => PrintedAmount | null | undefined,
  label?: string,
): ColumnOf<Row> => ({ key, ...(label === undefined ? {} : { label }), kind: "amount", unit, of });

/** Where a row was printed, so that whoever gets the file can go back. */
export const placeColumn = <Row>(of: (row: Row) => CellReference | null | undefined) =>
  ({
    key: "cell",
    kind: "place",
    of: (row: Row) => {
      const cell = of(row);
      return cell == null ? [] : [cell];
    },
  }) as const;
