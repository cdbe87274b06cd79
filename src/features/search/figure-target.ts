import { parseCellReference } from "../../core/document/cell-reference.ts";
import type { Dataset } from "../../core/document/dataset.ts";
import { type PrintedItem, printedPassagesOf } from "../../core/document/printed-items.ts";
import { glossaryOf } from "../../core/document/terms.ts";
import type { SearchTarget } from "../../core/search/search-item.ts";
import { paragraphPlace, termPlace } from "../../core/views/places-on-page.ts";
import { isAbout, targetCardsOf } from "../../core/views/target-cards.ts";

/** Where the page shows a printed place: its statement, the card of its project, its paragraph, office or term. */
export function figureTarget(dataset: Dataset, cell: string): SearchTarget {
  const at = parseCellReference(cell);
  if (at?.kind === "statement") return { kind: "statement", id: at.statement, cell };
  if (at?.kind === "sheet") {
    const card = targetCardsOf(dataset).find((each) => isAbout(each, cell));
    return { kind: "cell", view: "targets", cell, ...(card === undefined ? {} : { place: card.id }) };
  }
  const holds = ({ line, cell: own }: PrintedItem): boolean => {
    const item = parseCellReference(own);
    return at?.kind === "text" && line === at.line && item?.kind === "text" && item.end >= at.end;
  };
  const entry = glossaryOf(dataset).find(({ printed }) => printed !== null && holds(printed));
  if (entry !== undefined)
    return { kind: "cell", view: "glossary", cell, place: termPlace(entry.key, entry.printed?.cell) };
  const item = (["duties", "organisation"] as const).flatMap((topic) => printedPassagesOf(dataset, topic)).find(holds);
  if (item !== undefined) return { kind: "cell", view: "unit", cell, place: item.cell };
  return { kind: "cell", view: "explanation", cell, place: paragraphPlace(at?.line ?? 0) };
}
