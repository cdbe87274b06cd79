import type { Column, Row } from "../../document/dataset.ts";
import { PAIR_HEADS } from "../../lexicon/columns.ts";
import type { Words } from "../../lexicon/forms/form.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { type Finding, finding } from "../finding.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import { keyOfYear } from "./column-keys.ts";
import { meaningAmong } from "./column-meaning.ts";
import { readPrintedAmount } from "./printed-amount.ts";
import { type BodyContext, type OpenTable, type TableReading, unplaced } from "./read-body.ts";
import { withPart } from "./row-part.ts";
import type { SideLayout } from "./side-layout.ts";
import type { HeadColumn } from "./table-head.ts";

/** A column of a one-row table: the row that its head names, and the column of figures, which pairs (预算数 | 决算数) give in their lowest head. */
interface Place {
  readonly index: number;
  readonly row: string;
  readonly label: string;
  /** The lowest head, which may be no more than 合计 or 小计. */
  readonly printed: string;
  readonly column: Column;
}

/** Reads a table whose heads name its rows, over a single row of figures: each row of the data set is the next part of that line, in the printed order. */
export function readOneRow(
  { head, body, layouts }: OpenTable,
  { id, used, year }: BodyContext & { readonly year: number },
): TableReading {
  for (const row of head.rows) used.mark(row.line, row.endLine);
  const headerLines = head.rows.map(({ line }) => line);
  const pairs = new Set(head.columns.map((column) => meaningAmong(PAIR_HEADS, pairOf(column) ?? "")));
  const hasPairs = pairs.has("budget") && pairs.has("total");
  const form = formOf(id);
  const own = form.rows.length > 0 ? head.columns.flatMap((column) => placeOf(column, form.rows, hasPairs, year)) : [];
  const places = form.rows.length > 0 ? withTotals(own) : totalsOf(layouts);
  const [figures, ...surplus] = body;
  for (const row of body) used.mark(row.line, row.endLine);
  const unread = head.columns.filter(
    ({ index, label }) => label !== "" && !places.some((place) => place.index === index),
  );
  const isTaken = ({ row, column: { key } }: Place, at: number) =>
    places.findIndex((place) => place.row === row && place.column.key === key) < at;
  const twice = places.filter(isTaken);
  const stray = (figures?.cells ?? []).some(
    (cell, index) => cell !== "" && !places.some((place) => place.index === index),
  );
  const findings: readonly Finding[] = [
    ...unread.map(({ label }) => finding("warning", "columnNotRead", headerLines[0] ?? 0, { column: label })),
    ...[...(stray && figures ? [figures] : []), ...surplus].map((row) =>
      unplaced(row.line, filledCells(row).join(" ")),
    ),
    ...twice.map(({ label, index }) => unplaced(figures?.line ?? 1, `${label} ${figures?.cells[index] ?? ""}`)),
    ...places.flatMap(({ index, column }) => problemOf(figures, index, column)),
  ];
  const columns = places
    .map(({ column }) => column)
    .filter((column, at, all) => all.findIndex(({ key }) => key === column.key) === at);
  const names = [...new Set(places.map(({ row }) => row))];
  const rows = names.map(
    (name, at): Row =>
      rowOf(
        figures,
        places.filter(({ row }) => row === name),
        columns,
        at + 1,
      ),
  );
  return {
    sides: [{ side: formOf(id).side, headerLines, columns, rows: figures === undefined ? [] : rows }],
    complete: !findings.some(({ level }) => level === "error"),
    findings,
  };
}

function rowOf(figures: CellLine | undefined, places: readonly Place[], columns: readonly Column[], part: number): Row {
  const cellOf = (key: string): string => {
    const place = places.find(({ column }) => column.key === key);
    return place === undefined ? "" : (figures?.cells[place.index] ?? "");
  };
  const read = columns.map(({ key }) => ({ key, text: cellOf(key), read: readPrintedAmount(cellOf(key)) }));
  const printed = read.flatMap(({ key, text, read: amount }) =>
    amount.ok ? (amount.value.printed === null ? [] : [[key, amount.value.printed]]) : [[key, text]],
  );
  return withPart(
    {
      line: figures?.line ?? 1,
      code: null,
      label: places[0]?.label ?? "",
      amounts: Object.fromEntries(read.map(({ key, read: amount }) => [key, amount.ok ? amount.value.amount : null])),
      ...(printed.length > 0 ? { printed: Object.fromEntries(printed) } : {}),
    },
    part,
  );
}

function problemOf(figures: CellLine | undefined, index: number, column: Column): readonly Finding[] {
  const text = figures?.cells[index] ?? "";
  return figures === undefined || readPrintedAmount(text).ok
    ? []
    : [finding("error", "unreadableAmount", figures.line, { column: column.label, text })];
}

const pairOf = ({ label, groups }: HeadColumn): string | undefined =>
  [label, ...groups].find((head) => meaningAmong(PAIR_HEADS, head) !== null);

/** A statement without rows of its own prints its totals: one row, called as the total is. */
function totalsOf([layout]: readonly SideLayout[]): readonly Place[] {
  const amounts = layout?.amounts ?? [];
  const label = amounts.find(({ column }) => column.key === "total")?.column.label ?? amounts[0]?.column.label ?? "";
  return amounts.map(({ index, column }) => ({ index, row: "total", label, printed: label, column }));
}

/** Where “三公” alone is totalled, that is the total of the table. */
const withTotals = (places: readonly Place[]): readonly Place[] =>
  places.some(({ row }) => row === "total")
    ? places
    : places.map((place) => (place.row === "threePublic" ? { ...place, row: "total", label: place.printed } : place));

/** The lowest head that names a row; a 合计 or 小计 totals what stands above it, and where that names none, all rows. */
function placeOf(column: HeadColumn, rows: Words, hasPairs: boolean, year: number): readonly Place[] {
  const { index, label, groups } = column;
  const path = [label, ...groups];
  const named = path.map((head) => ({ head, row: meaningAmong(rows, head) })).filter(({ row }) => row !== null);
  const found = named.find(({ row }) => row !== "total") ?? named[0];
  const pair = pairOf(column);
  if (found === undefined || found.row === null) return [];
  const outermost = path.filter((head) => head !== pair).at(-1) ?? label;
  const key = keyOfYear(
    pair === undefined || !hasPairs ? "total" : (meaningAmong(PAIR_HEADS, pair) ?? "total"),
    path,
    year,
  );
  const head = hasPairs ? { label: pair ?? outermost, group: outermost } : { label: path.at(-1) ?? label, group: null };
  const printed = label === pair ? (groups[0] ?? label) : label;
  return [{ index, row: found.row, label: found.head, printed, column: { key, ...head } }];
}
