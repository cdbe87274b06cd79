import { textCell } from "../document/cell-reference.ts";
import { ITEM_OPENING, NAMES_ITEM } from "../lexicon/labels-in-text.ts";
import {
  AMOUNT_OF_COUNT,
  CLAUSE_BEFORE,
  FULL_STOP,
  GOES_ON_BELOW,
  INTRODUCES,
  joinReceiptsAndSpending,
  LAST_WORDS,
  PART_MARK,
  SEMICOLON,
} from "../lexicon/sentences.ts";
import { asideAfter, NO_ASIDE } from "./asides.ts";
import type { StatedParagraph } from "./explanation-paragraphs.ts";
import { type FoundFigure, findFigures } from "./find-figures.ts";
import {
  directionOf,
  isBareOutcome,
  isPlanned,
  isRestatedBudget,
  namesOutcome,
  ownSubject,
  roleOf,
  shareWords,
  type TextFrame,
} from "./roles.ts";
import type { StatedFigure, StatedRole } from "./stated-figure.ts";
import { cleanSubject, meaningOf } from "./subjects.ts";

interface Clause {
  readonly figure: FoundFigure;
  /** from the figure before, or the start of the paragraph */
  readonly between: string;
  /** the words directly before the figure */
  readonly lead: string;
  /** what follows it, up to the next figure */
  readonly after: string;
}

/** What the paragraphs under one heading state, figure by figure, and which figure each is about. */
export function readFigures(paragraphs: readonly StatedParagraph[], frame: TextFrame): readonly StatedFigure[] {
  const stated: StatedFigure[] = [];
  let head: StatedFigure | null = null;
  let inParts = false;
  let ended = "";
  let aside = NO_ASIDE;
  let planned = "";
  for (const { line, text, headings } of paragraphs) {
    const goesOn = GOES_ON_BELOW.test(ended);
    aside = goesOn ? asideAfter(aside, ended) : NO_ASIDE;
    const clauses = clausesOf(text, INTRODUCES.test(ended) ? ended : "");
    const items: StatedFigure[] = [];
    for (const [at, clause] of clauses.entries()) {
      const { figure, between, lead, after } = clause;
      // words that say what did not change may name the basis themselves (与上年统计口径一致)
      aside = asideAfter(aside, figure.text === null ? between + figure.printed : between);
      if (between.includes(FULL_STOP)) planned = "";
      const role = roleOf(figure, lead, after, aside, frame);
      const opening = items.length === 0 ? itemOpening(text) : "";
      const subject = role === "amount" ? subjectOf(lead, planned, opening, frame) : lead;
      if (role === "other" && isPlanned(lead)) planned = lead;
      const draft = draftOf(clause, line, headings, role, subject);
      if (role === "share" && draft.part !== "") {
        stated.push({ ...draft, ...ofNamedPart(draft, between, stated, head, frame) });
        continue;
      }
      if (role !== "amount" && role !== "count") {
        stated.push({ ...draft, ...aboutOf(role, clause, stated, head, frame) });
        continue;
      }
      const opens = at === 0 ? !goesOn : between.includes(FULL_STOP);
      const measured = lastMeasured(stated);
      if (role === "amount" && AMOUNT_OF_COUNT.test(draft.subject) && measured?.role === "count") {
        stated.push({ ...draft, about: measured.cell, head: measured.head });
        continue;
      }
      const restated =
        role === "amount" ? (restatedBy(clause, stated) ?? outcomeOf(items, lead, planned, frame)) : null;
      if (restated !== null) {
        stated.push({ ...draft, ...restated });
        continue;
      }
      if (PART_MARK.test(between)) {
        if (!between.includes(FULL_STOP) && measured !== undefined) head = measured;
        inParts = true;
      } else if (opens) inParts = false;
      const own: StatedFigure = { ...draft, head: inParts ? (head?.cell ?? null) : null };
      if (!inParts && (opens || head === null)) head = own;
      if (role === "amount" && NAMES_ITEM.test(draft.subject)) items.push(own);
      stated.push(own);
    }
    ended = text.slice(clauses[clauses.length - 1]?.figure.next ?? 0);
  }
  return stated;
}

