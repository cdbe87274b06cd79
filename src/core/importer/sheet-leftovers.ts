import type { CellLine } from "./cell-line.ts";
import { type Finding, finding } from "./finding.ts";
import { cellsBeforeLabels, type LabelledCells } from "./sheet-cells.ts";

/** Names what stands in a sheet outside of its indicators and is read by nothing: rows without a label, cells where none is expected, and a label's earlier cells where it is printed again. */
export const leftoversOf = (rows: readonly CellLine[], cells: readonly LabelledCells[]): readonly Finding[] => [
  ...rows.flatMap((row) => unused(row, cellsBeforeLabels(row))),
  ...cells.flatMap((each) => unused(each.row, surplusOf(each))),
  ...cells.flatMap((each, at) => {
    const again = cells.slice(at + 1).some((other) => isSameText(each, other));
    return again ? unused(each.row, each.values) : [];
  }),
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

/** The same label with other words in it: only one of the two is kept. */
const isSameText = (one: LabelledCells, other: LabelledCells): boolean =>
  isKept(one) &&
  isKept(other) &&
  JSON.stringify(one.label) === JSON.stringify(other.label) &&
  one.values.join(" ") !== other.values.join(" ");

const isKept = ({ label, values }: LabelledCells): boolean =>
  values.length > 0 && (label.kind === "text" || label.kind === "goals");

const unused = (row: CellLine, cells: readonly string[]): readonly Finding[] =>
  cells.length > 0 ? [finding("warning", "unusedLine", row.line, { text: cells.join(" ") })] : [];
