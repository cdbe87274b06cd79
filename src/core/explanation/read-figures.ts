import { textCell } from "../document/cell-reference.ts";
import { ITEM_OPENING, NAMES_ITEM } from "../lexicon/labels-in-text.ts";
import { AMOUNT_OF_COUNT, FULL_STOP, GOES_ON_BELOW, INTRODUCES, PART_MARK } from "../lexicon/sentences.ts";
import { asideAfter, NO_ASIDE } from "./asides.ts";
import { type Clause, clauseBefore, clausesOf } from "./clauses.ts";
import type { StatedParagraph } from "./explanation-paragraphs.ts";
import { aboutOf, lastMeasured, ofNamedPart, outcomeOf, restatedBy } from "./figure-links.ts";
import { directionOf, isBareOutcome, isPlanned, namesOutcome, roleOf, shareWords, type TextFrame } from "./roles.ts";
import type { StatedFigure, StatedRole } from "./stated-figure.ts";
import { cleanSubject } from "./subjects.ts";

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

/** 文化活动（项）。…: the item that opens a paragraph; empty where none does. */
const itemOpening = (text: string): string => ITEM_OPENING.exec(text)?.[0] ?? "";

/** What an amount is of: the words before it, or where they name nothing (支出决算为), those of the initial budget beside it, or the item that opens the paragraph. */
function subjectOf(lead: string, planned: string, opening: string, { unitName }: TextFrame): string {
  const isOutcome = isBareOutcome(lead);
  if (!isOutcome && cleanSubject(lead, unitName) !== "") return lead;
  if (opening !== "" && (planned === "" || cleanSubject(planned, unitName) === "")) return opening;
  return isOutcome && planned !== "" ? planned : lead;
}
