import type { PrintedAmount } from "../format-amount.ts";
import { hasOwn } from "../has-own.ts";
import { STATEMENT_IDS } from "../lexicon/statement-ids.ts";
import type { Row, StatementId } from "./dataset.ts";

/** One string for a place in the document, the same in the address, in evidence and on every figure: `expenditure:175:total`. */
export type CellReference = string;

/** Where a row stands: its line, and which of the rows of that line it is, where one line holds several. */
export type RowPlace = Pick<Row, "line" | "part">;
/** The place of a row as references and keys write it: `177`, or `411.2` for the second row that line 411 prints. */
export const rowPlace = ({ line, part }: RowPlace): string => (part === undefined ? String(line) : `${line}.${part}`);

/** The reference of a cell of a statement: `expenditure:175:total`. */
export const statementCell = (statement: StatementId, at: number | RowPlace, key: string): CellReference =>
  `${statement}:${typeof at === "number" ? at : rowPlace(at)}:${key}`;
/** The reference of a place on a target sheet: `sheet:520:total.annual`. */
export const sheetCell = (line: number, key: string): CellReference => `sheet:${line}:${key}`;
/** The reference of words of a paragraph, by UTF-16 offsets in it: `text:401:180-185`. */
export const textCell = (line: number, start: number, end: number): CellReference => `text:${line}:${start}-${end}`;

/** A reference taken apart; whether the document has the place is another question (`findCell`). */
export type CellPlace =
  | {
      readonly kind: "statement";
      readonly statement: StatementId;
      readonly line: number;
      readonly part?: number;
      readonly key: string;
    }
  | { readonly kind: "sheet"; readonly line: number; readonly key: string }
  | { readonly kind: "text"; readonly line: number; readonly start: number; readonly end: number };

/** Reads a reference; null for anything that is none, so that a hostile address is no more than a wrong one. */
export function parseCellReference(reference: string): CellPlace | null {
  const match = /^([a-z-]{1,40}):(\d{1,7})(?:\.(\d{1,2}))?:([a-zA-Z][a-zA-Z0-9.]{0,39}|\d{1,7}-\d{1,7})$/.exec(
    reference,
  );
  const [, place = "", lineText = "", partText, key = ""] = match ?? [];
  const line = Number.parseInt(lineText, 10);
  const part = partText === undefined ? {} : { part: Number.parseInt(partText, 10) };
  const range = /^(\d+)-(\d+)$/.exec(key);
  if (place === "text")
    return range && partText === undefined
      ? { kind: "text", line, start: Number.parseInt(range[1] ?? "", 10), end: Number.parseInt(range[2] ?? "", 10) }
      : null;
  if (range !== null || (partText !== undefined && place === "sheet")) return null;
  if (place === "sheet") return { kind: "sheet", line, key };
  const statement = STATEMENT_IDS.find((id) => id === place);
  return statement === undefined ? null : { kind: "statement", statement, line, ...part, key };
}

/** The figure of a row in one column, with its place; a column that the statement lacks is as blank as a blank cell. */
export const printedAmount = (
  statement: { readonly id: StatementId; readonly amountUnit: "wan" | "yuan" },
  row: Row,
  key: string,
): PrintedAmount => ({
  cell: statementCell(statement.id, row, key),
  text: (hasOwn(row.amounts, key) ? row.amounts[key] : null) ?? null,
  unit: statement.amountUnit,
});
