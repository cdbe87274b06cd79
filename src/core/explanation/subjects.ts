import { type Source, sourceNamed } from "../document/sources.ts";
import { type ThreePublicPart, threePublicPartNamed } from "../document/three-public-rows.ts";
import { withoutListNumber } from "../lexicon/numbering.ts";
import {
  QUANTITIES,
  SOURCE_ONLY,
  THREE_PUBLIC_PART_ONLY,
  withoutLeadAndVerb,
  withoutYearAndPhase,
} from "../lexicon/subjects.ts";

/** What the words before a figure name, as far as the standard wording of an explanation is known. */
export type Meaning = (typeof QUANTITIES)[number][0] | { readonly source: Source } | { readonly part: ThreePublicPart };

/** Words before a figure without the year, the unit's name and what leads in: 2026年度大同市社会保险中心预算收入总计 is 预算收入总计. */
export const cleanSubject = (subject: string, unitName: string): string =>
  withoutLeadAndVerb(withoutUnit(withoutYearAndPhase(withoutListNumber(subject)), unitName));

const SHORTEST_NAME = 3;
/** The unit's name is left out, also where its beginning is: 江苏省某委员会办公厅 may be 省某委员会办公厅, or 办公厅. */
function withoutUnit(words: string, unitName: string): string {
  const name = unitName.replace(/\s/g, "");
  if (name === "") return words;
  if (words.includes(name)) return words.slice(words.indexOf(name) + name.length);
  for (let from = 1; name.length - from >= SHORTEST_NAME; from += 1)
    if (words.startsWith(name.slice(from))) return words.slice(name.length - from);
  return words;
}

/** The meaning of cleaned words; null where they name something of this unit, as a class or a project, or a part of what is known. */
export function meaningOf(words: string): Meaning | null {
  const source = sourceNamed(words);
  if (source !== null && SOURCE_ONLY.test(words)) return { source };
  const part = threePublicPartNamed(words);
  if (part !== null) return THREE_PUBLIC_PART_ONLY.test(words) ? { part } : null;
  return QUANTITIES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The source of money that words name by themselves; null for any other meaning. */
export const sourceMeant = (meaning: Meaning | null): Source | null =>
  typeof meaning === "object" && meaning !== null && "source" in meaning ? meaning.source : null;

/** The part of the “三公”经费 that words name by themselves; null for any other meaning. */
export const partMeant = (meaning: Meaning | null): ThreePublicPart | null =>
  typeof meaning === "object" && meaning !== null && "part" in meaning ? meaning.part : null;
