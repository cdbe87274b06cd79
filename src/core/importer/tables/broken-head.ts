import { LONE_HEAD_WORD, SPANNING_HEADS } from "../../lexicon/columns.ts";
import { compact } from "../../lexicon/han.ts";
import { type CellLine, widestRow } from "../read/cell-line.ts";
import { columnMeaning } from "./column-meaning.ts";
import { isPrintedFigure } from "./printed-amount.ts";

/** 政府预算支出经济分类科目名称 has 14 characters; with a sentence in front, any head would still end like one that is known. */
const LONGEST = 16;

/** Puts the lines of a head together where one of its cells was broken over two lines: only where the pieces become heads that are known. */
export function joinBrokenHead(rows: readonly CellLine[]): readonly CellLine[] {
  const joined: CellLine[] = [];
  const width = widestRow(rows);
  let inHead = true;
  for (const row of rows) {
    const above = joined.at(-1);
    inHead &&= !row.cells.some(isFigure);
    const whole = inHead && above ? (inside(above, row, width) ?? stacked(above, row)) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(row);
  }
  return joined;
}

const isFigure = (cell: string): boolean => isPrintedFigure(cell) && !/^20\d\d$/.test(cell);
/** A head whose meaning we know, or one that spans several columns. */
export const isKnownHead = (cell: string): boolean =>
  columnMeaning(cell).kind !== "unknown" || SPANNING_HEADS.test(compact(cell));
const isWholeHead = (cell: string): boolean =>
  isKnownHead(cell) && compact(cell).replace(/\(.*\)$/u, "").length <= LONGEST;

/** A cell broken at the end of the upper line: its pieces mean nothing, or the cells of both lines make one whole row. */
function inside(above: CellLine, row: CellLine, width: number): CellLine | null {
  const [last = "", first = "", ...rest] = [above.cells.at(-1), ...row.cells];
  const cells = [...above.cells.slice(0, -1), last + first, ...rest];
  const isWhole = cells.length === width && (above.cells.length < width || row.cells.length === 1);
  const isLoneWord = above.cells.length === 1 && LONE_HEAD_WORD.test(compact(last));
  const isPieces = !isKnownHead(last) || !isKnownHead(first);
  const isHead = isWholeHead(last + first);
  if (last === "" || first === "" || !isHead || !(isWhole || isLoneWord || isPieces)) return null;
  return { line: above.line, endLine: row.endLine, cells };
}

/** Heads that go on in the line below, cell under cell. */
function stacked(above: CellLine, row: CellLine): CellLine | null {
  const pairs = row.cells.map((cell, at) => [above.cells[at] ?? "", cell] as const);
  const both = pairs.filter(([upper, lower]) => upper !== "" && lower !== "");
  const isAlone = row.cells.filter((cell) => cell !== "").length === 1;
  const become = ([upper, lower]: readonly [string, string]): boolean =>
    isWholeHead(upper + lower) && (isAlone || !(isKnownHead(upper) && isKnownHead(lower)));
  if (both.length === 0 || !both.every(become)) return null;
  const width = Math.max(above.cells.length, row.cells.length);
  return {
    line: above.line,
    endLine: row.endLine,
    cells: Array.from({ length: width }, (_, at) => (above.cells[at] ?? "") + (row.cells[at] ?? "")),
  };
}
