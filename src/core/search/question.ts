import { isHan } from "./fold.ts";
import { ASIDE, LEAST, MONEY, MOST } from "./question-words.ts";

/** What a question asks for besides its subject. */
export interface Asks {
  /** an amount is asked for: what has one comes first */
  readonly forAmount: boolean;
  /** the largest or the smallest is asked for */
  readonly order: "most" | "least" | null;
}

const says = (runs: readonly string[], words: readonly string[]): boolean =>
  runs.some((run) => words.some((word) => (isHan(run[0]) ? run.includes(word) : run === word)));

export const asksOf = (runs: readonly string[]): Asks => ({
  forAmount: says(runs, MONEY),
  order: says(runs, MOST) ? "most" : says(runs, LEAST) ? "least" : null,
});

/** Takes phrases from both ends of Han characters in a row, the longest first; a single character is never what is left. */
function bare(run: string, phrases: readonly string[]): string {
  if (phrases.includes(run)) return "";
  const long = (phrase: string) => run.length - phrase.length >= 2;
  const before = phrases.find((phrase) => long(phrase) && run.startsWith(phrase));
  if (before !== undefined) return bare(run.slice(before.length), phrases);
  const after = phrases.find((phrase) => long(phrase) && run.endsWith(phrase));
  return after === undefined ? run : bare(run.slice(0, run.length - after.length), phrases);
}

const byLength = (phrases: readonly string[]): readonly string[] => [...phrases].sort((a, b) => b.length - a.length);

/** First the question, then the words for money too, then the verbs of one character, which may be part of the thing: 办 of 办公费. */
const STAGES = [
  ASIDE.question,
  [...ASIDE.question, ...ASIDE.money],
  [...ASIDE.question, ...ASIDE.money, ...ASIDE.verbs],
].map(byLength);

/** The subject of what was asked, with ever more of the question set aside; empty where all of it was question. */
export function subjectsOf(runs: readonly string[]): readonly (readonly string[])[] {
  const subjects = STAGES.map((phrases) =>
    runs
      .map((run) => (isHan(run[0]) ? bare(run, phrases) : phrases.includes(run) ? "" : run))
      // a single sign says nothing by itself
      .filter((run) => run.length > 1),
  );
  return subjects.filter((subject, index) => subject.join(" ") !== subjects[index - 1]?.join(" "));
}
