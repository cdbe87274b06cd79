import { textCell } from "../../document/cell-reference.ts";
import type { Section } from "../../document/dataset.ts";
import { printedParagraph } from "../../explanation/explanation-paragraphs.ts";
import type { Claim, Rule } from "../claim.ts";

/** The glossary of a city, county or district unit speaks of its own level; 省直 there was written for a province. */
export const otherLevel: Rule = ({ dataset }) => {
  const names = `${dataset.unit.name}${dataset.unit.department?.name ?? ""}`;
  if (!/^[一-鿿]{1,8}?[市县区旗]/.test(dataset.unit.name) || /省|自治区/.test(names)) return [];
  return dataset.sections
    .filter(({ topic }) => topic === "glossary")
    .flatMap(function notes(section: Section): readonly Claim[] {
      const text = printedParagraph(section);
      const start = text.indexOf("省直部门");
      const own: readonly Claim[] =
        start < 0
          ? []
          : [
              {
                id: `text/glossary/${section.heading ?? section.line}/level`,
                family: "text",
                kind: "otherLevel",
                values: { term: section.heading ?? "", words: "省直部门" },
                relation: "found",
                verdict: "note",
                left: [textCell(section.line, start, start + 4)],
                right: [],
              },
            ];
      return [...own, ...section.children.flatMap(notes)];
    });
};
