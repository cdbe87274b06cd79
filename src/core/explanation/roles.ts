import type { Dataset } from "../document/dataset.ts";
import { isOutcome } from "../document/document-kind.ts";
import { CHANGE_AT_END, CHANGED, COMPARED, DOWN, NAMES_NOTHING, OTHER_YEAR, UP } from "../lexicon/changes.ts";
import { withoutListNumber } from "../lexicon/numbering.ts";
import { BASIS_AFTER } from "../lexicon/reasons.ts";
import { IS_SHARE, OF_IT, OF_WHICH_FIRST, PART_AND_WHOLE, WHOLE_BEFORE, WITHIN } from "../lexicon/shares.ts";
import {
  BARE_OUTCOME,
  CARRIES_OVER,
  LAST_YEAR,
  LAST_YEAR_AFTER,
  OTHER_YEAR_OF_OUTCOME,
  OUTCOME,
  OUTCOME_FIGURE,
  PLANNED,
  RESTATED_BUDGET,
  YEAR,
} from "../lexicon/years.ts";
import { type Aside, isAside } from "./asides.ts";
import type { FoundFigure } from "./find-figures.ts";
import type { Direction, StatedRole } from "./stated-figure.ts";

/** What a document's text is read with. */
export interface TextFrame {
  readonly year: number;
  readonly phase: Dataset["phase"];
  readonly unitName: string;
}

/** What a figure says, by the words directly before it and what follows it. */
export function roleOf(
  figure: FoundFigure,
  lead: string,
  after: string,
  aside: Aside,
  { year, phase }: TextFrame,
): StatedRole {
  if (isAside(aside) || BASIS_AFTER.test(after)) return "other";
  if (figure.text === null) return "same";
  if (figure.unit === "percent")
    return IS_SHARE.test(lead) ? "share" : UP.test(lead) || DOWN.test(lead) ? "changePercent" : "other";
  if (figure.unit === "count") return "count";
  if (CHANGED.test(lead)) return "change";
  const isSpent = isOutcome({ phase });
  const years = [...lead.matchAll(YEAR)].map(([, digits]) => Number(digits));
  if (OUTCOME_FIGURE.test(lead)) {
    if (!isSpent) return isLastYear(lead, years, year) ? "lastYear" : "other";
    if (years.some((each) => each !== year) || OTHER_YEAR_OF_OUTCOME.test(lead)) return "other";
  }
  if (isSpent && isPlanned(lead)) return "other";
  if (LAST_YEAR_AFTER.test(after) || (LAST_YEAR.test(lead) && !CARRIES_OVER.test(lead))) return "lastYear";
  if (years.length > 0 && !years.includes(year)) return years.includes(year - 1) ? "lastYear" : "other";
  return "amount";
}

/** 2025年当年预算执行数, 上年执行数: last year's, and no other's. */
const isLastYear = (lead: string, years: readonly number[], year: number): boolean =>
  years.length === 0 ? LAST_YEAR.test(lead) : years.every((each) => each === year - 1);

/** 执行数, 决算: what was spent, and not what was budgeted. */
export const namesOutcome = (lead: string): boolean => OUTCOME_FIGURE.test(lead);

/** 2026年预算安排: words that name this year's budget, of what the sentence is about. */
export const isRestatedBudget = (lead: string): boolean => RESTATED_BUDGET.test(lead.replace(/\s/g, ""));

/** True for words that name the initial or adjusted budget beside an outcome. */
export const isPlanned = (lead: string): boolean => PLANNED.test(lead) && !OUTCOME.test(lead);

/** 支出决算为: the outcome of what the words before named, with its initial budget. */
export const isBareOutcome = (lead: string): boolean => BARE_OUTCOME.test(lead);

/** The direction that words of a change name; null where they name both or none. */
export const directionOf = (lead: string): Direction | null => {
  const [up, down] = [UP.test(lead), DOWN.test(lead)];
  return up === down ? null : up ? "increase" : "decrease";
};

/** The words of a change or of last year's amount that name what it is of (公务接待费减少…); empty where it is that of the amount before it. */
export function ownSubject(lead: string): string {
  const words = withoutListNumber(lead.replace(/\s/g, ""));
  const own = (COMPARED.exec(words)?.[1] ?? words.replace(CHANGE_AT_END, "")).replace(OTHER_YEAR, "");
  return NAMES_NOTHING.test(own) ? "" : own;
}

/** 人员经费占基本支出的: whose share it is, and of what; either is empty where it is not named. The whole may stand in the clause before: 基本支出中，人员经费占. */
export function shareWords(lead: string, clauseBefore: string): { readonly part: string; readonly whole: string } {
  const [, before = "", after = ""] = PART_AND_WHOLE.exec(lead.replace(/\s/g, "")) ?? [];
  const words = before.replace(OF_WHICH_FIRST, "");
  const [, within = "", inside = words] = WITHIN.exec(words) ?? [];
  const above = WHOLE_BEFORE.exec(clauseBefore)?.[1] ?? "";
  return { part: inside, whole: after || within || (inside !== "" && above !== OF_IT ? above : "") };
}
