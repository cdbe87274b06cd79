import type { StatementId } from "../statement-ids.ts";
import { beijing } from "./beijing.ts";
import { datong } from "./datong.ts";
import { finalAccounts } from "./final-accounts.ts";
import type { Form, StatementForm } from "./form.ts";
import { guangdong } from "./guangdong.ts";
import { jiangsu } from "./jiangsu.ts";
import { national } from "./national.ts";
import { shaanxi } from "./shaanxi.ts";
import { shanghai } from "./shanghai.ts";

/** Every family of documents that is known. Their words are taken together: a document may mix them. */
const FORMS: readonly Form[] = [datong, finalAccounts, shanghai, jiangsu, guangdong, beijing, shaanxi, national];

const STATEMENTS: readonly StatementForm[] = FORMS.flatMap(({ statements }) => statements);

/** The statement that a title means, by its core and its brackets; null for a title that no form has. */
export const statementTitled = (core: string, brackets: string): StatementId | null =>
  STATEMENTS.find(
    ({ titles, bracket }) =>
      titles.some((title) => title.test(core)) && (bracket === undefined || bracket.test(brackets)),
  )?.id ?? null;

/** What all forms together say of one statement. */
export function formOf(
  id: StatementId,
): Pick<StatementForm, "side" | "figuresEverywhere" | "shapes"> &
  Required<Pick<StatementForm, "columns" | "names" | "rows">> {
  const own = STATEMENTS.filter((statement) => statement.id === id);
  return {
    side: own[0]?.side ?? "expenditure",
    figuresEverywhere: own.some(({ figuresEverywhere }) => figuresEverywhere === true),
    shapes: own.flatMap(({ shapes }) => shapes),
    columns: own.flatMap(({ columns = [] }) => columns),
    names: own.flatMap(({ names = [] }) => names),
    rows: own.flatMap(({ rows = [] }) => rows),
  };
}
