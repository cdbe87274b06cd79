import { shiftPoint } from "../format-amount.ts";
import { TYPED_CURRENCY, TYPED_UNITS } from "../lexicon/figures.ts";
import { foldQuery } from "./query.ts";
import { subjectsOf } from "./question.ts";
import { runsOf } from "./runs.ts";

/** In what a typed figure is meant; null where nobody said. */
export type TypedUnit = (typeof TYPED_UNITS)[number][1];

/** The units of money that somebody may type, as powers of ten of yuan. */
export const TYPED_POWER: Readonly<Record<Exclude<TypedUnit, "percent" | "count">, number>> = {
  yuan: 0,
  wan: 4,
  million: 6,
  yi: 8,
};

/** A figure that somebody looks for. */
export interface FigureQuery {
  /** canonical decimal text without a sign: "2683.59" */
  readonly value: string;
  /** the digits and the point as typed, for figures that begin so */
  readonly digits: string;
  readonly isNegative: boolean;
  readonly unit: TypedUnit | null;
  /** three, five or seven digits and nothing else: it can be a code */
  readonly code: string | null;
}

const FIGURE = /([-+−–△▲(]?)\s*((?:\d{1,3}(?:[, ]\d{3})+|\d+(?:,\d+)*)(?:\.\d*)?|\.\d+)\)?\s*/;

/** Reads what was typed as a figure, with separators, full-width digits and a unit or without; null where it is none, or more than one thing. */
export function readFigureQuery(typed: string): FigureQuery | null {
  const text = foldQuery(typed);
  const match = FIGURE.exec(text);
  if (match === null) return null;
  const [whole, sign = "", number = ""] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  const [pattern, unit] = TYPED_UNITS.find(([candidate]) => candidate.test(after)) ?? [null, null];
  const isYuan = TYPED_CURRENCY.test(before);
  const rest = `${before.replace(TYPED_CURRENCY, "")} ${pattern === null ? after : after.replace(pattern, "")}`;
  if (!isQuestionAlone(rest)) return null;
  const digits = number.replace(/[, ]/g, "");
  return {
    value: shiftPoint(digits.replace(/^\./, "0.").replace(/\.$/, ""), 0),
    digits,
    isNegative: sign !== "" && sign !== "+",
    unit: unit ?? (isYuan ? "yuan" : null),
    code: /^\d{3}(?:\d{2}){0,2}$/.test(text) ? text : null,
  };
}

/** What is said around a figure is a question, or nothing. */
function isQuestionAlone(rest: string): boolean {
  const runs = runsOf(rest);
  const { subjects, isUnclear } = subjectsOf(runs);
  return !/\d/.test(rest) && !isUnclear && (subjects[subjects.length - 1] ?? []).length === 0;
}
