import type { PrintedWords } from "../document/cell-figure.ts";
import { textCell } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { isStated, type PrintedAmount } from "../format-amount.ts";
import { plain } from "../lexicon/numbering.ts";
import { REASON } from "../lexicon/reasons.ts";
import { EACH_SENTENCE } from "../lexicon/sentences.ts";
import { explanationOf } from "./explanation.ts";
import { explanationParagraphs } from "./explanation-paragraphs.ts";
import { amountOfFigure, changeOf, isRestated } from "./stated-changes.ts";

/**
 * What the explanation says about why a line changed. `stated`: the reason that follows the change of that very amount, as printed;
 * `mentioned`: a sentence that names the line and speaks of reasons; `none`: neither was found, which is not to say that there is
 * none; `noExplanation`: the document prints no explanation; `otherSpan`: the documents are not of two years in a row, and what
 * the explanation says is about another change.
 */
export type ReasonFound =
  | { readonly kind: "stated" | "mentioned"; readonly words: PrintedWords }
  | { readonly kind: "none" | "noExplanation" | "otherSpan" };

/** The reason for the change of a line (a class, an item, a project) by its printed name and its printed amount of the year. */
export function reasonFor(dataset: Dataset, name: string, amount: PrintedAmount | null): ReasonFound {
  const paragraphs = explanationParagraphs(dataset);
  if (paragraphs.length === 0) return { kind: "noExplanation" };
  const bare = plain(name);
  const { figures } = explanationOf(dataset);
  for (const { figure } of figures) {
    const around = [figure.subject, ...figure.headings].map((words) => words.replace(/\s/g, ""));
    if (figure.role !== "amount" || !around.some((words) => words.includes(bare))) continue;
    const reason = changeOf(dataset, figure)?.reason ?? null;
    if (reason !== null && isStated(amount) && isRestated(amountOfFigure(figure), amount))
      return { kind: "stated", words: reason };
  }
  for (const { line, text } of paragraphs) {
    for (const { 0: sentence, index } of text.matchAll(EACH_SENTENCE)) {
      const compact = sentence.replace(/\s/g, "");
      if (compact.includes(bare) && REASON.test(compact))
        return { kind: "mentioned", words: { cell: textCell(line, index, index + sentence.length), text: sentence } };
    }
  }
  return { kind: "none" };
}
