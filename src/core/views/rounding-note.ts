import { statementCell } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { ON_ROUNDING } from "../lexicon/emptiness.ts";
import type { Quoted } from "./empty-statement.ts";

/** What the document itself says of rounding, under the first statement that says it; null where none does. */
export function roundingNoteOf({ statements }: Dataset): Quoted | null {
  for (const { id, note } of statements)
    if (note !== null && ON_ROUNDING.test(note.text))
      return { text: note.text, cell: statementCell(id, note.line, "note") };
  return null;
}
