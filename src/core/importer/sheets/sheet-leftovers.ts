import { type Finding, finding } from "../finding.ts";
import type { CellLine } from "../read/cell-line.ts";
import { cellsBeforeLabels, type LabelledCells } from "./sheet-cells.ts";

/** Names what stands in a sheet outside of its indicators and is read by nothing: rows without a label, cells where none is expected, and a label's earlier cells where it is printed again. */
export const leftoversOf = (rows: readonly CellLine[], cells: readonly LabelledCells[]): readonly Finding[] => [
  ...rows.flatMap((row) => unused(row, cellsBeforeLabels(row))),
  ...cells.flatMap((each) => unused(each.row, surplusOf(each))),
  ...overwritten(cells).flatMap(({ row, values }) => unused(row, values)),
];

function surplusOf({ label, values }: LabelledCells): readonly string[] {
  switch (label.kind) {
    case "goals":
      return values.slice(2);
    case "goalHeads":
    case "fundingUnit":
    case "indicatorHead":
    case "side":
      return values;
    case "person":
      return values.filter((value) => /[。；]|\d[.．]\d|.{30}/u.test(value));
    default:
      return [];
  }
}

/** Where a label comes again with other words, only the last of them are kept. */
function overwritten(cells: readonly LabelledCells[]): readonly LabelledCells[] {
  const kept = new Map<string, string>();
  for (const each of cells.filter(isKept)) kept.set(keyOf(each), each.values.join(" "));
  return cells.filter((each) => isKept(each) && kept.get(keyOf(each)) !== each.values.join(" "));
}

const keyOf = ({ label }: LabelledCells): string => (label.kind === "text" ? label.key : label.kind);

const isKept = ({ label, values }: LabelledCells): boolean =>
  values.length > 0 && (label.kind === "text" || label.kind === "goals");

const unused = (row: CellLine, cells: readonly string[]): readonly Finding[] =>
  cells.length > 0 ? [finding("warning", "unusedLine", row.line, { text: cells.join(" ") })] : [];
