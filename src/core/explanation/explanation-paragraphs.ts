import type { Dataset, Section } from "../document/dataset.ts";
import { COLON } from "../lexicon/sentences.ts";

/** A printed paragraph of the explanation, with the headings it stands under, the outermost first. */
export interface StatedParagraph {
  readonly line: number;
  /** the whole joined paragraph; offsets of text cells count in it */
  readonly text: string;
  readonly headings: readonly string[];
}

/** The paragraphs of the explanation (情况说明) in the printed order. */
export const explanationParagraphs = (dataset: Dataset): readonly StatedParagraph[] =>
  dataset.sections.filter(({ topic }) => topic === "explanation").flatMap((section) => paragraphsIn(section, []));

function paragraphsIn(section: Section, headings: readonly string[]): readonly StatedParagraph[] {
  const text = printedParagraph(section);
  const below = section.heading === null ? headings : [...headings, section.heading];
  const own = section.text === null ? [] : [{ line: section.line, text, headings: below }];
  return [...own, ...section.children.flatMap((child) => paragraphsIn(child, below))];
}

/** A section as it was printed in one paragraph; between a heading and its text stood one mark (。 or ：), which the data set leaves out. */
export const printedParagraph = ({ number, heading, text }: Section): string =>
  `${number ?? ""}${heading ?? ""}${heading !== null && text !== null ? COLON : ""}${text ?? ""}`;
