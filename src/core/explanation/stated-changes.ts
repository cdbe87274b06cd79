import { type CellReference, textCell } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import type { ThreePublicPart } from "../document/three-public-rows.ts";
import { type PrintedAmount, shiftPoint } from "../format-amount.ts";
import { REASON_SENTENCE } from "../lexicon/reasons.ts";
import { THREE_PUBLIC } from "../lexicon/three-public.ts";
import { explanationParagraphs } from "./explanation-paragraphs.ts";
import type { Direction, StatedFigure } from "./stated-figure.ts";
import { statedFigures } from "./stated-figures.ts";
import { cleanSubject, type Meaning, meaningOf } from "./subjects.ts";

/** Words of the explanation, as printed, with their place. */
export interface StatedWords {
  readonly cell: CellReference;
  readonly text: string;
}

/** What the explanation says of a figure against last year; all of it is taken from the text, nothing is computed. */
export interface StatedChange {
  readonly direction: Direction | "same";
  /** the figure that changed, as the text states it */
  readonly current: PrintedAmount;
  /** the change in money; null where it is not stated, or nothing changed */
  readonly amount: PrintedAmount | null;
  /** the change in percent, canonical decimal text */
  readonly percent: StatedWords | null;
  /** 与上年预算数相同, as printed; null for an increase or a decrease */
  readonly words: StatedWords | null;
  /** the reason as printed (主要原因是…); null where the document gives none */
  readonly reason: StatedWords | null;
}

/** A part of the “三公”经费 as the explanation states it, with its change on last year. */
export interface StatedThreePublicPart {
  readonly part: ThreePublicPart;
  readonly current: PrintedAmount;
  readonly change: StatedChange | null;
}

/** The “三公”经费 as the explanation states it: the total and the parts that it names. */
export interface StatedThreePublic {
  readonly total: PrintedAmount;
  readonly change: StatedChange | null;
  readonly parts: readonly StatedThreePublicPart[];
}

/** The stated change on last year of the whole budget: of the expenditure total, else of the revenue total; null where the explanation states none. */
export function statedChange(dataset: Dataset): StatedChange | null {
  const stated = read(dataset);
  for (const meaning of ["expenditureTotal", "revenueTotal", "balanceTotal"] as const)
    for (const figure of stated.meaning(meaning)) {
      const change = changeOf(dataset, stated.figures, figure);
      if (change !== null) return change;
    }
  return null;
}

/** What the explanation says of the “三公”经费: the total, its parts as far as stated, and each against last year. */
export function statedThreePublic(dataset: Dataset): StatedThreePublic | null {
  const { figures, meaning, meaningOfFigure } = read(dataset);
  const [total] = meaning("threePublic");
  if (total === undefined) return null;
  const parts = figures.flatMap((figure) => {
    const means = meaningOfFigure(figure);
    if (means === null || typeof means === "string" || !("part" in means)) return [];
    if (!figure.headings.some((heading) => THREE_PUBLIC.test(heading)) && figure.head !== total.cell) return [];
    return [{ part: means.part, current: amountOfFigure(figure), change: changeOf(dataset, figures, figure) }];
  });
  return { total: amountOfFigure(total), change: changeOf(dataset, figures, total), parts };
}

function read(dataset: Dataset) {
  const figures = statedFigures(dataset);
  const meaningOfFigure = (figure: StatedFigure): Meaning | null =>
    figure.role === "amount" ? meaningOf(cleanSubject(figure.subject, dataset.unit.name)) : null;
  const meaning = (wanted: Meaning) => figures.filter((figure) => meaningOfFigure(figure) === wanted);
  return { figures, meaning, meaningOfFigure };
}

function changeOf(dataset: Dataset, figures: readonly StatedFigure[], current: StatedFigure): StatedChange | null {
  const about = figures.filter((figure) => figure.about === current.cell);
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
    reason: reasonAfter(dataset, last),
  };
}

/** The sentence that follows a change and gives its reason, up to its full stop. */
function reasonAfter(dataset: Dataset, figure: StatedFigure): StatedWords | null {
  const paragraph = explanationParagraphs(dataset).find(({ line }) => line === figure.line);
  const rest = paragraph?.text.slice(figure.end) ?? "";
  const match = REASON_SENTENCE.exec(rest);
  if (match?.[1] === undefined) return null;
  const start = figure.end + match[0].length - match[1].length;
  return { cell: textCell(figure.line, start, start + match[1].length), text: match[1] };
}

/** A stated figure as a printed amount; 亿元, which no table prints, become 万元 digit by digit. */
const amountOfFigure = ({ cell, text, unit }: StatedFigure): PrintedAmount =>
  unit === "yi" && text !== null
    ? { cell, text: shiftPoint(text, 4), unit: "wan" }
    : { cell, text, unit: unit === "yuan" ? "yuan" : "wan" };
