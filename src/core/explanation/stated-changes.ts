import type { Budget } from "../document/budget.ts";
import { type PrintedWords, yuanIn } from "../document/cell-figure.ts";
import { textCell } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import { isOutcome } from "../document/document-kind.ts";
import type { ThreePublicPart } from "../document/three-public-rows.ts";
import { type PrintedAmount, shiftPoint } from "../format-amount.ts";
import { EMPTY_REASON, isNextClaim, OF_WHAT, REASON_PARAGRAPH, REASON_SENTENCE } from "../lexicon/reasons.ts";
import { THREE_PUBLIC } from "../lexicon/three-public.ts";
import { absolute, compareAmounts, difference, halfLastDigit } from "../money.ts";
import { explanationOf, type ReadFigure } from "./explanation.ts";
import { explanationParagraphs, type StatedParagraph } from "./explanation-paragraphs.ts";
import { directionOf } from "./roles.ts";
import type { Direction, StatedFigure } from "./stated-figure.ts";
import { partMeant } from "./subjects.ts";

/** What the explanation says of a figure against last year; all of it is taken from the text, nothing is computed. */
export interface StatedChange {
  readonly direction: Direction | "same";
  /** the figure that changed, as the text states it */
  readonly current: PrintedAmount;
  /** the change in money; null where it is not stated, or nothing changed */
  readonly amount: PrintedAmount | null;
  /** the change in percent, canonical decimal text */
  readonly percent: PrintedWords | null;
  /** 与上年预算数相同, as printed; null for an increase or a decrease */
  readonly words: PrintedWords | null;
  /** the reason as printed (主要原因是…); null where the document gives none */
  readonly reason: PrintedWords | null;
}

/** What of the budget a stated change is about: all that the page calls its total, or a part or sum of another extent, which is then named. */
export type ChangeOf = "whole" | "appropriation" | "balance" | "revenue" | "expenditure";

/** The stated change on last year of the whole budget, or of the nearest to it that the text compares. */
export interface StatedTotalChange extends StatedChange {
  readonly of: ChangeOf;
}

/** A part of the “三公”经费 as the explanation states it, with its change on last year. */
export interface StatedThreePublicPart {
  readonly part: ThreePublicPart;
  readonly current: PrintedAmount;
  readonly change: StatedChange | null;
}

/** The “三公”经费 as the explanation states it: the total and the parts that it names. */
export interface StatedThreePublic {
  /** null where the explanation states parts only */
  readonly total: PrintedAmount | null;
  readonly change: StatedChange | null;
  readonly parts: readonly StatedThreePublicPart[];
}

/** The reason that the explanation gives for a change, where it states the same change of the same amount again and says why there. */
export function reasonOfSameChange(
  dataset: Dataset,
  { current, amount, direction }: StatedChange,
): PrintedWords | null {
  for (const { figure, meaning } of explanationOf(dataset).figures) {
    if (figure.role !== "amount" || !TOTALS.some((total) => total === meaning)) continue;
    const change = changeOf(dataset, figure);
    if (change === null || change.reason === null || change.direction !== direction || amount === null) continue;
    if (isSameAmount(change.current, current) && isSameAmount(change.amount, amount)) return change.reason;
  }
  return null;
}

/** What may be the budget's total, the likeliest first. */
const TOTALS = ["expenditureTotal", "revenueTotal", "balanceTotal", "currentExpenditure"] as const;

const isSameAmount = (one: PrintedAmount | null, other: PrintedAmount): boolean =>
  one?.text != null && other.text !== null && compareAmounts(yuanIn(one), yuanIn(other)) === 0;

/**
 * What the explanation says against last year of the budget's total: of an amount that is the total, else of all income and spending
 * or of fiscal appropriation, which other money or a carry-over makes another amount; null where the explanation states none.
 */
export function statedChange({ dataset, total }: Pick<Budget, "dataset" | "total">): StatedTotalChange | null {
  const { figures } = explanationOf(dataset);
  const amounts = figures.filter(({ figure }) => figure.role === "amount");
  const compared = (domain: ReadFigure["domain"]) =>
    TOTALS.flatMap((meaning) =>
      amounts.flatMap((read) => {
        const change = read.meaning === meaning && read.domain === domain ? changeOf(dataset, read.figure) : null;
        return change === null ? [] : [{ meaning, change }];
      }),
    );
  const whole = compared("whole");
  // what was received and what was spent in a year are two things once the year is over, also where both come to the same amount
  const ofTotal = whole.find(
    ({ meaning, change }) =>
      (!isOutcome(dataset) || meaning === "currentExpenditure") && isRestated(change.current, total?.total),
  );
  if (ofTotal !== undefined) return { of: "whole", ...ofTotal.change };
  const [other] = whole;
  if (other !== undefined) return { of: OTHER_TOTALS[other.meaning], ...other.change };
  const [appropriated] = compared("appropriation");
  return appropriated === undefined ? null : { of: "appropriation", ...appropriated.change };
}

const OTHER_TOTALS = {
  balanceTotal: "balance",
  revenueTotal: "revenue",
  expenditureTotal: "expenditure",
  currentExpenditure: "expenditure",
} as const;

