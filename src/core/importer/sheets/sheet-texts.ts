import { SHEET_TEXT_KEYS, type SheetTextKey, type TargetSheet } from "../../document/dataset.ts";
import { OF_THE_YEAR } from "../../lexicon/sheet-words.ts";
import { type CellLine, filledCells } from "../read/cell-line.ts";
import type { LabelledCells } from "./sheet-cells.ts";
import { readSheetLabel } from "./sheet-labels.ts";

type Text = { readonly line: number; readonly text: string };

/** Reads what is written after the labels of a sheet, as printed; null where nothing is. */
export function readTexts(cells: readonly LabelledCells[], rows: readonly CellLine[]): TargetSheet["text"] {
  const texts: Partial<Record<SheetTextKey, Text>> = {};
  for (const { label, row, values } of cells) {
    const text = values.join(" ");
    if (label.kind === "goals") Object.assign(texts, goalsOf(row, values, rows));
    else if (label.kind === "text" && text !== "") texts[label.key] = { line: row.line, text };
  }
  return Object.fromEntries(SHEET_TEXT_KEYS.map((key) => [key, texts[key] ?? null])) as TargetSheet["text"];
}

/** The goals of the period and of the year; where one stands alone, the heads above say whose it is. */
function goalsOf(
  row: CellLine,
  values: readonly string[],
  rows: readonly CellLine[],
): Partial<Record<SheetTextKey, Text>> {
  const [first, second] = values.map((text) => ({ line: row.line, text }));
  if (!first) return {};
  if (second) return { periodGoal: first, annualGoal: second };
  const heads = rows.find((each) => filledCells(each).some((cell) => readSheetLabel(cell)?.kind === "goalHeads"));
  const annualAt = heads?.cells.findIndex((cell) => OF_THE_YEAR.test(cell)) ?? -1;
  return annualAt > 0 && row.cells.indexOf(first.text) >= annualAt ? { annualGoal: first } : { periodGoal: first };
}
