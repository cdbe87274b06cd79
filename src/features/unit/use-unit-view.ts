import { useMemo } from "react";
import { isList, type PrintedItem, printedItemsOf, printedPassagesOf } from "../../core/document/printed-items.ts";
import { type Filtered, filterItems } from "../../core/search/filter-items.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useBudget, useEnglish } from "../../reading/reading.tsx";

export interface UnitView {
  readonly duties: readonly PrintedItem[];
  readonly offices: readonly PrintedItem[];
  /** how many duties and offices there are; null where the document writes of them in other ways than a list */
  readonly counts: Readonly<Record<"duties" | "offices", number | null>>;
  readonly foundDuties: Filtered<PrintedItem>;
  readonly foundOffices: Filtered<PrintedItem>;
}

/** What is searched of an item, in both languages. */
export const textsIn =
  (englishOf: ReturnType<typeof useEnglish>) =>
  ({ heading, text }: PrintedItem) => ({
    heading,
    text,
    headingEn: englishOf(heading),
    textEn: englishOf(text),
  });

/** Duties and offices of this data set, and what the typed text leaves of them, in whichever language it was typed. */
export function useUnitView(): UnitView {
  const { dataset } = useBudget();
  const typed = useFilterText("unit");
  const englishOf = useEnglish();
  const { duties, offices, counts } = useMemo(
    () => ({
      duties: printedPassagesOf(dataset, "duties"),
      offices: printedPassagesOf(dataset, "organisation"),
      counts: {
        duties: isList(dataset, "duties") ? printedItemsOf(dataset, "duties").length : null,
        offices: isList(dataset, "organisation") ? printedItemsOf(dataset, "organisation").length : null,
      },
    }),
    [dataset],
  );
  const textsOf = textsIn(englishOf);
  const [foundOffices, foundDuties] = [filterItems(offices, typed, textsOf), filterItems(duties, typed, textsOf)];
  // what only nearly fits is offered where nothing fits
  const drop = (found: Filtered<PrintedItem>, other: Filtered<PrintedItem>) =>
    found.isNear && !other.isNear && other.found.length > 0 ? { found: [], isNear: false } : found;
  return {
    duties,
    offices,
    counts,
    foundDuties: drop(foundDuties, foundOffices),
    foundOffices: drop(foundOffices, foundDuties),
  };
}
