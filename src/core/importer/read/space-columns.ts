import type { Line } from "./lines.ts";
import { alignedBlocks, MEASURES, type Measure, type Token, tokensOf } from "./space-tokens.ts";

/** A column of aligned text: from the first to the last place that any of its cells covers. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
}

/** The columns that rows of tokens share, found by what overlaps; null where two cells of one row would fall into the same column. */
export function clustersOf(rows: readonly (readonly Token[])[]): readonly Cluster[] | null {
  const clusters: { start: number; end: number }[] = [];
  for (const token of rows.flat().sort((one, two) => one.start - two.start)) {
    const last = clusters.at(-1);
    if (last && token.start < last.end) last.end = Math.max(last.end, token.end);
    else clusters.push({ start: token.start, end: token.end });
  }
  const shared = rows.some((row) => new Set(row.map((token) => clusterAt(clusters, token))).size < row.length);
  return shared ? null : clusters;
}

export const clusterAt = (clusters: readonly Cluster[], token: Token): number =>
  clusters.findIndex((cluster) => token.start < cluster.end && token.end > cluster.start);

/** Which part of the cells shares its left or right edge with a column; only rows of several cells say anything. */
export function exactness(rows: readonly (readonly Token[])[], columns: readonly Cluster[]): number {
  const tokens = rows.filter((row) => row.length > 1).flat();
  const exact = tokens.filter((token) =>
    columns.some((column) => column.start === token.start || column.end === token.end),
  );
  return tokens.length === 0 ? 1 : exact.length / tokens.length;
}

/** How the program counted that aligned the tables of a document: by the measure in which most cells begin or end where one of another row does. */
export function measureOf(lines: readonly Line[]): Measure {
  const blocks = alignedBlocks(lines).filter((block) => block.length > 2);
  const agreement = MEASURES.map((measure) =>
    blocks.reduce((sum, block) => sum + sharedEdges(block.map((line) => tokensOf(line.text, measure))), 0),
  );
  return MEASURES[agreement.indexOf(Math.max(...agreement))] ?? MEASURES[0] ?? (() => 1);
}

/** How many cells begin or end under a cell of another row. */
function sharedEdges(rows: readonly (readonly Token[])[]): number {
  const counts = new Map<string, number>();
  const edges = rows.map((row) => new Set(row.flatMap(({ start, end }) => [`s${start}`, `e${end}`])));
  for (const row of edges) for (const edge of row) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return rows.flat().filter(({ start, end }) => (counts.get(`s${start}`) ?? 0) > 1 || (counts.get(`e${end}`) ?? 0) > 1)
    .length;
}

/** Figures flush right may stand beside their head, not under it: a column without a head and the head without a column next to it are one. */
export function underHeads(
  columns: readonly Cluster[],
  heads: readonly Token[],
  body: readonly Token[],
): readonly Cluster[] {
  if (heads.length === 0) return columns;
  const has = (tokens: readonly Token[], column: Cluster) => tokens.some((token) => clusterAt([column], token) === 0);
  const merged: Cluster[] = [];
  for (const column of columns) {
    const before = merged.at(-1);
    const [upper, lower] = before && has(heads, before) ? [before, column] : [column, before];
    const isPair = before && upper && lower && !has(body, upper) && !has(heads, lower);
    if (isPair) merged[merged.length - 1] = { start: before.start, end: column.end };
    else merged.push(column);
  }
  return merged;
}
