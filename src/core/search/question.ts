import { SINGLE_SIGNS } from "../lexicon/everyday-words.ts";
import { ASIDE, LEAST, MONEY, MOST } from "../lexicon/question-words.ts";
import { isHan } from "./fold.ts";

/** What a question asks for besides its subject. */
export interface Asks {
  /** an amount is asked for: what has one comes first */
  readonly forAmount: boolean;
  /** the largest or the smallest is asked for */
  readonly order: "most" | "least" | null;
}

const says = (runs: readonly string[], words: readonly string[]): boolean =>
  runs.some((run) => words.some((word) => (isHan(run[0]) ? run.includes(word) : run === word)));

/** Whether a question asks for an amount, or for the largest or smallest. */
export const asksOf = (runs: readonly string[]): Asks => ({
  forAmount: says(runs, MONEY),
  order: says(runs, MOST) ? "most" : says(runs, LEAST) ? "least" : null,
});

const long = (rest: number, phrase: string): boolean => rest >= (phrase.length > 1 ? 1 : 2);

/** Takes phrases from both ends of Han characters in a row, the longest first; one of a single character leaves two of the thing: 办 may be part of it. */
function bare(run: string, phrases: readonly string[]): string {
  if (phrases.includes(run)) return "";
  const isAround = (phrase: string) => long(run.length - phrase.length, phrase);
  const before = phrases.find((phrase) => isAround(phrase) && run.startsWith(phrase));
  if (before !== undefined) return bare(run.slice(before.length), phrases);
  const after = phrases.find((phrase) => isAround(phrase) && run.endsWith(phrase));
  return after === undefined ? run : bare(run.slice(0, run.length - after.length), phrases);
}

const byLength = (phrases: readonly string[]): readonly string[] => [...phrases].sort((a, b) => b.length - a.length);

/** First the question, then the words for money too, then the verbs of one character, which may be part of the thing: 办 of 办公费. */
const STAGES = [
  ASIDE.question,
  [...ASIDE.question, ...ASIDE.money],
  [...ASIDE.question, ...ASIDE.money, ...ASIDE.verbs],
].map(byLength);

/** A single sign says nothing by itself, but for the few that name a thing: 车. */
const saysSomething = (run: string): boolean => run.length > 1 || SINGLE_SIGNS.includes(run);

/** What is left of a question when what is said around its subject is set aside. */
export interface Subjects {
  /** the subject of what was asked, with ever more of the question set aside; empty where all of it was question */
  readonly subjects: readonly (readonly string[])[];
  /** all that is left of a question is a sign that says nothing by itself */
  readonly isUnclear: boolean;
}

/** The subjects that a question may mean, the fullest first. */
export function subjectsOf(runs: readonly string[]): Subjects {
  const left = STAGES.map((phrases) =>
    runs
      .map((run) => (isHan(run[0]) ? bare(run, phrases) : phrases.includes(run) ? "" : run))
      .filter((run) => run !== ""),
  );
  const all = left.map((rest) => rest.filter(saysSomething));
  const subjects = all.filter((subject, index) => subject.join(" ") !== all[index - 1]?.join(" "));
  const least = left[left.length - 1] ?? [];
  return { subjects, isUnclear: least.length > 0 && !least.some(saysSomething) };
}
