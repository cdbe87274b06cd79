import type { Row, TargetSheet } from "../document/dataset.ts";

// The names under which the page knows its cards, entries and paragraphs, for whoever leads there: `data-place` on the element.

/** The card of a project. */
export const cardPlace = (row: Row | null, sheet: TargetSheet | null): string =>
  row === null ? `sheet-${sheet?.line}` : `row-${row.line}`;
/** A paragraph of the explanation, by the line at which it begins. */
export const paragraphPlace = (line: number): string => `text-${line}`;
/** An entry of the glossary, by its term, else by the place where it is printed. */
export const termPlace = (key: string | null, cell: string | undefined): string => `term-${key ?? cell}`;
/** The sentence that says under which department the unit stands. */
export const DEPARTMENT_PLACE = "unit-department";
