/** What a sentence has turned to: a reason, or a comparison on another basis than the tables' own. Figures there claim nothing about the budget. */
export interface Aside {
  /** `inBrackets`: the reason ends where its bracket closes */
  readonly reason: "open" | "inBrackets" | null;
  readonly otherBasis: boolean;
  /** the sentence has told a change, so that 主要是 gives its reason and no list of parts */
  readonly hasChange: boolean;
}

export const NO_ASIDE: Aside = { reason: null, otherBasis: false, hasChange: false };
export const isAside = ({ reason, otherBasis }: Aside): boolean => reason !== null || otherBasis;

const REASON = /主要原因|原因(?:是|为|系|在于|如下|主要|一|有|[:：])/;
/** 主要是 and its like give a reason only after a change. */
const MAINLY = /主要(?:是|系|为|由于|因(?!公))|(?:是|系)由于/;
const CHANGE = /增|减|升|降|变|调|持平|相同|一致/;
const OTHER_BASIS = /可比|(?:^|[^全])口径|剔除|扣除|还原|不考虑/;
/** After a semicolon a reason goes on (一是…；二是…), unless the next words name a total or one of the “三公”经费. */
const RESTARTS = /因公出国|公务接待|公务用车|(?:收入|支出)(?:预算)?(?:总计|合计|总额)/;
const GOES_ON = /[一二三四五六]是|另外|同时|此外|导致|增|减|升|降|调/;

/** The aside that holds after these words; a sentence that ends ends it. */
export function asideAfter(before: Aside, words: string): Aside {
  const sentences = words.split(/[。！？!?]/);
  const last = sentences[sentences.length - 1] ?? "";
  return last
    .split(/[；;]/)
    .reduce(
      (aside, part, at) => inPart(at === 0 ? aside : afterSemicolon(aside, part), part),
      sentences.length > 1 ? NO_ASIDE : before,
    );
}

function afterSemicolon(aside: Aside, part: string): Aside {
  const isRestart = RESTARTS.test(part) && !GOES_ON.test(part);
  return { reason: isRestart ? null : aside.reason, otherBasis: false, hasChange: !isRestart && aside.hasChange };
}

function inPart(aside: Aside, part: string): Aside {
  const hasChange = aside.hasChange || CHANGE.test(part);
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
    if (/[（(]/.test(sign)) depth += 1;
    else if (/[）)]/.test(sign)) depth -= 1;
  return depth;
}
