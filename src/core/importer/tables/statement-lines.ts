import {
  AMOUNT_UNIT,
  CONTINUED,
  DATE_ALONE,
  IS_AMOUNT_UNIT,
  NEXT_NOTE,
  NOTE,
  REST_OF_UNIT,
  UNIT_ALONE,
  UNIT_NAME,
  UNIT_OF_ROW,
  unitPrinted,
} from "../../lexicon/above-tables.ts";
import { NO_DATA_LINE } from "../../lexicon/emptiness.ts";
import type { AmountUnit } from "../../money.ts";
import { markerNumber } from "../outline/statement-titles.ts";
import { isBlank, type Line } from "../read/lines.ts";
import { isTableRow } from "../used-lines.ts";

/** The lines under the title of a statement, by what they are. Blank ones stay in the table, where they divide its blocks. */
export interface StatementLines {
  readonly table: readonly Line[];
  readonly note: { readonly line: number; readonly text: string } | null;
  readonly furtherNotes: readonly Line[];
  readonly unit: AmountUnit | "other" | null;
  readonly unitName: { readonly line: number; readonly name: string } | null;
  /** Whatever the head of every page repeats. */
  readonly aside: readonly Line[];
  /** Whatever shares a line with the unit of amounts or the unit's name and is neither. */
  readonly besideUnit: readonly { readonly line: number; readonly text: string }[];
}

export function sortStatementLines(lines: readonly Line[], isRepeatedTitle: (line: Line) => boolean): StatementLines {
  const table: Line[] = [];
  const notes: { line: number; text: string; at: Line }[] = [];
  const aside: Line[] = [];
  let unit: StatementLines["unit"] = null;
  let unitName: StatementLines["unitName"] = null;
  const besideUnit: { line: number; text: string }[] = [];
  let openNote = false;
  for (const line of lines) {
    const isRow = UNIT_OF_ROW.test(line.text) && isTableRow(line.text);
    const printedUnit = isRow
      ? undefined
      : (AMOUNT_UNIT.exec(line.text)?.[1] ?? UNIT_ALONE.exec(line.text.trim())?.[1]);
    const name = UNIT_NAME.exec(line.text)?.[1];
    const isNextNote = notes.length > 0 && NEXT_NOTE.test(line.text) && isPlainText(line);
    const isNote = NOTE.test(line.text) || NO_DATA_LINE.test(line.text) || isNextNote;
    if (openNote && !isNote && isPlainText(line)) {
      const note = notes.at(-1);
      if (note) note.text += line.text.trim();
      aside.push(line);
      continue;
    }
    openNote =
      isNote &&
      notes.length === 0 &&
      !/[。.;；]$/u.test(line.text.trim()) &&
      !NO_DATA_LINE.test(line.text.replace(NOTE, ""));
    if (isNote) notes.push({ line: line.number, text: line.text.trim(), at: line });
    else if (printedUnit !== undefined) unit ??= amountUnit(printedUnit);
    else if (unit !== null && REST_OF_UNIT.test(line.text)) {
      aside.push(line);
      continue;
    } else if (name === undefined && !isAside(line, isRepeatedTitle)) {
      table.push(line);
      continue;
    }
    const beside = isNote || (printedUnit === undefined && name === undefined) ? "" : textBesideUnit(line.text);
    if (beside !== "") besideUnit.push({ line: line.number, text: beside });
    if (name && !IS_AMOUNT_UNIT.test(name)) unitName ??= { line: line.number, name };
    aside.push(line);
  }
  const [first, ...further] = notes;
  return {
    table,
    note: first ? { line: first.line, text: first.text } : null,
    furtherNotes: further.map(({ at }) => at),
    unit,
    unitName,
    aside,
    besideUnit,
  };
}

/** What is left of such a line without the unit, the name, the marker and the year or date. */
function textBesideUnit(text: string): string {
  const rest = text
    .replace(UNIT_NAME, " ")
    .replace(new RegExp(AMOUNT_UNIT, "gu"), " ")
    .split(/\s+/u)
    .filter((piece) => /[\p{L}\d]/u.test(piece) && markerNumber(piece) === null && !DATE_ALONE.test(piece));
  return rest.join(" ");
}

const amountUnit = (printed: string): AmountUnit | "other" => unitPrinted(printed) ?? "other";

const isPlainText = (line: Line): boolean => !isBlank(line) && !/\t|\S {2,}\S/.test(line.text.trim());

const isAside = (line: Line, isRepeatedTitle: (line: Line) => boolean): boolean =>
  CONTINUED.test(line.text) || isRepeatedTitle(line);
