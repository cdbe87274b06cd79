import { centredTable } from "../tables/centred-heads.ts";
import { isPrintedFigure } from "../tables/printed-amount.ts";
import type { CellLine } from "./cell-line.ts";
import type { Line } from "./lines.ts";
import { type Cluster, clusterAt, clustersOf, exactness, underHeads } from "./space-columns.ts";
import { type Measure, type Token, tokensOf } from "./space-tokens.ts";

interface TokenLine {
  readonly line: Line;
  readonly tokens: readonly Token[];
}
type Block = readonly TokenLine[];

export interface Grid {
  readonly rows: readonly CellLine[];
  /** Lines whose cells could not be given columns without guessing. */
  readonly unplaced: readonly Line[];
}

/**
 * Gives the cells of space-aligned text their columns. Blocks are the runs of lines between blank lines: the columns of a table may stand
 * elsewhere in each of them. A block is placed by the columns of the whole table, else by its own; where neither decides, it is not placed.
 */
export function gridOf(lines: readonly (readonly Line[])[], measure: Measure): Grid {
  const printed = lines.map((block) => block.map((line) => ({ line, tokens: tokensOf(line.text, measure) })));
  const centred = centredGrid(printed.flat());
  if (centred) return centred;
  const blocks = grouped(printed);
  const reference =
    blocks.map(sharedColumns).reduce((best, each) => ((each?.length ?? 0) > (best?.length ?? 0) ? each : best), null) ??
    [];
  const kinds = columnKinds(blocks, reference);
  const grids = blocks.map((block) => placeBlock(block, reference, kinds));
  return { rows: grids.flatMap((grid) => grid.rows), unplaced: grids.flatMap((grid) => grid.unplaced) };
}

/** The rows of a table whose heads are centred; null where they are not, or a cell stands in no column. */
function centredGrid(rows: Block): Grid | null {
  const table = centredTable(tokenRows(rows));
  if (!table) return null;
  const placedRows = rows.map(({ line, tokens }, at) =>
    cellLine(line, tokens, table.heads[at] ?? tokens.map((token) => clusterAt(table.columns, token))),
  );
  return placedRows.every((row) => row !== null) ? { rows: placedRows, unplaced: [] } : null;
}

/** The cells of a line in their columns; null where two fall into one, or one into none. */
function cellLine(line: Line, tokens: readonly Token[], columns: readonly number[]): CellLine | null {
  const cells: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const column = columns[at] ?? -1;
    while (cells.length <= column) cells.push("");
    if (column < 0 || cells[column] !== "") return null;
    cells[column] = token.text;
  }
  return { line: line.number, endLine: line.number, cells };
}

/** No disclosure prints so many blocks under one title: such a text is grouped by fewer rows, so that its time grows with its size only. */
const MANY_BLOCKS = 400;
const MOST_ROWS = 60;

/** Blocks that stand under one another are one: a page or a blank line came between them. */
function grouped(blocks: readonly Block[]): readonly Block[] {
  const groups: Block[] = [];
  const most = blocks.length > MANY_BLOCKS ? MOST_ROWS : Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const last = groups.at(-1);
    const above = last && last.length < most ? last : undefined;
    const together = above ? [...above, ...block] : block;
    const columns = sharedColumns(together);
    const fits = columns !== null && exactness(tokenRows(together), columns) >= 0.9 && standsUnder(block, columns);
    if (above && fits) groups[groups.length - 1] = together;
    else groups.push(block);
  }
  return groups;
}

/** A block of single cells has nothing but their edges to show whose column they are. */
function standsUnder(block: Block, columns: readonly Cluster[]): boolean {
  const isSingle = block.every((row) => row.tokens.length === 1);
  const edges = (token: Token) => columns.some((column) => column.start === token.start || column.end === token.end);
  return isSingle ? block.every((row) => row.tokens.every(edges)) : exactness(tokenRows(block), columns) >= 0.6;
}

const tokenRows = (block: Block): readonly (readonly Token[])[] => block.map((row) => row.tokens);

