import { fold, isHan } from "./fold.ts";
import { type Asks, asksOf, subjectsOf } from "./question.ts";
import { SAME_WORDS } from "./vocabulary.ts";

/** What a reader looks for: the text itself with its other wordings, and the runs it consists of. Taken literally, never as a pattern. */
export interface Query {
  readonly text: string;
  /** the text, then the same with words exchanged for others of the same meaning */
  readonly forms: readonly string[];
  readonly runs: readonly Run[];
}

/** A word of letters, or Han characters in a row; of the latter every piece of two characters or more, by where it begins, the longest first. */
export interface Run {
  readonly text: string;
  readonly forms: readonly string[];
  readonly pieces: readonly (readonly { readonly length: number; readonly forms: readonly string[] }[])[];
}

/** Nobody types more; what stands beyond is not looked at. */
export const LONGEST_QUERY = 100;
const MOST_FORMS = 8;
const MOST_RUNS = 12;
const LONGEST_RUN = 40;
const LONGEST_PIECE = 12;

/** A word of a query with the other words for it. */
export function formsOf(text: string): readonly string[] {
  const forms = new Set([text]);
  for (const words of SAME_WORDS) {
    // the longest first: in 社会保障卡 the word is 社会保障, not one inside it
    const word = [...words].sort((a, b) => b.length - a.length).find((candidate) => text.includes(candidate));
    if (word === undefined) continue;
    const others = word === words[0] ? words.slice(1) : words.slice(0, 1);
    for (const form of [...forms])
      for (const other of others) if (forms.size < MOST_FORMS) forms.add(form.split(word).join(other));
  }
  return [...forms];
}

function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  let run = "";
  for (const character of text) {
    const isWord = isHan(character) || /[a-z0-9]/.test(character);
    if (run !== "" && (!isWord || isHan(character) !== isHan(run[0]))) {
      runs.push(run);
      run = "";
    }
    if (isWord && run.length < LONGEST_RUN) run += character;
  }
  if (run !== "") runs.push(run);
  return runs;
}

const runOf = (text: string): Run => ({
  text,
  forms: formsOf(text),
  pieces: !isHan(text[0])
    ? []
    : [...text].map((_, start) =>
        Array.from({ length: Math.max(0, Math.min(LONGEST_PIECE, text.length - start) - 1) }, (__, shorter) => {
          const length = Math.min(LONGEST_PIECE, text.length - start) - shorter;
          return { length, forms: formsOf(text.slice(start, start + length)) };
        }),
      ),
});

const queryOf = (text: string, runs: readonly string[]): Query => ({
  text,
  forms: formsOf(text),
  runs: [...new Set(runs)].slice(0, MOST_RUNS).map(runOf),
});

/** What was typed, in the ways in which it can be meant. */
export interface Asked extends Asks {
  /** as typed, then with ever more of what is said around the thing set aside */
  readonly readings: readonly Query[];
  /** the words of the last reading; none where nothing but a question was typed */
  readonly subject: readonly string[];
}

/** Reads what was typed; null where there is nothing to look for. */
export function ask(typed: string): Asked | null {
  const text = fold(typed.slice(0, LONGEST_QUERY)).text.trim();
  if (text === "") return null;
  const runs = runsOf(text);
  const subjects = subjectsOf(runs);
  const subject = subjects[subjects.length - 1] ?? [];
  const typedRuns = runs.filter((run) => run.length > 1);
  const aside = subjects
    .filter((words) => words.length > 0 && words.join(" ") !== typedRuns.join(" "))
    .map((words) => queryOf(words.join(" "), words));
  return {
    ...asksOf(runs),
    // nothing but a question is found as it stands or not at all
    readings: [queryOf(text, subject.length === 0 ? [] : typedRuns), ...aside],
    subject,
  };
}

/** What was typed, taken as it is. */
export const readQuery = (typed: string): Query | null => ask(typed)?.readings[0] ?? null;
