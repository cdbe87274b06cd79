import { type CellReference, textCell } from "./cell-reference.ts";
import type { Dataset, Section } from "./dataset.ts";
import { printedText } from "./paragraphs.ts";

/** A numbered item of the document's text, a duty, an office or a term, with its place. */
export interface PrintedItem {
  readonly line: number;
  readonly endLine: number;
  /** as printed: （二十）, 三、 */
  readonly number: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  /** of the item's own words, number left out */
  readonly cell: CellReference;
}

const withTopic = (sections: readonly Section[], topic: Section["topic"]): readonly Section[] =>
  sections.flatMap((section) => (section.topic === topic ? [section] : withTopic(section.children, topic)));

/** The items of one part of the document (duties, organisation, glossary) in its order; none where it has no such part. */
export function printedItemsOf(dataset: Dataset, topic: NonNullable<Section["topic"]>): readonly PrintedItem[] {
  const items = withTopic(dataset.sections, topic).flatMap(({ children }) =>
    children.filter(({ kind }) => kind === "item"),
  );
  return items.map((item) => {
    // several items may stand in one paragraph; places count from its beginning
    const before = items.slice(0, items.indexOf(item)).filter(({ line }) => line === item.line);
    const start = before.reduce((length, each) => length + printedText(each, topic).length, 0);
    const { line, endLine, number, heading, text } = item;
    const cell = textCell(line, start + (number ?? "").length, start + printedText(item, topic).length);
    return { line, endLine, number, heading, text, cell };
  });
}
