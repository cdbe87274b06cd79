import { textCell } from "../../document/cell-reference.ts";
import type { Section } from "../../document/dataset.ts";
import { printedParagraph } from "../../explanation/explanation-paragraphs.ts";
import { LOCAL_UNIT, PROVINCE, PROVINCIAL_UNITS } from "../../lexicon/levels-of-government.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, found } from "../make-claim.ts";

/** The glossary of a city, county or district unit speaks of its own level; 省直 there was written for a province. */
const otherLevel: Rule = ({ dataset }) => {
  const names = `${dataset.unit.name}${dataset.unit.department?.name ?? ""}`;
  if (!LOCAL_UNIT.test(dataset.unit.name) || PROVINCE.test(names)) return [];
  return dataset.sections
    .filter(({ topic }) => topic === "glossary")
    .flatMap(function notes(section: Section): readonly Claim[] {
      const text = printedParagraph(section);
      const start = text.indexOf(PROVINCIAL_UNITS);
      const own: readonly Claim[] =
        start < 0
          ? []
          : [
              found(
                {
                  ...claimHead("text", "otherLevel", "glossary", section.heading ?? String(section.line), "level"),
                  values: { term: section.heading ?? "", words: PROVINCIAL_UNITS },
                },
                "note",
                [textCell(section.line, start, start + PROVINCIAL_UNITS.length)],
              ),
            ];
      return [...own, ...section.children.flatMap(notes)];
    });
};

/** Words of the glossary that belong to another level of government; notes only. */
export const rules: RuleSet = {
  kinds: ["otherLevel"],
  rules: [otherLevel],
};
