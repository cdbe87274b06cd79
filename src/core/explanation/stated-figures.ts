import type { Dataset } from "../document/dataset.ts";
import { explanationParagraphs, type StatedParagraph } from "./explanation-paragraphs.ts";
import { readFigures } from "./read-figures.ts";
import type { StatedFigure } from "./stated-figure.ts";

/** Every figure that the explanation states, in its order, with its place, its unit and what it is about. */
export const statedFigures = (dataset: Dataset): readonly StatedFigure[] =>
  groupsOf(explanationParagraphs(dataset)).flatMap((group) =>
    readFigures(group, { year: dataset.year, phase: dataset.phase, unitName: dataset.unit.name }),
  );

/** Paragraphs under the same headings are read together: “其中：” may end one and the parts stand in the next. */
function groupsOf(paragraphs: readonly StatedParagraph[]): readonly (readonly StatedParagraph[])[] {
  const groups: StatedParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const current = groups[groups.length - 1];
    const above = current?.[0]?.headings.join("\n");
    if (current !== undefined && above === paragraph.headings.join("\n")) current.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}
