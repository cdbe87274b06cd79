import { statementTitled } from "../../lexicon/forms/forms.ts";
import { compact, ordinalValue } from "../../lexicon/han.ts";
import { SHEET_TITLE } from "../../lexicon/sheet-words.ts";
import type { StatementId } from "../../lexicon/statement-ids.ts";
import {
  BETWEEN,
  ENDS_IN_TABLE,
  FILLERS,
  FINAL_ACCOUNTS,
  HEADING_OF_TABLES,
  MARKERS,
  NAME_NUMBER,
  NAME_YEAR,
  NO_STATEMENT,
  OTHER_TABLES,
  OTHER_THAN_STATEMENTS,
  OWNER_WORDS,
  PART_OF_TABLE,
  SUB_NUMBERED,
  TITLE_LIST_NUMBER,
  TITLE_NUMBER,
  TITLE_YEAR,
  UP_TO_YEAR,
} from "../../lexicon/titles.ts";

/** What a line that reads like the title of a table says; id null: a statement that we do not know, or a table of something else. */
export interface StatementTitle {
  readonly id: StatementId | null;
  /** a table of assets, staff, targets and the like, which no statement of the budget is */
  readonly isOther: boolean;
  readonly number: number | null;
  readonly year: number | null;
  /** The printed title without its number. */
  readonly title: string;
  readonly finalAccounts: boolean;
}

/** True for a marker that stands alone above a title ("预算公开表10", "表三", "公开03表", "表3-1"). */
export const isMarker = (text: string): boolean => MARKERS.some((marker) => marker.test(compact(text)));

/** The number of such a marker; null for one that has none of its own, and for any other line. */
export function markerNumber(text: string): number | null {
  const plain = compact(text);
  const number = MARKERS.map((marker) => marker.exec(plain)?.[1]).find((each) => each !== undefined);
  return number === undefined ? null : ordinalValue(number);
}

/**
 * Reads a line as the title of a statement, by what it means and never by its number: "表四 2026年财政拨款收支总表", "大同市社会保险中心收支预算总表".
 * Null for a line that is no title of a table. The name of the unit may stand in front of it.
 */
export function readStatementTitle(line: string, unitName: string | null): StatementTitle | null {
  const printed = line.replace(/^\f/, "").trim();
  if (printed.includes("\t") || printed.length > 70) return null;
  const plain = roundBrackets(compact(printed)).replace(PART_OF_TABLE, "($1)");
  const bracket = /^(.*?)((?:\([^()]*\))*)$/.exec(plain);
  const [, head = "", brackets = ""] = bracket ?? [];
  if (!ENDS_IN_TABLE.test(head) || /[。;!?,]/.test(plain) || isMarker(printed)) return null;
  if (NO_STATEMENT.test(head) || OTHER_THAN_STATEMENTS.test(head) || SHEET_TITLE.test(plain)) return null;
  const core = coreOf(head, unitName);
  if (HEADING_OF_TABLES.test(core)) return null;
  const number = TITLE_NUMBER.exec(printed.normalize("NFKC"));
  const year = TITLE_YEAR.exec(head);
  const id = statementTitled(core, brackets);
  return {
    id,
    isOther: id === null && OTHER_TABLES.test(head),
    number: number?.[1] && !SUB_NUMBERED.test(head) ? ordinalValue(number[1]) : null,
    year: year?.[1] ? Number(year[1]) : null,
    title: number ? printed.slice(numberLength(printed)) : printed,
    finalAccounts: FINAL_ACCOUNTS.test(head),
  };
}

/** True for the heading of all tables together, which is the title of none: 某市某局2024年度部门决算表. */
export function isHeadingOfTables(line: string): boolean {
  const plain = compact(line);
  return plain.length < 60 && ENDS_IN_TABLE.test(plain) && HEADING_OF_TABLES.test(coreOf(plain, null));
}

/** Brackets of any shape say the same in a title. */
const roundBrackets = (text: string): string => text.replace(/[[【〔〖{〈]/gu, "(").replace(/[\]】〕〗}〉]/gu, ")");

const numberLength = (printed: string): number => TITLE_NUMBER.exec(printed)?.[0].length ?? 0;

/** What a title says besides number, year, unit and filling words; nothing but 表 for the heading of all statements (单位预算表). */
function coreOf(head: string, unitName: string | null): string {
  let core = head.replace(TITLE_NUMBER, "").replace(TITLE_LIST_NUMBER, "").replace(UP_TO_YEAR, "");
  const unit = unitName ? compact(unitName) : null;
  if (unit && core.startsWith(unit)) core = core.slice(unit.length);
  return core.replace(FILLERS, "").replace(BETWEEN, "");
}

/** A name as contents, titles and headings are compared: without its number, the year, the words for unit and department, and what joins them. */
export function foldedName(text: string): string {
  const plain = roundBrackets(compact(text)).replace(/^\f/u, "");
  const core = plain
    .replace(TITLE_NUMBER, "")
    .replace(NAME_NUMBER, "")
    .replace(NAME_YEAR, "")
    .replace(OWNER_WORDS, "")
    .replace(BETWEEN, "")
    .replace(/[:.]+$/u, "");
  return core === "" ? plain : core;
}
