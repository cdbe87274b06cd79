import { type CellLine, filledCells } from "../read/cell-line.ts";
import { readSheetLabel, type SheetLabel } from "./sheet-labels.ts";

/** A fixed label of a sheet, with the cells written after it up to the next label of its row. */
export interface LabelledCells {
  readonly row: CellLine;
  readonly label: SheetLabel;
  readonly values: readonly string[];
}

/** The cells of a row that stand before its first label. */
export function cellsBeforeLabels(row: CellLine): readonly string[] {
  const cells = filledCells(row);
  const first = cells.findIndex((cell) => labelledCells({ ...row, cells: [cell] }).length > 0);
  return first < 0 ? cells : cells.slice(0, first);
}

/** The labels of a row in order. A label and its value may share a cell ("负责人：…"). */
export function labelledCells(row: CellLine): readonly LabelledCells[] {
  const labelled: { row: CellLine; label: SheetLabel; values: string[] }[] = [];
  for (const cell of filledCells(row)) {
    const label = readSheetLabel(cell);
    const shared = label ? null : /^([^:：]{2,14})[:：]\s*(.+)$/u.exec(cell);
    const sharedLabel = shared ? readSheetLabel(shared[1] ?? "") : null;
    if (label) labelled.push({ row, label, values: [] });
    else if (shared && sharedLabel) labelled.push({ row, label: sharedLabel, values: [shared[2] ?? ""] });
    else labelled.at(-1)?.values.push(cell);
  }
  return labelled;
}
