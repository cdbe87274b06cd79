import { type RowPlace, rowPlace } from "../document/cell-reference.ts";
import type { GlossaryEntry } from "../document/terms.ts";

// What a row is called between the view that shows it and its export.

/** A project has the id of its card, an indicator the card and its line. */
export const indicatorKey = (card: string, line: number): string => `${card}/${line}`;
/** What names a row of a statement on the page and in a download: its side and line. */
export const statementRowKey = (side: string, row: RowPlace): string => `${side}/${rowPlace(row)}`;
/** What names an entry of the glossary there. */
export const glossaryKey = ({ key, printed }: GlossaryEntry): string => key ?? String(printed?.line);
/** Duties and offices. */
export const itemKey = ({ line }: { readonly line: number }): string => String(line);

/** The place under which the page keeps which rows of a statement it shows; other views have their own name as place. */
export const statementPlace = (id: string): string => `statements/${id}`;
