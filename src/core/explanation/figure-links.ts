import { FULL_STOP, PART_MARK, SEMICOLON } from "../lexicon/sentences.ts";
import type { Clause } from "./clauses.ts";
import { isBareOutcome, isRestatedBudget, ownSubject, type TextFrame } from "./roles.ts";
import type { StatedFigure, StatedRole } from "./stated-figure.ts";
import { cleanSubject, meaningOf } from "./subjects.ts";

/** Which of the figures before it a figure belongs to. */
type Links = Pick<StatedFigure, "about" | "head" | "change">;

/** Further back than this nobody's words reach; a text of a million figures is read in the time of a million. */
const NEARBY = 200;

/** The last amount or count. */
export function lastMeasured(stated: readonly StatedFigure[]): StatedFigure | undefined {
  for (let at = stated.length - 1; at >= Math.max(0, stated.length - NEARBY); at -= 1)
    if (stated[at]?.role === "amount" || stated[at]?.role === "count") return stated[at];
  return undefined;
}

/** 2025年执行数A万元，2026年预算安排B万元: right after last year's figure of something, this year's is of the same. */
export function restatedBy({ between, lead }: Clause, stated: readonly StatedFigure[]): Omit<Links, "change"> | null {
  const last = stated[stated.length - 1];
  const isNext = last?.role === "lastYear" && last.about !== null && !between.includes(FULL_STOP);
  return isNext && isRestatedBudget(lead) ? { about: last.about, head: last.head } : null;
}

/** 文化活动（项）1605.19万元，…。年初预算为1422.00万元，支出决算为1605.19万元: the outcome of the one item of the paragraph, told again. */
export function outcomeOf(
  items: readonly StatedFigure[],
  lead: string,
  planned: string,
  { unitName }: TextFrame,
): Omit<Links, "change"> | null {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0 || planned === "" || cleanSubject(planned, unitName) !== "") return null;
  return isBareOutcome(lead) ? { about: item.cell, head: item.head } : null;
}

/** The last amount whose words name the same thing. */
function lastNamed(
  subject: string,
  stated: readonly StatedFigure[],
  { unitName }: TextFrame,
): StatedFigure | undefined {
  const own = cleanSubject(subject, unitName);
  const meaning = JSON.stringify(meaningOf(own));
  for (let at = stated.length - 1; at >= Math.max(0, stated.length - NEARBY); at -= 1) {
    const figure = stated[at];
    if (figure?.role !== "amount") continue;
    const words = cleanSubject(figure.subject, unitName);
    if (words === own || (meaning !== "null" && JSON.stringify(meaningOf(words)) === meaning)) return figure;
  }
  return undefined;
}

/** A share that names whose it is (其中人员经费占…) is that of the amount of this name, where one is stated; without a named whole, in what the words before are about. */
export function ofNamedPart(
  { part }: StatedFigure,
  between: string,
  stated: readonly StatedFigure[],
  head: StatedFigure | null,
  frame: TextFrame,
): Links {
  const last = stated[stated.length - 1];
  const isNext = last?.role === "share" && last.part !== "" && !between.includes(FULL_STOP);
  const whole = PART_MARK.test(between) ? lastMeasured(stated)?.cell : isNext ? last.head : head?.cell;
  return { about: lastNamed(part, stated, frame)?.cell ?? null, head: whole ?? null, change: null };
}

/**
 * A share is about the amount before it. A change too, unless several parts were listed since 其中 without one: then it is about the whole.
 * A change or a last year's amount that names what it is of is about that, or about nothing that is stated. A percentage of change goes with the change directly before it.
 */
export function aboutOf(
  role: StatedRole,
  { between, lead }: Clause,
  stated: readonly StatedFigure[],
  head: StatedFigure | null,
  frame: TextFrame,
): Links {
  const measured = lastMeasured(stated);
  const nothing = { about: null, head: head?.cell ?? null, change: null };
  if (measured === undefined || role === "other") return nothing;
  const last = stated[stated.length - 1];
  if (role === "share") {
    const isOfOther = last !== undefined && last !== measured && (last.role === "other" || last.role === "lastYear");
    return isOfOther && last.unit !== "percent" ? nothing : { about: measured.cell, head: measured.head, change: null };
  }
  const own = ownSubject(lead);
  if (
    role === "changePercent" &&
    own === "" &&
    last?.role === "change" &&
    !(between.includes(FULL_STOP) || SEMICOLON.test(between))
  )
    return { about: last.about, head: last.head, change: last.cell };
  if (own !== "") {
    const named = lastNamed(own, stated, frame);
    return { about: named?.cell ?? null, head: named?.head ?? null, change: null };
  }
  const listed = partsBefore(stated, measured);
  const about = listed > 1 && measured.head !== null ? measured.head : measured.cell;
  return { about, head: measured.head, change: null };
}

/** How many parts of the same whole stand in a row, up to this one, without a share or change between them. */
function partsBefore(stated: readonly StatedFigure[], last: StatedFigure): number {
  let count = 0;
  for (let at = stated.lastIndexOf(last); at >= 0; at -= 1) {
    const figure = stated[at];
    if (figure === undefined || figure.role !== "amount" || figure.head !== last.head || figure.head === null) break;
    count += 1;
  }
  return count;
}