/** The first figure of a paragraph that goes on with the one above stands between what ended that one and itself. */
function clausesOf(text: string, ended: string): readonly Clause[] {
  const figures = findFigures(text);
  return figures.map((figure, at) => {
    const between = (at === 0 ? ended : "") + text.slice(figures[at - 1]?.next ?? 0, figure.start);
    return { figure, between, lead: leadOf(between), after: text.slice(figure.next, figures[at + 1]?.start) };
  });
}

/** The words from the last mark on; what is longer than any name is no name, and is not searched. 收、支 is one word. */
const leadOf = (between: string): string =>
  (LAST_WORDS.exec(joinReceiptsAndSpending(between.slice(-200)))?.[0] ?? "").trim();

/** The clause that ends before the words directly before a figure: 基本支出中，. */
const clauseBefore = (between: string): string =>
  (CLAUSE_BEFORE.exec(between.slice(-200))?.[1] ?? "").replace(/\s/g, "");

function draftOf(
  { figure, between, lead }: Clause,
  line: number,
  headings: readonly string[],
  role: StatedRole,
  subject: string,
): StatedFigure {
  const share = role === "share" ? shareWords(lead, clauseBefore(between)) : null;
  return {
    cell: textCell(line, figure.start, figure.end),
    line,
    start: figure.start,
    end: figure.end,
    printed: figure.printed,
    text: figure.text,
    unit: figure.unit,
    counter: figure.counter,
    role,
    direction: role === "change" || role === "changePercent" ? directionOf(lead) : null,
    isOfOutcome: namesOutcome(lead),
    subject: share?.whole ?? (role === "amount" || role === "count" ? subject : ""),
    part: share?.part ?? "",
    headings,
    about: null,
    head: null,
    change: null,
  };
}

type Links = Pick<StatedFigure, "about" | "head" | "change">;

/** Further back than this nobody's words reach; a text of a million figures is read in the time of a million. */
const NEARBY = 200;

function lastMeasured(stated: readonly StatedFigure[]): StatedFigure | undefined {
  for (let at = stated.length - 1; at >= Math.max(0, stated.length - NEARBY); at -= 1)
    if (stated[at]?.role === "amount" || stated[at]?.role === "count") return stated[at];
  return undefined;
}

/** 2025年执行数A万元，2026年预算安排B万元: right after last year's figure of something, this year's is of the same. */
function restatedBy(
  { between, lead }: Clause,
  stated: readonly StatedFigure[],
): Pick<StatedFigure, "about" | "head"> | null {
  const last = stated[stated.length - 1];
  const isNext = last?.role === "lastYear" && last.about !== null && !between.includes(FULL_STOP);
  return isNext && isRestatedBudget(lead) ? { about: last.about, head: last.head } : null;
}

/** 文化活动（项）。…: the item that opens a paragraph; empty where none does. */
const itemOpening = (text: string): string => ITEM_OPENING.exec(text)?.[0] ?? "";

/** What an amount is of: the words before it, or where they name nothing (支出决算为), those of the initial budget beside it, or the item that opens the paragraph. */
function subjectOf(lead: string, planned: string, opening: string, { unitName }: TextFrame): string {
  const isOutcome = isBareOutcome(lead);
  if (!isOutcome && cleanSubject(lead, unitName) !== "") return lead;
  if (opening !== "" && (planned === "" || cleanSubject(planned, unitName) === "")) return opening;
  return isOutcome && planned !== "" ? planned : lead;
}

/** 文化活动（项）1605.19万元，…。年初预算为1422.00万元，支出决算为1605.19万元: the outcome of the one item of the paragraph, told again. */
function outcomeOf(
  items: readonly StatedFigure[],
  lead: string,
  planned: string,
  { unitName }: TextFrame,
): Pick<StatedFigure, "about" | "head"> | null {
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
function ofNamedPart(
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
function aboutOf(
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
