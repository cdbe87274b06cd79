import type { Dataset, Row, Side } from "../../document/dataset.ts";
import { basicItemsOf, figureIn, hasColumn, spendingOf, type Table, tableOf } from "../../document/tables.ts";
import type { ReadFigure } from "../../explanation/explanation.ts";
import { cleanSubject, meaningOf } from "../../explanation/subjects.ts";
import { groupBy } from "../../group-by.ts";
import {
  CODE_IN_MARKS,
  CODE_LENGTHS,
  ITEM_WORD,
  LEVEL_AT_END,
  LEVEL_MARK,
  LEVEL_MARK_BEFORE_SPENT,
  OF_BASIC_EXPENDITURE,
  OF_WHOLE_BUDGET,
  spellingsOf,
} from "../../lexicon/labels-in-text.ts";
import { plain } from "../../lexicon/numbering.ts";
import { PROJECT } from "../../lexicon/projects.ts";
import { SPENT } from "../../lexicon/subjects.ts";
import { CURRENT_YEAR } from "../../lexicon/years.ts";
import { type Reading, spendingTable } from "./reading.ts";

/** A figure whose words are the printed name of a line: a class or item by function, an economic item, or a project. */
export function readingsByLabel(dataset: Dataset, { subject, domain, figure, heads }: ReadFigure): readonly Reading[] {
  const names = namesIn(subject);
  const name = names[names.length - 1] ?? "";
  const key = columnOf(dataset, heads);
  if (name.length < 3) return [];
  const headWords = heads.map((head) => head.subject).join("\n");
  const words = `${headWords}\n${figure.headings.join("\n")}`;
  const keys = CURRENT_YEAR.test(`${words}\n${figure.subject}`) ? [key, "current"] : [key];
  // under a heading alone, 会议费预算 may be paid from projects too; 表六 is of basic expenditure
  const isEconomic =
    OF_BASIC_EXPENDITURE.test(headWords) || (OF_BASIC_EXPENDITURE.test(words) && !OF_WHOLE_BUDGET.test(figure.subject));
  const tables: readonly (readonly (Table | undefined)[])[] = [
    ...(isEconomic ? [[basicItemsOf(dataset, "generalBudget")]] : []),
    domain === "appropriation"
      ? [tableOf(dataset, "appropriation") ?? spendingTable(dataset, domain)]
      : // words that name no budget may speak of the general public budget alone
        [spendingTable(dataset, domain), ...(domain === "whole" ? [spendingOf(dataset, "generalBudget")] : [])],
    ...(PROJECT.test(words) ? [[tableOf(dataset, "projects")]] : []),
  ];
  for (const alike of tables) {
    const found = alike.flatMap((table) =>
      table === undefined
        ? []
        : closestOf(table, subject, names, ofLevel(subject, rowsCalled(table, name))).flatMap((row) =>
            keys.flatMap((each) => readingOf(table, row, each)),
          ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** A class listed as part of 基本支出 or 项目支出 is meant in that column. */
function columnOf(dataset: Dataset, heads: ReadFigure["heads"]): string {
  for (const { subject } of heads) {
    const meaning = meaningOf(cleanSubject(subject, dataset.unit.name));
    if (meaning === "basic" || meaning === "project") return meaning;
  }
  return "total";
}

/** A table without the column that is meant is read by its total; 当年 may mean a column of what is not carried over, where one is printed. */
function readingOf(table: Table, row: Row, key: string): readonly Reading[] {
  const isPrinted = hasColumn(table, key);
  const term = isPrinted || key !== "current" ? figureIn(table, row, isPrinted ? key : "total") : undefined;
  return term === undefined ? [] : [[term]];
}

/** 社会保障和就业支出（类）人力资源和社会保障管理事务（款） names the section, its last part, below its class. */
const namesIn = (subject: string): readonly string[] =>
  subject
    .replace(LEVEL_MARK_BEFORE_SPENT, SPENT)
    .split(LEVEL_MARK)
    .filter((part) => part !== "")
    .map((part) => plain(part).replace(ITEM_WORD, ""));

/** What is called （项） is no section of the same name. */
function ofLevel(subject: string, rows: readonly Row[]): readonly Row[] {
  const mark = LEVEL_AT_END.exec(subject)?.[1];
  const length = mark === undefined ? undefined : CODE_LENGTHS[mark];
  return length === undefined ? rows : rows.filter(({ code }) => code === null || code.length === length);
}

/** Of several lines of one name (一般行政管理事务 of many sections) those of the code that the text prints, or below the line that it names before. */
function closestOf({ side }: Table, subject: string, names: readonly string[], rows: readonly Row[]): readonly Row[] {
  if (rows.length < 2) return rows;
  const code = [...subject.matchAll(CODE_IN_MARKS)].map(([, part]) => part).join("");
  const above = names[names.length - 2];
  const nameOf = (own: string) => side.rows.filter((row) => row.code === own).map((row) => plain(row.label));
  const close = rows.filter(
    (row) =>
      row.code !== null &&
      (row.code === code || (above !== undefined && nameOf(row.code.slice(0, -2)).includes(above))),
  );
  return close.length > 0 ? close : rows;
}

const byName = new WeakMap<Side, ReadonlyMap<string, readonly Row[]>>();

/** Rows of this name; a text may leave out, or add, the 支出 or 费 at its end. */
function rowsCalled({ side }: Table, name: string): readonly Row[] {
  let names = byName.get(side);
  if (names === undefined) {
    names = groupBy(side.rows, (row) => plain(row.label));
    byName.set(side, names);
  }
  return [...new Set(spellingsOf(name))].flatMap((spelling) => names?.get(spelling) ?? []);
}
