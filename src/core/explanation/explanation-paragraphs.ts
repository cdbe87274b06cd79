import type { Dataset, Section } from "../document/dataset.ts";
import { printedText } from "../document/paragraphs.ts";
import { sectionsOn } from "../document/sections.ts";

/** A printed paragraph of the explanation, with the headings it stands under, the outermost first. */
export interface StatedParagraph {
  readonly line: number;
  /** the whole joined paragraph; offsets of text cells count in it */
  readonly text: string;
  readonly headings: readonly string[];
}

/** The paragraphs of the explanation (情况说明) in the printed order. */
export const explanationParagraphs = (dataset: Dataset): readonly StatedParagraph[] =>
  sectionsOn(dataset, "explanation").flatMap((section) => paragraphsIn(section, []));

function paragraphsIn(section: Section, headings: readonly string[]): readonly StatedParagraph[] {
  const text = printedText(section, "explanation");
  const below = section.heading === null ? headings : [...headings, section.heading];
  const own = section.text === null ? [] : [{ line: section.line, text, headings: below }];
  return [...own, ...section.children.flatMap((child) => paragraphsIn(child, below))];
}
