import { explanationOf, statedTerm } from "../../explanation/explanation.ts";
import { PROCUREMENT_PARTS, PROCUREMENT_TOTAL } from "../../lexicon/procurement.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { claimHead } from "../make-claim.ts";

/** Government procurement is goods, works and services. */
const procurementParts: Rule = ({ dataset }) => {
  const stated = explanationOf(dataset).figures.filter(
    ({ meaning, figure }) => meaning === "procurement" && figure.role === "amount",
  );
  const total = stated.find(({ subject }) => !PROCUREMENT_PARTS.some((part) => part.test(subject)));
  if (total === undefined) return [];
  const parts = PROCUREMENT_PARTS.flatMap((name) => {
    const part = stated.find(({ subject }) => name.test(subject));
    return part === undefined ? [] : [statedTerm(part.figure)];
  });
  if (parts.length < PROCUREMENT_PARTS.length) return [];
  return [
    {
      ...claimHead("text", "procurementParts", "procurement", PROCUREMENT_TOTAL, "amount"),
      relation: "equals",
      left: [statedTerm(total.figure)],
      right: parts,
    },
  ];
};

/** Stated procurement against goods, works and services. */
export const rules: RuleSet = {
  kinds: ["procurementParts"],
  rules: [procurementParts],
};
