import type { CellFigure } from "../document/cell-figure.ts";
import type { CellReference } from "../document/cell-reference.ts";
import type { Dataset } from "../document/dataset.ts";
import type { Payer } from "../document/sources.ts";
import { BUDGET_NAMES } from "../lexicon/sources.ts";
import { EXPENDITURE, REVENUE } from "../lexicon/subjects.ts";
import type { StatedFigure } from "./stated-figure.ts";
import { statedFigures } from "./stated-figures.ts";
import { cleanSubject, type Meaning, meaningOf, sourceMeant } from "./subjects.ts";

/** Which budget a sentence speaks of: all of it, fiscal appropriation, or one of the three budgets. */
export type Domain = "whole" | "appropriation" | "generalBudget" | "fund" | "stateCapital";

/** A stated figure with what its words mean where they stand. */
export interface ReadFigure {
  readonly figure: StatedFigure;
  readonly subject: string;
  readonly meaning: Meaning | null;
  readonly domain: Domain;
  /** true where the sentence speaks of expenditure; 上年结转 stands on both sides of 表一 */
  readonly spends: boolean;
  /** the figures of which this one is a part, the nearest first */
  readonly heads: readonly StatedFigure[];
}

/** Everything that the explanation states, read once for all rules about it. */
export interface Explanation {
  readonly dataset: Dataset;
  readonly figures: readonly ReadFigure[];
  readonly byCell: ReadonlyMap<string, ReadFigure>;
  /** the last amount before a figure in the same paragraph */
  readonly amountBefore: (figure: StatedFigure) => ReadFigure | undefined;
  /** last year's amount of what a figure states: what was spent, or what was budgeted */
  readonly lastYearOf: (cell: CellReference | null, isOfOutcome: boolean) => ReadFigure | undefined;
  /** the figures directly before and after a figure in the same paragraph: 较上年预算数4000万元减少1000万元 */
  readonly beside: (figure: StatedFigure) => readonly ReadFigure[];
}

/** Further back than this nobody's words reach. */
const NEARBY = 200;

const read = new WeakMap<Dataset, Explanation>();

/** The explanation of a data set, read once and remembered as long as the data set lives. */
export function explanationOf(dataset: Dataset): Explanation {
  const known = read.get(dataset);
  if (known !== undefined) return known;
  const stated = new Map(statedFigures(dataset).map((figure) => [figure.cell, figure] as const));
  const figures = [...stated.values()].map((figure) => readFigure(dataset, stated, figure));
  const order = new Map(figures.map(({ figure }, at) => [figure.cell, at] as const));
  const explanation: Explanation = {
    dataset,
    figures,
    byCell: new Map(figures.map((each) => [each.figure.cell, each] as const)),
    amountBefore: ({ cell, line }) => {
      const from = order.get(cell) ?? 0;
      for (let at = from - 1; at >= from - NEARBY && figures[at]?.figure.line === line; at -= 1)
        if (figures[at]?.figure.role === "amount") return figures[at];
      return undefined;
    },
    lastYearOf: (cell, isOfOutcome) =>
      figures.find(
        ({ figure }) =>
          cell !== null && figure.role === "lastYear" && figure.about === cell && figure.isOfOutcome === isOfOutcome,
      ),
    beside: ({ cell, line }) => {
      const at = order.get(cell) ?? 0;
      return [figures[at - 1], figures[at + 1]].flatMap((read) =>
        read !== undefined && read.figure.line === line ? [read] : [],
      );
    },
  };
  read.set(dataset, explanation);
  return explanation;
}

/** The first amount that the explanation states for a payer; undefined where it states none. */
export const statedOf = (dataset: Dataset, payer: Payer): StatedFigure | undefined =>
  explanationOf(dataset).figures.find(
    ({ figure, meaning }) =>
      figure.role === "amount" &&
      (payer === "carriedOver" ? meaning === "carriedOver" : sourceMeant(meaning) === payer),
  )?.figure;

/** The stated figure as a side of a claim. */
export const statedTerm = ({ cell, text, unit }: StatedFigure): CellFigure =>
  text === "0" ? { cell, text, unit, isExact: true } : { cell, text, unit };

function readFigure(dataset: Dataset, stated: ReadonlyMap<string, StatedFigure>, figure: StatedFigure): ReadFigure {
  const clean = (words: string) => cleanSubject(words, dataset.unit.name);
  const heads: StatedFigure[] = [];
  const headOf = ({ head }: StatedFigure) => (head === null ? undefined : stated.get(head));
  for (let head = headOf(figure); head !== undefined && heads.length < 5; head = headOf(head)) heads.push(head);
  const subject = clean(figure.subject);
  const meaning = meaningOf(subject);
  const around = [subject, ...heads.map((head) => clean(head.subject)), ...[...figure.headings].reverse()];
  return {
    figure,
    subject,
    meaning,
    // a bare source (一般公共预算拨款收入) is a part of the whole, and does not say itself which budget is spoken of
    domain: domainOf(sourceMeant(meaning) === null ? around : around.slice(1)),
    spends: EXPENDITURE.test(around.find((words) => EXPENDITURE.test(words) !== REVENUE.test(words)) ?? ""),
    heads,
  };
}

/** The budget that the nearest words name. */
export function domainOf(around: readonly string[]): Domain {
  for (const words of around) {
    const [budget] = BUDGET_NAMES.find(([, name]) => name.test(words)) ?? [];
    if (budget !== undefined) return budget;
  }
  return "whole";
}