/** Whether the text states the printed amount, rounded to its own digits; where nothing is printed, nothing says otherwise. */
export function isRestated(stated: PrintedAmount, printed: PrintedAmount | undefined): boolean {
  if (stated.text === null || printed?.text == null) return true;
  const apart = absolute(difference(yuanIn(stated), yuanIn(printed)));
  return compareAmounts(apart, halfLastDigit(stated.text, stated.unit)) <= 0;
}

/** What the explanation says of the “三公”经费: the total where it states one, the parts that it states, and each against last year; null where it states neither. */
export function statedThreePublic(dataset: Dataset): StatedThreePublic | null {
  const { figures } = explanationOf(dataset);
  const amounts = figures.filter(({ figure }) => figure.role === "amount");
  const total = amounts.find(({ meaning }) => meaning === "threePublic")?.figure;
  const parts = amounts.flatMap(({ figure, meaning }) => {
    const part = partMeant(meaning);
    if (part === null) return [];
    const isUnder = figure.headings.some((heading) => THREE_PUBLIC.test(heading));
    if (!isUnder && (total === undefined || figure.head !== total.cell)) return [];
    return [{ part, current: amountOfFigure(figure), change: changeOf(dataset, figure) }];
  });
  if (total === undefined && parts.length === 0) return null;
  return total === undefined
    ? { total: null, change: null, parts }
    : { total: amountOfFigure(total), change: changeOf(dataset, total), parts };
}

/** What the explanation says against last year of an amount that it states; null where it says nothing of it. */
export function changeOf(dataset: Dataset, current: StatedFigure): StatedChange | null {
  const about = explanationOf(dataset).figures.flatMap(({ figure }) => (figure.about === current.cell ? [figure] : []));
  const same = about.find(({ role }) => role === "same");
  const moved = about.find(({ role }) => role === "change");
  const percent = about.find(({ role }) => role === "changePercent");
  const last = percent ?? moved ?? same;
  if (last === undefined) return null;
  const direction = same === undefined ? (moved?.direction ?? percent?.direction ?? null) : "same";
  if (direction === null) return null;
  return {
    direction,
    current: amountOfFigure(current),
    amount: moved === undefined ? null : amountOfFigure(moved),
    percent: percent?.text == null ? null : { cell: percent.cell, text: percent.text },
    words: same === undefined ? null : { cell: same.cell, text: same.printed },
    reason: reasonAfter(dataset, last, current),
  };
}

/** The sentence that follows a change and gives its reason, up to its full stop or to what is told next; else the paragraph below that gives it. */
function reasonAfter(dataset: Dataset, figure: StatedFigure, current: StatedFigure): PrintedWords | null {
  const paragraphs = explanationParagraphs(dataset);
  const at = paragraphs.findIndex(({ line }) => line === figure.line);
  const rest = paragraphs[at]?.text.slice(figure.end) ?? "";
  const match = REASON_SENTENCE.exec(rest);
  if (match?.[1] === undefined)
    return reasonBelow(paragraphs.slice(at + 1, at + 1 + PARAGRAPHS_BELOW), figure, current);
  const text = untilNextClaim(match[1]);
  if (text.replace(EMPTY_REASON, "").length < SHORTEST_REASON) return null;
  const start = figure.end + match[0].length - match[1].length;
  return { cell: textCell(figure.line, start, start + text.length), text };
}

/** A reason goes on after a semicolon (一是…；二是…), unless the next words tell of something else: …；公务用车运行费7万元，…. */
function untilNextClaim(reason: string): string {
  const parts = reason.split(/(?<=[；;])/u);
  const next = parts.findIndex((part, at) => at > 0 && isNextClaim(part.slice(0, FIRST_WORDS)));
  return next < 0
    ? reason
    : parts
        .slice(0, next)
        .join("")
        .replace(/[；;]$/u, "");
}

const FIRST_WORDS = 30;
/** 主要原因是 says nothing by itself. */
const SHORTEST_REASON = 5;
/** Two changes, of revenue and of expenditure, may be told before the reason of both. */
const PARAGRAPHS_BELOW = 2;

/** 财政拨款收入支出减少的主要原因是项目调整。 below the change that it names, and in its direction. */
function reasonBelow(
  paragraphs: readonly StatedParagraph[],
  { direction }: StatedFigure,
  { subject, headings }: StatedFigure,
): PrintedWords | null {
  for (const { line, text, headings: own } of paragraphs) {
    const named = REASON_PARAGRAPH.exec(text)?.[1];
    if (named === undefined || own.join() !== headings.join()) continue;
    const isOfSame = OF_WHAT.every((word) => !subject.includes(word) || named.includes(word));
    const told = directionOf(named);
    if (isOfSame && (told === null || told === direction)) return { cell: textCell(line, 0, text.length), text };
  }
  return null;
}

/** A stated figure as a printed amount; 亿元, which no table prints, become 万元 digit by digit. */
export const amountOfFigure = ({ cell, text, unit }: StatedFigure): PrintedAmount =>
  unit === "yi" && text !== null
    ? { cell, text: shiftPoint(text, 4), unit: "wan" }
    : { cell, text, unit: unit === "yuan" ? "yuan" : "wan" };
