import { type CellLine, cellsOfTabs, isColumnNumbers, isRuler } from "../read/cell-line.ts";
import { isBlank, type Line } from "../read/lines.ts";
import { gridOf } from "../read/space-grid.ts";
import type { Measure } from "../read/space-tokens.ts";

export interface TableLines {
  readonly rows: readonly CellLine[];
  /** Rulers and rows of column numbers: no rows, but in aligned text they show where the columns stand. */
  readonly aside: readonly CellLine[];
  readonly unplaced: readonly Line[];
  /** True where tabs divide the cells: then a row says how many columns it has. */
  readonly tabbed: boolean;
}

/** Cuts the lines of a table into cells: between tabs, or where the table has none, by the columns in which its text is aligned. */
export function tableLines(lines: readonly Line[], measure: Measure): TableLines {
  const printed = lines.filter((line) => !isBlank(line));
  const rulers = new Set(printed.filter((line) => isRuler(line.text)).map((line) => line.number));
  const isAside = (row: CellLine) => rulers.has(row.line) || isColumnNumbers(row);
  const tabbed =
    printed.some((line) => line.text.trim().includes("\t")) ||
    !printed.some((line) => /\S(?: {2,}|\u3000)\S/u.test(line.text));
  const grid = tabbed
    ? { rows: printed.map((line) => cellsOfTabs(line.number, line.text)), unplaced: [] }
    : gridOf(blocksOf(lines), measure);
  return {
    rows: grid.rows.filter((row) => !isAside(row)),
    aside: grid.rows.filter(isAside),
    unplaced: grid.unplaced,
    tabbed,
  };
}

function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}
