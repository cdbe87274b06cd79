import type { Dataset, Section } from "./dataset.ts";

/** What a part of the document's text is about. */
export type Topic = NonNullable<Section["topic"]>;

/** The parts of the document about a topic, in its order; none where it prints no such part. */
export const sectionsOn = ({ sections }: Pick<Dataset, "sections">, topic: Topic): readonly Section[] =>
  sections.flatMap((section) =>
    section.topic === topic ? [section] : sectionsOn({ sections: section.children }, topic),
  );

/** Sections with all that stands below them, in the order of print: each before what is below it. */
export const walkSections = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...walkSections(section.children)]);
