import { CODE_PART_HEADS } from "../../lexicon/columns.ts";
import { NONE_ROW } from "../../lexicon/emptiness.ts";
import { compact } from "../../lexicon/han.ts";
import { TOTALS_OTHERS } from "../../lexicon/row-labels.ts";
import { TOTAL_ROW } from "../../lexicon/row-names.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import { isKnownHead } from "./broken-head.ts";
import { isPrintedFigure } from "./printed-amount.ts";
import type { SideLayout } from "./side-layout.ts";

const isTotal = (cell: string): boolean => TOTAL_ROW.test(compact(cell));

/**
 * A row of the head may hold the total as well, where the cells of its names were merged with the row below: 类 | 款 | 项 | 合计 | 2,946.25, and
 * 合计 | 2,002.80 | 小计 | 基本支出. Such a row becomes two of the same line: one of the head, one of the total.
 */
export const splitMergedRows = (rows: readonly CellLine[]): readonly CellLine[] => {
  const firstFigures = rows.findIndex((row) => row.cells.some(isPrintedFigure));
  return rows.flatMap((row, at) => (firstFigures < 0 || at <= firstFigures ? splitMerged(row, at) : [row]));
};

function splitMerged(row: CellLine, at: number): readonly CellLine[] {
  const filled = filledCells(row);
  const parts = filled.filter((cell) => CODE_PART_HEADS.test(cell)).length;
  const total = filled[parts] ?? "";
  const behind = filled.slice(parts + 1);
  if (at === 0 || !isTotal(total) || behind.length === 0) return [row];
  const isOfCodes = parts > 1 && behind.every(isPrintedFigure);
  const heads = behind.filter((cell) => !isPrintedFigure(cell));
  const isOfHeads = row.cells[0] === total && heads.length > 1 && heads.every(isKnownHead);
  if (!isOfCodes && !isOfHeads) return [row];
  const isHead = (cell: string, index: number) =>
    isOfCodes ? CODE_PART_HEADS.test(cell) : index > 0 && !isPrintedFigure(cell);
  const keep = (inHead: boolean): CellLine => ({
    ...row,
    cells: row.cells.map((cell, index) => (isHead(cell, index) === inHead ? cell : "")),
  });
  return [keep(true), keep(false)];
}

/** A row that only says that there is none (无). */
export function isEmptyRow(row: CellLine): boolean {
  const [only = "", ...others] = filledCells(row);
  return others.length === 0 && NONE_ROW.test(compact(only));
}

/** A total that stands alone on the next page has lost its blank cells: with as many figures as the table has columns of them, they are its columns. */
export function placeLoneTotal(row: CellLine, layouts: readonly SideLayout[]): CellLine {
  const [label = "", ...figures] = row.cells;
  const [layout, ...others] = layouts;
  if (layout === undefined || others.length > 0 || !isTotal(label) || !figures.every(isPrintedFigure)) return row;
  const isShifted = layout.amounts.length > 1 && layout.amounts[0]?.index !== 1;
  if (!isShifted || figures.length !== layout.amounts.length) return row;
  const cells = Array.from({ length: (layout.amounts.at(-1)?.index ?? 0) + 1 }, () => "");
  cells[0] = label;
  layout.amounts.forEach(({ index }, at) => {
    cells[index] = figures[at] ?? "";
  });
  return { ...row, cells };
}

/** The name of a closing line may be merged over the blocks beside it: its amount then stands under the head of one of those, where no name is. */
export function placeMergedAmount(row: CellLine, layouts: readonly SideLayout[]): CellLine {
  if (layouts.length < 2) return row;
  const cells = [...row.cells];
  layouts.forEach((own, at) => {
    const to = own.amounts[0]?.index;
    if (to === undefined || at + 1 === layouts.length || (cells[to] ?? "") !== "") return;
    if (!TOTALS_OTHERS.test(compact(nameIn(own, cells)))) return;
    const beside = layouts.slice(at + 1);
    const end = beside.findIndex((other) => other.side !== own.side || nameIn(other, cells) !== "");
    const from = (end < 0 ? beside : beside.slice(0, end))
      .map(({ amounts }) => amounts[0]?.index ?? -1)
      .find((index) => isPrintedFigure(cells[index] ?? ""));
    if (from === undefined) return;
    cells[to] = cells[from] ?? "";
    cells[from] = "";
  });
  return { ...row, cells };
}

/** What a row prints where a block has its codes and names. */
const nameIn = ({ codes, label }: SideLayout, cells: readonly string[]): string =>
  [...codes, ...(label === null ? [] : [label])].map((index) => cells[index] ?? "").join("");
