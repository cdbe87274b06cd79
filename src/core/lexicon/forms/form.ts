import type { StatementId } from "../statement-ids.ts";

/**
 * How a table of a statement may stand on paper: `rows`, one list with its names at the left; `two-sided`, revenue beside expenditure;
 * `blocks`, one list printed in blocks side by side, each with its own names; `one-row`, a head whose columns are the rows, over a single row of figures.
 */
export type Shape = "rows" | "two-sided" | "blocks" | "one-row";

/** A word of the documents with what it means, the first that fits being meant. Words are compared compact: without spaces, in half-width forms. */
export type Words = readonly (readonly [meaning: string, word: RegExp])[];

/** How one family of documents prints one statement. */
export interface StatementForm {
  readonly id: StatementId;
  /** Its title, without number, year, unit, filling words and what joins them (titles.ts). */
  readonly titles: readonly RegExp[];
  /** What the brackets behind the title must say, where the title alone says another statement. */
  readonly bracket?: RegExp;
  readonly shapes: readonly Shape[];
  /** The side of a table that has only one. */
  readonly side: "revenue" | "expenditure";
  /** Every row prints figures: a name without any is half a row. Tables with codes are such by themselves. */
  readonly figuresEverywhere?: boolean;
  /** Heads that mean something in this statement only, as column keys. */
  readonly columns?: Words;
  /** Heads of columns that name a row together, besides the usual one: the name of a row is all of them. */
  readonly names?: readonly RegExp[];
  /** One-row tables: the heads that name a row. */
  readonly rows?: Words;
}

/** What one family of documents prints: a province's, or that of a kind of document. A new family is one file, and one line in forms.ts. */
export interface Form {
  readonly name: string;
  readonly statements: readonly StatementForm[];
}
