import { DOCUMENT_NAMED } from "../lexicon/document-parts.ts";
import type { Dataset } from "./dataset.ts";
import { walkSections } from "./sections.ts";

/** What a document calls itself: the budget or the final accounts, of a unit or of a department; neither where it does not say of which. */
export type DocumentKind = `${"unit" | "department"}${"Budget" | "Accounts"}` | "budget" | "accounts";

/** True for final accounts and other reports of what was spent. */
export const isOutcome = ({ phase }: Pick<Dataset, "phase">): boolean =>
  phase === "finalAccounts" || phase === "executed";

/** Read from the headings of its text, else from the titles of its statements. */
export function documentKind(dataset: Dataset): DocumentKind {
  const phase = isOutcome(dataset) ? "Accounts" : "Budget";
  const headings = walkSections(dataset.sections).flatMap(({ heading }) => heading ?? []);
  for (const words of [...headings, ...dataset.statements.map(({ title }) => title)])
    for (const [of, name] of DOCUMENT_NAMED) if (name.test(words.replace(/\s/g, ""))) return `${of}${phase}`;
  return phase === "Accounts" ? "accounts" : "budget";
}

/** Whether a document of this kind says what was spent, and not what is planned. */
export const isOfOutcome = (kind: DocumentKind): boolean => /accounts$/i.test(kind);
