import { TELLS_CHANGE } from "../lexicon/changes.ts";
import { MAINLY, NAMES_TOTAL, OTHER_BASIS, REASON, REASON_GOES_ON } from "../lexicon/reasons.ts";
import { CLOSING_BRACKET, OPENING_BRACKET, SEMICOLON, SENTENCE_END } from "../lexicon/sentences.ts";
/** What a sentence has turned to: a reason, or a comparison on another basis than the tables' own. Figures there claim nothing about the budget. */
export interface Aside {
  /** how many brackets the reason stands in; it ends where the innermost of them closes */
  readonly reason: number | null;
  readonly otherBasis: boolean;
  /** the sentence has told a change, so that 主要是 gives its reason and no list of parts */
  readonly hasChange: boolean;
  /** how many brackets are open */
  readonly depth: number;
}

/** At the beginning of a sentence: every figure is a claim. */
export const NO_ASIDE: Aside = { reason: null, otherBasis: false, hasChange: false, depth: 0 };
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
  return {
    ...aside,
    reason: isRestart ? null : aside.reason,
    otherBasis: false,
    hasChange: !isRestart && aside.hasChange,
  };
}

function inPart(aside: Aside, part: string): Aside {
  const hasChange = aside.hasChange || TELLS_CHANGE.test(part);
  const otherBasis = aside.otherBasis || OTHER_BASIS.test(part);
  const match = REASON.exec(part) ?? (hasChange ? MAINLY.exec(part) : null);
  let { depth, reason } = aside;
  for (let at = 0; at < part.length; at += 1) {
    if (at === match?.index) reason ??= depth;
    const sign = part.charAt(at);
    if (OPENING_BRACKET.test(sign)) depth += 1;
    else if (CLOSING_BRACKET.test(sign) && depth > 0) depth -= 1;
    if (reason !== null && depth < reason) reason = null;
  }
  return { reason, otherBasis, hasChange, depth };
}
