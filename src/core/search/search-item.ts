import type { StatementId } from "../document/dataset.ts";
import type { PrintedAmount } from "../format-amount.ts";

/** The kinds of things that a search finds, in the order in which equally good ones are shown. */
export const SEARCH_GROUPS = [
  "answers",
  "codes",
  "projects",
  "economic",
  "offices",
  "terms",
  "commands",
  "rows",
  "indicators",
  "duties",
  "statements",
  "explanation",
] as const;
/** A kind of thing that can be searched for. */
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** Where a found thing is shown. */
export type SearchTarget =
  | { readonly kind: "code"; readonly code: string }
  /** the place where it is printed opens, in the view that shows it */
  | {
      readonly kind: "cell";
      readonly view: "breakdown" | "targets" | "explanation" | "unit" | "glossary";
      readonly cell: string;
      /** what shows it where the figure itself stands nowhere in sight */
      readonly place?: string;
    }
  /** the very card, entry or paragraph; an address of its own can name the section and what filters it, or the printed place */
  | {
      readonly kind: "place";
      readonly view: "targets" | "unit" | "glossary" | "explanation" | "data";
      /** the name under which the page knows the element */
      readonly place: string;
      readonly q?: string;
      readonly cell?: string;
    }
  | {
      readonly kind: "statement";
      readonly id: StatementId;
      readonly cell: string | null;
      /** the name of the row, where no figure stands in it */
      readonly place?: string;
    }
  /** something that the page does, or another place of it, known to the page alone */
  | { readonly kind: "command"; readonly command: string };

/** Something that can be found: its texts in print, its amount, and where on the page it leads. */
export interface SearchItem {
  readonly id: string;
  readonly group: SearchGroup;
  readonly code: string | null;
  /** as printed; null for a paragraph without a name */
  readonly name: string | null;
  /** what is printed about it at length */
  readonly text: string | null;
  readonly amount: PrintedAmount | null;
  /** what it belongs to: the project of an indicator, the statement of a row */
  readonly within: string | null;
  /** the amount is that of the whole budget */
  readonly isOfAll?: boolean;
  readonly target: SearchTarget;
}

/** An item with its English, as far as there is any. */
export interface Searched {
  readonly item: SearchItem;
  readonly nameEn: string | null;
  readonly textEn: string | null;
  /** what else people call it, in either language; found, never shown */
  readonly aliases?: readonly string[];
}
