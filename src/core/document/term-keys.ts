import { PRINTED_TERMS } from "../lexicon/glossary-terms.ts";

/** Terms that readers of this page meet and that no document explains. */
const OWN = [
  "wanYuan",
  "levels",
  "personnelCosts",
  "operatingCosts",
  "performanceTarget",
  "outputIndicators",
  "benefitIndicators",
  "satisfactionIndicators",
  "roundingDifference",
  "inferred",
] as const;

/** A term of the glossary, as addresses and words name it. */
export type TermKey = keyof typeof PRINTED_TERMS | (typeof OWN)[number];
/** All terms: those that documents explain, then this page’s own. */
export const TERM_KEYS: readonly TermKey[] = [
  ...(Object.keys(PRINTED_TERMS) as (keyof typeof PRINTED_TERMS)[]),
  ...OWN,
];
