import { textCell } from "../../document/cell-reference.ts";
import { printedText } from "../../document/paragraphs.ts";
import { sectionsOn, walkSections } from "../../document/sections.ts";
import { LOCAL_UNIT, PROVINCE, PROVINCIAL_UNITS } from "../../lexicon/levels-of-government.ts";
import type { Claim, Rule, RuleSet } from "../claim.ts";
import { claimHead, found } from "../make-claim.ts";

/** The glossary of a city, county or district unit speaks of its own level; 省直 there was written for a province. */
const otherLevel: Rule = ({ dataset }) => {
  const names = `${dataset.unit.name}${dataset.unit.department?.name ?? ""}`;
  if (!LOCAL_UNIT.test(dataset.unit.name) || PROVINCE.test(names)) return [];
  return walkSections(sectionsOn(dataset, "glossary")).flatMap((section): readonly Claim[] => {
    const { line, heading } = section;
    const start = printedText(section, "glossary").indexOf(PROVINCIAL_UNITS);
    if (start < 0) return [];
    return [
      found(
        {
          ...claimHead("text", "otherLevel", "glossary", heading ?? String(line), "level"),
          values: { term: heading ?? "", words: PROVINCIAL_UNITS },
        },
        "note",
        [textCell(line, start, start + PROVINCIAL_UNITS.length)],
      ),
    ];
  });
};

/** Words of the glossary that belong to another level of government; notes only. */
export const rules: RuleSet = {
  kinds: ["otherLevel"],
  rules: [otherLevel],
};
