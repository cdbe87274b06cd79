import type { Column, Row } from "../../document/dataset.ts";
import { PAIR_HEADS } from "../../lexicon/columns.ts";
import type { Words } from "../../lexicon/forms/form.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { compact } from "../../lexicon/han.ts";
import { TOTAL_ROW } from "../../lexicon/row-names.ts";
import { type Finding, finding } from "../finding.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import { readPrintedAmount } from "./printed-amount.ts";
import { withPart } from "./read-blocks.ts";
import { type BodyContext, type OpenTable, type TableReading, unplaced } from "./read-body.ts";
import type { HeadColumn } from "./table-head.ts";

/** A column of a one-row table: the row that its head names, and the column of figures, which pairs (预算数 | 决算数) give in their lowest head. */
interface Place {
  readonly index: number;
  readonly row: string;
  readonly label: string;
  readonly column: Column;
}

/** Reads a table whose heads name its rows, over a single row of figures: each row of the data set is the next part of that line, in the printed order. */
export function readOneRow({ head, body }: OpenTable, { id, used }: BodyContext): TableReading {
  for (const row of head.rows) used.mark(row.line, row.endLine);
  const headerLines = head.rows.map(({ line }) => line);
  const places = head.columns.flatMap((column) => placeOf(column, formOf(id).rows));
  const [figures, ...surplus] = body;
  for (const row of body) used.mark(row.line, row.endLine);
  const unread = head.columns.filter(
    ({ index, label }) => label !== "" && !places.some((place) => place.index === index),
  );
  const stray = (figures?.cells ?? []).some(
    (cell, index) => cell !== "" && !places.some((place) => place.index === index),
  );
  const findings: readonly Finding[] = [
    ...unread.map(({ label }) => finding("warning", "columnNotRead", headerLines[0] ?? 0, { column: label })),
    ...[...(stray && figures ? [figures] : []), ...surplus].map((row) =>
      unplaced(row.line, filledCells(row).join(" ")),
    ),
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

const meaningOf = (words: Words, head: string): string | null =>
  words.find(([, word]) => word.test(compact(head)))?.[0] ?? null;

/** The lowest head that names a row; a 小计 under a head of its own totals that one. */
function placeOf({ index, label, groups }: HeadColumn, rows: Words): readonly Place[] {
  const path = [label, ...groups];
  const outermost = path[path.length - 1] ?? label;
  const pair = meaningOf(PAIR_HEADS, label);
  const names = pair === null ? path : groups;
  const named = names.filter(
    (head, at) => at === names.length - 1 || !TOTAL_ROW.test(compact(head)) || isWhole(names[at + 1], rows),
  );
  const head = named.find((each) => meaningOf(rows, each) !== null);
  const row = head === undefined ? null : meaningOf(rows, head);
  if (head === undefined || row === null) return [];
  const column =
    pair === null ? { key: "total", label: outermost, group: null } : { key: pair, label, group: outermost };
  return [{ index, row, label: head, column }];
}

/** A head above a total that speaks of all rows. */
const isWhole = (head: string | undefined, rows: Words): boolean =>
  head !== undefined && meaningOf(rows, head) === "total";
