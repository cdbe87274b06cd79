import type { PrintedWords } from "../document/cell-figure.ts";
import { statementCell } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { ON_ROUNDING } from "../lexicon/emptiness.ts";

/** What the document itself says of rounding, under the first statement that says it; null where none does. */
export function roundingNoteOf({ statements }: Dataset): PrintedWords | null {
  for (const { id, note } of statements)
    if (note !== null && ON_ROUNDING.test(note.text))
      return { text: note.text, cell: statementCell(id, note.line, "note") };
  return null;
}
