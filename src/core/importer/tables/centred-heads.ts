import { type Cluster, clusterAt, clustersOf, underHeads } from "../read/space-columns.ts";
import type { Token } from "../read/space-tokens.ts";
import { columnMeaning } from "./column-meaning.ts";
import { isTotalLabel } from "./known-labels.ts";
import { isPrintedFigure } from "./printed-amount.ts";

type Row = readonly Token[];

/** A table whose heads stand in the middle of what they span: its columns, and for each row of heads the column of each of its cells. */
export interface CentredTable {
  readonly columns: readonly Cluster[];
  readonly heads: readonly (readonly number[])[];
}

interface Column extends Cluster {
  readonly head: Token | null;
}

/**
 * Finds the columns of a table as a PDF prints it: figures and the lowest heads show where they stand; a head above them belongs to the column
 * right under it, or spans the columns around its middle. Null where every head begins or ends where its column does, and where the print does not decide.
 */
export function centredTable(rows: readonly Row[]): CentredTable | null {
  const start = rows.findIndex((row) => row.some(isNumber) || (row.length === 1 && isTotalLabel(row[0]?.text ?? "")));
  const heads = rows.slice(0, start < 0 ? rows.length : start);
  const lowest = heads.at(-1);
  if (!lowest || heads.length === rows.length || standOnEdges(rows, heads)) return null;
  const body = rows.slice(heads.length);
  const clusters = clustersOf([lowest, ...body]);
  let columns: readonly Column[] | null =
    clusters &&
    underHeads(clusters, heads.flat(), body.flat()).map((column) => ({ ...column, head: headIn(column, lowest) }));
  for (const row of heads.slice(0, -1).reverse()) columns = columns && withHeads(columns, row);
  if (!columns || columns.some(({ head }) => head === null)) return null;
  const found = columns;
  const placed = heads.map((row) => placeHeads(row, found));
  return placed.every((row): row is readonly number[] => row !== null) ? { columns, heads: placed } : null;
}

const headIn = (column: Cluster, row: Row): Token | null =>
  row.find((token) => clusterAt([column], token) === 0) ?? null;

const isNumber = (token: Token): boolean => isPrintedFigure(token.text) && !/^20\d\d$/.test(token.text);

function standOnEdges(rows: readonly Row[], heads: readonly Row[]): boolean {
  const columns = clustersOf(rows);
  return (
    columns?.length !== undefined &&
    heads.flat().every((token) => columns.some(({ start, end }) => start === token.start || end === token.end))
  );
}

/** The heads of a row that are the only ones of their column widen it, or open a new one at either end of the table. */
function withHeads(columns: readonly Column[], row: Row): readonly Column[] {
  const widened = columns.map((column): Column => {
    const own = row.find((token) => isOwnHead(token, column, columns));
    return own ? { start: Math.min(column.start, own.start), end: Math.max(column.end, own.end), head: own } : column;
  });
  const [first, last] = [columns[0], columns.at(-1)];
  const beyond = row.filter((token) => token.start >= (last?.end ?? 0) || token.end <= (first?.start ?? 0));
  return [...widened, ...beyond.map((token): Column => ({ start: token.start, end: token.end, head: token }))].sort(
    (one, two) => one.start - two.start,
  );
}

const isOwnHead = (token: Token, column: Column, columns: readonly Column[]): boolean =>
  column.head === null &&
  clusterAt([column], token) === 0 &&
  columns.filter((each) => clusterAt([each], token) === 0).length === 1;

/** The column of each head of a row: its own, or the first of those that it spans. */
function placeHeads(row: Row, columns: readonly Column[]): readonly number[] | null {
  const own = row.map((token) => columns.findIndex(({ head }) => head === token));
  const places = [...own];
  for (let at = 0; at < row.length; at += 1) {
    if (own[at] !== -1) continue;
    let end = at;
    while (end < row.length && own[end] === -1) end += 1;
    const from = at === 0 ? 0 : (own[at - 1] ?? 0) + 1;
    const to = end < row.length ? (own[end] ?? 0) : columns.length;
    const spans = bestSpans(row.slice(at, end), columns.slice(from, to));
    if (!spans) return null;
    spans.forEach((first, index) => {
      places[at + index] = from + first;
    });
    at = end;
  }
  return places;
}

/** Divides columns among the heads above them so that each stands as near as can be to the middle of its own; columns of names in front may have none. */
function bestSpans(heads: readonly Token[], columns: readonly Column[]): readonly number[] | null {
  let best: { readonly cost: number; readonly spans: readonly number[] } | null = null;
  const divide = (start: number, spans: readonly number[], cost: number): void => {
    if (best && cost >= best.cost) return;
    const head = heads[spans.length];
    if (!head) {
      if (start === columns.length) best = { cost, spans };
      return;
    }
    for (let end = start + 1; end <= columns.length; end += 1) {
      const apart = middle(head) - middle({ start: columns[start]?.start ?? 0, end: columns[end - 1]?.end ?? 0 });
      divide(end, [...spans, start], cost + Math.abs(apart));
    }
  };
  for (const start of freeStarts(columns)) divide(start, [], 0);
  return (best as { readonly spans: readonly number[] } | null)?.spans ?? null;
}

const middle = ({ start, end }: Cluster): number => (start + end) / 2;

/** Where the first span may begin: at the first column, or after columns of codes and names. */
function freeStarts(columns: readonly Column[]): readonly number[] {
  const names = columns.findIndex(
    ({ head }) => !/^(?:code|label|government|ordinal)$/.test(columnMeaning(head?.text ?? "").kind),
  );
  return Array.from({ length: (names < 0 ? 0 : names) + 1 }, (_, at) => at);
}
