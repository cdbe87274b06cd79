import { type CellReference, textCell } from "./cell-reference.ts";
import type { Dataset, Section } from "./dataset.ts";
import { printedText } from "./paragraphs.ts";
import { sectionsOn, type Topic, walkSections } from "./sections.ts";

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

/** The items of one part of the document (duties, organisation, glossary) in its order; none where it has no such part. */
export const printedItemsOf = (dataset: Dataset, topic: Topic): readonly PrintedItem[] =>
  placed(
    sectionsOn(dataset, topic).flatMap(({ children }) => children.filter(({ kind }) => kind === "item")),
    topic,
  );

/** All that is printed in one part of the document under its heading, in its order: items, and the paragraphs and headings before and between them. */
export const printedPassagesOf = (dataset: Dataset, topic: Topic): readonly PrintedItem[] =>
  placed(
    sectionsOn(dataset, topic).flatMap((section) => [
      ...(section.text === null ? [] : [{ ...section, number: null, heading: null }]),
      ...walkSections(section.children),
    ]),
    topic,
  );

/** A part of the document's text that belongs to none of its known parts, under its own heading if it has one. */
export interface OtherText {
  readonly title: string | null;
  readonly passages: readonly PrintedItem[];
}

/** All text of the document that is neither duties, organisation, explanation nor glossary, in its order: nothing that was printed is left out of the page. */
export const otherTextsOf = ({ sections }: Dataset): readonly OtherText[] =>
  sections.filter(({ topic }) => topic === null).flatMap(otherTextsIn);

function otherTextsIn(section: Section): readonly OtherText[] {
  const isParted = section.children.some(({ topic, kind }) => topic !== null || kind === "heading");
  const own = section.text === null ? [] : [{ ...section, number: null, heading: null }];
  const direct = section.children.filter(({ topic, kind }) => topic === null && (!isParted || kind !== "heading"));
  const passages = placed([...own, ...walkSections(direct)], null);
  const title = section.heading === null ? null : `${section.number ?? ""}${section.heading}`;
  const rest = isParted ? section.children.filter(({ topic, kind }) => topic === null && kind === "heading") : [];
  return [...(passages.length === 0 ? [] : [{ title, passages }]), ...rest.flatMap(otherTextsIn)];
}

/** Whether a part of the document is a list and nothing else, so that its items can be counted. */
export const isList = (dataset: Dataset, topic: Topic): boolean => {
  const children = sectionsOn(dataset, topic).flatMap((section) => section.children);
  const first = children.findIndex(({ kind }) => kind === "item");
  return first >= 0 && children.slice(first).every(({ kind, children: own }) => kind === "item" && own.length === 0);
};

function placed(sections: readonly Section[], topic: Section["topic"]): readonly PrintedItem[] {
  let line = 0;
  let end = 0;
  return sections.map((section) => {
    // several items may stand in one paragraph; places count from its beginning
    const from = section.line === line ? end : 0;
    line = section.line;
    end = from + printedText(section, topic).length;
    const { endLine, number, heading, text } = section;
    return { line, endLine, number, heading, text, cell: textCell(line, from + (number ?? "").length, end) };
  });
}
