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

const UNIT = /(?:^|[\s(（])(?:金额|货币|计量)?单位\s*[:：]\s*(?:人民币)?\s*([^\s)）]{1,4})/u;
/** 公务用车保有量（单位：辆）: the unit of a row, whose figures follow. */
const UNIT_OF_ROW = /[^\s(（][(（](?:金额|货币|计量)?单位\s*[:：]/u;
const UNIT_ALONE = /^[(（](万元|元)[)）]$/u;
const UNIT_NAME = /^\s*(?:编制|预算|填报|公开)?(?:单位|部门)(?:名称)?\s*(?:[(（]公章[)）])?\s*[:：]\s*(\S*)/u;
const DATE = /^[(（]?20\d\d(?:年度?(?:\d{1,2}月(?:\d{1,2}日)?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?)[)）]?$/u;
const NOTE = /^\s*(?:注|备注|说明|注释)\s*\d?\s*[:：]/u;
const CONTINUED = /^\s*[(（]?\s*(?:续(?:上|前)?表?|接上[表页])\s*[)）]?\s*$/u;
const NO_DATA = /^\s*(?:本表无数据|此表无数据|本表为空|无此项.*|本(?:单位|部门)(?:没有|无).{2,40})[。.]?\s*$/u;

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
    const printedUnit = isRow ? undefined : (UNIT.exec(line.text)?.[1] ?? UNIT_ALONE.exec(line.text.trim())?.[1]);
    const name = UNIT_NAME.exec(line.text)?.[1];
    const isNote = NOTE.test(line.text) || NO_DATA.test(line.text);
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
      !NO_DATA.test(line.text.replace(NOTE, ""));
    if (isNote) notes.push({ line: line.number, text: line.text.trim(), at: line });
    else if (printedUnit !== undefined) unit ??= amountUnit(printedUnit);
    else if (name === undefined && !isAside(line, isRepeatedTitle)) {
      table.push(line);
      continue;
    }
    const beside = isNote || (printedUnit === undefined && name === undefined) ? "" : textBesideUnit(line.text);
    if (beside !== "") besideUnit.push({ line: line.number, text: beside });
    if (name && !/^(?:人民币)?[百千万亿]?元/u.test(name)) unitName ??= { line: line.number, name };
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
    .replace(new RegExp(UNIT, "gu"), " ")
    .split(/\s+/u)
    .filter((piece) => /[\p{L}\d]/u.test(piece) && markerNumber(piece) === null && !DATE.test(piece));
  return rest.join(" ");
}

const amountUnit = (printed: string): AmountUnit | "other" => {
  const plain = printed.normalize("NFKC");
  return plain === "万元" ? "wan" : plain === "元" ? "yuan" : "other";
};

const isPlainText = (line: Line): boolean => !isBlank(line) && !/\t|\S {2,}\S/.test(line.text.trim());

const isAside = (line: Line, isRepeatedTitle: (line: Line) => boolean): boolean =>
  CONTINUED.test(line.text) || isRepeatedTitle(line);
