import type { Column, Dataset, Row, Side, Statement, StatementId } from "./dataset.ts";

/** A statement by its id; undefined where the document does not print it. */
export const statementOf = (dataset: Dataset, id: StatementId): Statement | undefined =>
  dataset.statements.find((statement) => statement.id === id);

/** The revenue or expenditure side of a statement; undefined where it has none. */
export const sideOf = (statement: Statement | undefined, side: Side["side"]): Side | undefined =>
  statement?.sides.find((candidate) => candidate.side === side);

/** The printed rows of a statement, of the one side and then of the other; none where it is not printed. */
export const rowsOf = (statement: Pick<Statement, "sides"> | null | undefined): readonly Row[] =>
  statement?.sides.flatMap(({ rows }) => rows) ?? [];

/** A row with the statement and the side that print it. */
export interface PlacedRow {
  readonly statement: Statement;
  readonly side: Side;
  readonly row: Row;
}

/** Every row of every statement, in the order of print. */
export const everyRow = ({ statements }: Dataset): readonly PlacedRow[] =>
  statements.flatMap((statement) =>
    statement.sides.flatMap((side) => side.rows.map((row) => ({ statement, side, row }))),
  );

/** The columns of a statement, of the one side and then of the other. */
export const columnsOf = (statement: Pick<Statement, "sides"> | null | undefined): readonly Column[] =>
  statement?.sides.flatMap(({ columns }) => columns) ?? [];

/** Statements in the order in which the document prints them, each once; those that it does not print are left out. */
export const inPrintedOrder = ({ statements }: Dataset, ids: Iterable<StatementId>): readonly StatementId[] => {
  const wanted = new Set(ids);
  return statements.map(({ id }) => id).filter((id) => wanted.has(id));
};

/** A statement that prints no figure at all; its note says so. */
export const isEmptyStatement = (statement: Statement): boolean =>
  rowsOf(statement).every(({ amounts }) => Object.values(amounts).every((text) => text === null));
