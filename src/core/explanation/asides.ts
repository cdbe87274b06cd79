import { TELLS_CHANGE } from "../lexicon/changes.ts";
import { MAINLY, NAMES_TOTAL, OTHER_BASIS, REASON, REASON_GOES_ON } from "../lexicon/reasons.ts";
import { CLOSING_BRACKET, OPENING_BRACKET, SEMICOLON, SENTENCE_END } from "../lexicon/sentences.ts";
/** What a sentence has turned to: a reason, or a comparison on another basis than the tables' own. Figures there claim nothing about the budget. */
export interface Aside {
  /** `inBrackets`: the reason ends where its bracket closes */
  readonly reason: "open" | "inBrackets" | null;
  readonly otherBasis: boolean;
  /** the sentence has told a change, so that 主要是 gives its reason and no list of parts */
  readonly hasChange: boolean;
}

/** At the beginning of a sentence: every figure is a claim. */
export const NO_ASIDE: Aside = { reason: null, otherBasis: false, hasChange: false };
/** True where figures claim nothing about the budget. */
export const isAside = ({ reason, otherBasis }: Aside): boolean => reason !== null || otherBasis;

/** The aside that holds after these words; a sentence that ends ends it. */
export function asideAfter(before: Aside, words: string): Aside {
  const sentences = words.split(SENTENCE_END);
  const last = sentences[sentences.length - 1] ?? "";
  return last
    .split(SEMICOLON)
    .reduce(
      (aside, part, at) => inPart(at === 0 ? aside : afterSemicolon(aside, part), part),
      sentences.length > 1 ? NO_ASIDE : before,
    );
}

function afterSemicolon(aside: Aside, part: string): Aside {
  const isRestart = NAMES_TOTAL.test(part) && !REASON_GOES_ON.test(part);
  return { reason: isRestart ? null : aside.reason, otherBasis: false, hasChange: !isRestart && aside.hasChange };
}

function inPart(aside: Aside, part: string): Aside {
  const hasChange = aside.hasChange || TELLS_CHANGE.test(part);
  const match = REASON.exec(part) ?? (hasChange ? MAINLY.exec(part) : null);
  const otherBasis = aside.otherBasis || OTHER_BASIS.test(part);
  if (match === null) {
    const isClosed = aside.reason === "inBrackets" && depthOf(part) < 0;
    return { reason: isClosed ? null : aside.reason, otherBasis, hasChange };
  }
  const isBracketed = depthOf(part.slice(0, match.index)) > 0;
  const isClosed = isBracketed && depthOf(part.slice(match.index)) < 0;
  const reason = isClosed ? null : isBracketed ? ("inBrackets" as const) : ("open" as const);
  return { reason: reason ?? aside.reason, otherBasis, hasChange };
}

/** How many brackets a stretch of words leaves open; below zero where it closes one that it did not open. */
function depthOf(words: string): number {
  let depth = 0;
  for (const sign of words)
    if (OPENING_BRACKET.test(sign)) depth += 1;
    else if (CLOSING_BRACKET.test(sign)) depth -= 1;
  return depth;
}
