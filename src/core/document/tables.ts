import type { PrintedAmount } from "../format-amount.ts";
import { plain } from "../lexicon/numbering.ts";
import { BUDGET_COLUMN, OUTCOME_COLUMN, WITHOUT_CARRIED_OVER } from "../lexicon/row-labels.ts";
import { STATEMENT_IDS } from "../lexicon/statement-ids.ts";
import { type Money, STATEMENT_TRAITS, type StatementTraits } from "../lexicon/statement-traits.ts";
import { type CellReference, printedAmount, statementCell } from "./cell-reference.ts";
import type { Column, Dataset, Row, Side, Statement, StatementId } from "./dataset.ts";
import { isOutcome } from "./document-kind.ts";
import { isTotalRow } from "./functional-tree.ts";
import { sideOf, statementOf } from "./statement.ts";

/** One side of a statement, with its statement: what most rules walk over. */
export interface Table {
  readonly statement: Statement;
  readonly side: Side;
}

/** Every side of the statements with these ids that the document prints. */
export const tablesOf = (dataset: Dataset, ids: readonly StatementId[]): readonly Table[] =>
  dataset.statements
    .filter(({ id }) => ids.includes(id))
    .flatMap((statement) => statement.sides.map((side) => ({ statement, side })));

/** Every side of the statements whose rows are such things, whatever money they are of. */
export const tablesListing = (dataset: Dataset, lists: readonly StatementTraits["lists"][]): readonly Table[] =>
  tablesOf(
    dataset,
    STATEMENT_IDS.filter((id) => lists.includes(STATEMENT_TRAITS[id].lists)),
  );

/** The traits of the statement that a table belongs to. */
export const traitsOf = ({ statement }: Table): StatementTraits => STATEMENT_TRAITS[statement.id];

/** The table that lists such things of such money, whatever a form calls it; the first where a document prints several. */
export function tableListing(
  dataset: Dataset,
  { money, lists, only }: StatementTraits,
  side: Side["side"] = "expenditure",
): Table | undefined {
  for (const id of STATEMENT_IDS) {
    const traits = STATEMENT_TRAITS[id];
    const isMeant = traits.money === money && traits.lists === lists && traits.only === only;
    const table = isMeant ? tableOf(dataset, id, side) : undefined;
    if (table !== undefined) return table;
  }
  return undefined;
}

/** The expenditure of such money by function. */
export const spendingOf = (dataset: Dataset, money: Money): Table | undefined =>
  tableListing(dataset, { money, lists: "functions" });

/** The basic expenditure of such money by economic item. */
export const basicItemsOf = (dataset: Dataset, money: Money): Table | undefined =>
  tableListing(dataset, { money, only: "basic", lists: "economicItems" });

/** What comes in, source by source, of all the unit's money. */
export const revenueOf = (dataset: Dataset): Table | undefined =>
  tableListing(dataset, { money: "all", lists: "functions" }, "revenue");

/** One side of a statement, as other statements and the text are compared with it: in final accounts without the columns that print a budget beside the outcome. */
export function tableOf(dataset: Dataset, id: StatementId, side: Side["side"] = "expenditure"): Table | undefined {
  const statement = statementOf(dataset, id);
  const found = sideOf(statement, side);
  if (statement === undefined || found === undefined) return undefined;
  const columns = isOutcome(dataset) ? found.columns.filter((column) => !isBudgetColumn(column)) : found.columns;
  return { statement, side: columns.length === found.columns.length ? found : { ...found, columns } };
}

/** 年初预算数, 调整预算数; 一般公共预算财政拨款 names a source. */
const isBudgetColumn = ({ label, group }: Column): boolean =>
  [label, group ?? ""].some((head) => BUDGET_COLUMN.test(head.replace(/\s/g, ""))) && !OUTCOME_COLUMN.test(label);

/** The figure of a row in one column; a row or table that is not printed has none. */
export const figureIn = (table: Table | undefined, row: Row | undefined, key: string): PrintedAmount | undefined =>
  table === undefined || row === undefined || !hasColumn(table, key)
    ? undefined
    : printedAmount(table.statement, row, key);

/** True where the side prints a column of this key, blank or not. */
export const hasColumn = ({ side }: Table, key: string): boolean => side.columns.some((column) => column.key === key);

/** The totals row: 合计, 部门合计, or the row of the unit itself. */
export function totalRowOf(dataset: Dataset, table: Table | undefined): Row | undefined {
  const rows = table?.side.rows ?? [];
  return rows.find(isTotalRow) ?? rows.find((row) => isUnitRow(dataset, row));
}

/** The row of the unit itself, which in 表十二 totals its projects. */
export const isUnitRow = (dataset: Dataset, row: Row): boolean => plain(row.label) === plain(dataset.unit.name);

/** The rows of a table that are parts of it: neither its total nor the row of the unit itself. */
export const partRowsOf = (dataset: Dataset, table: Table | undefined): readonly Row[] =>
  (table?.side.rows ?? []).filter((row) => !isTotalRow(row) && !isUnitRow(dataset, row));

/** The figure of the totals row in one column; undefined where either is not printed. */
export const totalOf = (dataset: Dataset, table: Table | undefined, key: string): PrintedAmount | undefined =>
  figureIn(table, totalRowOf(dataset, table), key);

/** The row whose label, without spaces and numbering, fits; labels of totals and of carried-over lines vary a little from place to place. */
export const rowLike = (table: Table | undefined, label: RegExp): Row | undefined =>
  table?.side.rows.find((row) => label.test(plain(row.label)));

/** The place of a row's printed name; the two labels of a two-sided line are told apart by their side. */
export const labelCell = ({ statement, side }: Table, row: Row): CellReference =>
  statementCell(statement.id, row, statement.sides.length > 1 ? `${side.side}.label` : "label");

/** Rows by code. A code that is printed twice, as once for each unit, or once by mistake, has no row of its own. */
export function rowsByCode(table: Table | undefined): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const again = new Set<string>();
  for (const row of table?.side.rows ?? [])
    if (row.code !== null) {
      if (rows.has(row.code)) again.add(row.code);
      rows.set(row.code, row);
    }
  for (const code of again) rows.delete(code);
  return rows;
}

/** What names a row in an id: its code, else its label. */
export const rowName = (row: Row): string => row.code ?? plain(row.label);

/** True for a statement that says it leaves out what is carried over from last year. */
export const excludesCarriedOver = (statement: Statement): boolean => WITHOUT_CARRIED_OVER.test(statement.title);
