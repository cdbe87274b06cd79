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
import { compact } from "../../lexicon/han.ts";
import type { AmountUnit } from "../../money.ts";
import { isMarker } from "../outline/statement-titles.ts";
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

/** A note so long fills its line, and may go on below a blank one. */
const FULL_LINE = 50;
/** 单位：平方米 is a unit of amounts in which nothing is kept; a unit with a name has a longer one. */
const SHORTEST_NAME = 4;

/** `wholeName`: the unit's name as the document prints it elsewhere, for one that a narrow cell has broken. */
export function sortStatementLines(
  lines: readonly Line[],
  isRepeatedTitle: (line: Line) => boolean,
  wholeName: string | null = null,
): StatementLines {
  const table: Line[] = [];
  const notes: { line: number; text: string; at: Line }[] = [];
  const aside: Line[] = [];
  let unit: StatementLines["unit"] = null;
  let unitName: StatementLines["unitName"] = null;
  const besideUnit: { line: number; text: string }[] = [];
  let openNote = false;
  let restOfName = "";
  for (const line of lines) {
    const isRow = UNIT_OF_ROW.test(line.text) && isTableRow(line.text);
    const printedUnit = isRow ? undefined : (amountUnitIn(line.text) ?? UNIT_ALONE.exec(line.text.trim())?.[1]);
    const name = UNIT_NAME.exec(line.text)?.[1];
    const isNextNote = notes.length > 0 && NEXT_NOTE.test(line.text) && isPlainText(line);
    const isNote = NOTE.test(line.text) || NO_DATA_LINE.test(line.text) || isNextNote;
    if (openNote && !isNote && isPlainText(line)) {
      const note = notes.at(-1);
      if (note) note.text += line.text.trim();
      aside.push(line);
      continue;
    }
    const goesOn = isBlank(line) && openNote && (notes.at(-1)?.text.length ?? 0) > FULL_LINE;
    if (goesOn) {
      table.push(line);
      continue;
    }
    openNote =
      isNote &&
      notes.length === 0 &&
      !/[。.;；]$/u.test(line.text.trim()) &&
      !NO_DATA_LINE.test(line.text.replace(NOTE, ""));
    if (isNote) notes.push({ line: line.number, text: line.text.trim(), at: line });
    else if (printedUnit !== undefined) unit ??= amountUnit(printedUnit);
    else if (restOfName !== "" && compact(line.text) === restOfName) restOfName = "";
    else if (unit !== null && REST_OF_UNIT.test(line.text)) {
      aside.push(line);
      continue;
    } else if (name === undefined && !isAside(line, isRepeatedTitle)) {
      table.push(line);
      continue;
    }
    aside.push(line);
    if (isNote || (printedUnit === undefined && name === undefined)) continue;
    if (name && !IS_AMOUNT_UNIT.test(name) && unitName === null) {
      restOfName = wholeName?.startsWith(name) ? wholeName.slice(name.length) : "";
      unitName = { line: line.number, name: restOfName === "" ? name : (wholeName ?? name) };
    }
    const beside = textBesideUnit(line.text);
    if (beside !== "" && beside === restOfName) restOfName = "";
    else if (beside !== "" && !(unit !== null && REST_OF_UNIT.test(beside)))
      besideUnit.push({ line: line.number, text: beside });
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

const AMOUNT_UNITS = new RegExp(AMOUNT_UNIT, "gu");

/** The unit of amounts in a line; 单位：示例市图书馆 may stand beside it, or alone, and names the unit whose table it is. */
function amountUnitIn(text: string): string | undefined {
  if (!/[:：]/u.test(text)) return undefined;
  const printed = [...text.matchAll(AMOUNT_UNITS)].map(([, unit = ""]) => unit);
  return printed.find((unit) => IS_AMOUNT_UNIT.test(unit)) ?? printed.find((unit) => unit.length < SHORTEST_NAME);
}

/** What is left of such a line without the unit, the name, the marker and the year or date. */
function textBesideUnit(text: string): string {
  const rest = text
    .replace(UNIT_NAME, " ")
    .replace(AMOUNT_UNITS, " ")
    .split(/\s+/u)
    .filter((piece) => /[\p{L}\d]/u.test(piece) && !isMarker(piece) && !DATE_ALONE.test(piece));
  return rest.join(" ");
}

const amountUnit = (printed: string): AmountUnit | "other" => unitPrinted(printed) ?? "other";

const isPlainText = (line: Line): boolean => !isBlank(line) && !/\t|\S {2,}\S/.test(line.text.trim());

const isAside = (line: Line, isRepeatedTitle: (line: Line) => boolean): boolean =>
  CONTINUED.test(line.text) || isRepeatedTitle(line);
