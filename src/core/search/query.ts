import { fold, isHan } from "./fold.ts";
import { type Asks, asksOf, subjectsOf } from "./question.ts";
import { runsOf } from "./runs.ts";
import { otherWordsFor } from "./same-words.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** What a reader looks for: the text itself with its other wordings, and the runs it consists of. Taken literally, never as a pattern. */
export interface Query {
  readonly text: string;
  /** the text, then the same with words exchanged for others of the same meaning */
  readonly forms: readonly Wording[];
  /** none where the text is found as it stands or not at all */
  readonly runs: readonly Run[];
}

/** A word of letters, or Han characters in a row; of the latter every piece of two characters or more, by where it begins, the longest first. */
export interface Run {
  readonly text: string;
  readonly forms: readonly Wording[];
  readonly pieces: readonly Pieces[];
}

/** The pieces of a run that begin at one of its characters. */
export interface Pieces {
  readonly longestFirst: readonly { readonly length: number; readonly forms: readonly Wording[] }[];
  /** the first two characters: where they are not, none of the pieces is; null where other wordings have to be looked for */
  readonly beginning: string | null;
}

/** Nobody types more; what stands beyond is not looked at. */
const LONGEST_QUERY = 100;
const MOST_RUNS = 12;
const LONGEST_PIECE = 8;

/** What was typed as texts are compared. */
export const foldQuery = (typed: string): string => fold(typed.slice(0, LONGEST_QUERY)).text.trim();

/** A word of a query with the other words for it. */
const formsOf = (text: string): readonly Wording[] => otherWordsFor(text).map(wordingOf);

const runOf = (text: string): Run => ({
  text,
  forms: formsOf(text),
  pieces: isHan(text[0]) ? [...text].map((_, start) => piecesAt(text, start)) : [],
});

function piecesAt(text: string, start: number): Pieces {
  const longest = Math.min(LONGEST_PIECE, text.length - start);
  const longestFirst = Array.from({ length: Math.max(0, longest - 1) }, (_, shorter) => {
    const length = longest - shorter;
    return { length, forms: formsOf(text.slice(start, start + length)) };
  });
  const isPlain = longestFirst.every(({ forms }) => forms.length === 1);
  return { longestFirst, beginning: isPlain ? text.slice(start, start + 2) : null };
}

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
  /** something was said around the thing */
  readonly isQuestion: boolean;
  /** what was asked of is a single sign that says nothing by itself: 怎么批 */
  readonly isUnclear: boolean;
}

/** Reads what was typed; null where there is nothing to look for. */
export function ask(typed: string): Asked | null {
  const text = foldQuery(typed);
  if (text === "") return null;
  const runs = runsOf(text);
  const { subjects, isUnclear } = subjectsOf(runs);
  const subject = subjects[subjects.length - 1] ?? [];
  const typedRuns = runs.filter((run) => run.length > 1);
  const isQuestion = subjects[0]?.join(" ") !== typedRuns.join(" ");
  const aside = subjects
    .filter((words) => words.length > 0 && words.join(" ") !== typedRuns.join(" "))
    .map((words) => queryOf(words.join(" "), words));
  return {
    ...asksOf(runs),
    // a question is found as it stands or not at all: its words stand everywhere
    readings: [queryOf(text, isQuestion ? [] : typedRuns), ...aside],
    subject,
    isQuestion,
    isUnclear,
  };
}

/** What was typed, taken as it is. */
export function readQuery(typed: string): Query | null {
  const text = foldQuery(typed);
  return text === ""
    ? null
    : queryOf(
        text,
        runsOf(text).filter((run) => run.length > 1),
      );
}