/** Columns that all these rows share; heads that span several columns are left out where they would join them. */
function sharedColumns(rows: Block): readonly Cluster[] | null {
  const firstFigures = rows.findIndex((row) => row.tokens.some(isNumber));
  const heads = rows.slice(0, firstFigures < 0 ? rows.length : firstFigures);
  const leaf = heads.reduce<TokenLine | null>(
    (best, row) => (row.tokens.length >= (best?.tokens.length ?? 0) ? row : best),
    null,
  );
  const isHead = new Set(heads);
  const several = rows.filter((row) => row.tokens.length > 1);
  const withoutSpanning = several.filter((row) => !isHead.has(row) || row === leaf);
  for (const chosen of [rows, several, withoutSpanning]) {
    const columns = clustersOf(tokenRows(chosen));
    if (columns) return underHeads(columns, tokenRows(heads).flat(), tokenRows(rows.slice(heads.length)).flat());
  }
  return null;
}

const isNumber = (token: Token): boolean => isPrintedFigure(token.text) && !/^20\d\d$/.test(token.text);

const isFigure = (token: Token): boolean => /[.,．，]/u.test(token.text) && isPrintedFigure(token.text);

function placed({ line, tokens }: TokenLine, columns: readonly Cluster[]): CellLine {
  const cells: string[] = [];
  for (const token of tokens) {
    const at = Math.max(0, clusterAt(columns, token));
    while (cells.length <= at) cells.push("");
    cells[at] = cells[at] === "" ? token.text : `${cells[at]} ${token.text}`;
  }
  return { line: line.number, endLine: line.number, cells };
}

type Kind = "figures" | "text" | null;

/** What the cells of the reference columns hold, where enough of them are printed to say so. */
function columnKinds(blocks: readonly Block[], reference: readonly Cluster[]): readonly Kind[] {
  const block = blocks.find((each) => sharedColumns(each)?.length === reference.length) ?? [];
  return reference.map((column) => {
    const cells = block.flatMap((row) => row.tokens.filter((token) => clusterAt([column], token) === 0));
    if (cells.filter(isFigure).length >= 2) return "figures";
    return cells.filter((token) => /\p{Script=Han}/u.test(token.text)).length >= 5 ? "text" : null;
  });
}

/** Places a block by its own columns: as many as the reference has, or fewer with gaps that say which are blank. */
function placeBlock(block: Block, reference: readonly Cluster[], kinds: readonly Kind[]): Grid {
  const own = sharedColumns(block);
  const target = own && targetColumns(own, reference);
  if (!own || !target) return { rows: [], unplaced: block.map((row) => row.line) };
  const rows = block.map((row) => {
    const { cells, ...place } = placed(row, own);
    const moved: string[] = [];
    cells.forEach((cell, at) => {
      const column = target[at] ?? at;
      while (moved.length <= column) moved.push("");
      moved[column] = cell;
    });
    return { ...place, cells: moved };
  });
  const isWhole = own.length === reference.length;
  const fits =
    isWhole || rows.every((row) => row.cells.every((cell, at) => cell === "" || fitsKind(cell, kinds[at] ?? null)));
  return fits ? { rows, unplaced: [] } : { rows: [], unplaced: block.map((row) => row.line) };
}

/** Names do not go into a column of figures, nor figures into one of names. */
function fitsKind(cell: string, kind: Kind): boolean {
  const isAmount = /[.,．，]/u.test(cell) && isPrintedFigure(cell);
  if (kind === "text") return !isAmount;
  return kind !== "figures" || isAmount || !/\p{Script=Han}{2}/u.test(cell);
}

/** The column of the reference for each of a block's own: a gap of twice the least one hides a blank column, of three times two. */
function targetColumns(own: readonly Cluster[], reference: readonly Cluster[]): readonly number[] | null {
  if (own.length === reference.length) return own.map((_, at) => at);
  const gaps = own.map(
    (column, at) => column.start - (at === 0 ? (reference[0]?.start ?? 0) : (own[at - 1]?.end ?? 0)),
  );
  const least = Math.min(...gapsBetween(own), ...gapsBetween(reference));
  let column = -1;
  const target: number[] = [];
  for (const [at, gap] of gaps.entries()) {
    const hidden = gap / least - (at === 0 ? 0 : 1);
    if (!Number.isInteger(hidden) || hidden < 0) return null;
    column += hidden + 1;
    target.push(column);
  }
  return column < reference.length ? target : null;
}

const gapsBetween = (columns: readonly Cluster[]): readonly number[] =>
  columns.slice(1).map((column, at) => column.start - (columns[at]?.end ?? 0));
