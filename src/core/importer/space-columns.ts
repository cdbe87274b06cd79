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

/** How the program counted that aligned the tables of a document: by the measure in which most cells stand exactly under one another. */
export function measureOf(lines: readonly Line[]): Measure {
  const blocks = alignedBlocks(lines).filter((block) => block.length > 2);
  const standing = (measure: Measure): number =>
    blocks.reduce((sum, block) => {
      const rows = block.map((line) => tokensOf(line.text, measure));
      const columns = clustersOf(rows);
      return sum + (columns ? exactness(rows, columns) * rows.length : 0);
    }, 0);
  return MEASURES.reduce((best, each) => (standing(each) > standing(best) ? each : best));
}
