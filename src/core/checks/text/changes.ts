import { type Explanation, explanationOf, type ReadFigure, statedTerm } from "../../explanation/explanation.ts";
import type { Direction, StatedFigure } from "../../explanation/stated-figure.ts";
import { BALANCE_LINES } from "../../lexicon/row-labels.ts";
import { NAMES_GRAND_TOTAL } from "../../lexicon/subjects.ts";
import { bestReading } from "../best-reading.ts";
import type { ClaimHead, PercentClaim, Rule, RuleSet, SumClaim } from "../claim.ts";
import { impliedLastYear } from "../judge-percent.ts";
import { claimHead } from "../make-claim.ts";
import { readingsOf } from "./readings.ts";
import { restatedHead } from "./restated-head.ts";

/** A change stated in money and in percent implies one figure of last year: the current one minus or plus the change. */
const statedChanges: Rule = ({ dataset }) => {
  const explanation = explanationOf(dataset);
  return explanation.figures
    .filter(({ figure }) => figure.role === "changePercent")
    .flatMap(({ figure }) => {
      const change = explanation.byCell.get(figure.change ?? "")?.figure;
      if (change === undefined) return [];
      return bestReading(
        currentsOf(explanation, figure).flatMap((current) =>
          directionsOf(change).map(
            (relation): PercentClaim => ({
              ...headOf(explanation, "statedChange", current, ".change"),
              values: { lastYear: impliedLastYear(statedTerm(current.figure), statedTerm(change), relation) ?? "" },
              relation,
              left: statedTerm(figure),
              part: statedTerm(change),
              whole: statedTerm(current.figure),
            }),
          ),
        ),
      );
    });
};

/** Where no change in money is printed but both years are (2025年执行数A，2026年预算安排B，减少x%), the percentage is that from one to the other. */
const changesOnBase: Rule = ({ dataset }) => {
  const explanation = explanationOf(dataset);
  return explanation.figures
    .filter(({ figure }) => figure.role === "changePercent" && figure.change === null && figure.direction !== null)
    .flatMap(({ figure }) => {
      const restating = explanation.byCell.get(figure.about ?? "");
      const restated =
        restating?.figure.role === "amount" ? explanation.byCell.get(restating.figure.about ?? "") : undefined;
      const base = explanation.lastYearOf(restated?.figure.cell ?? null, figure.isOfOutcome);
      if (restating === undefined || restated === undefined || base === undefined) return [];
      return bestReading(
        [restating, restated].map(
          (current): PercentClaim => ({
            ...headOf(explanation, "changeOnBase", restated, ".onLastYear"),
            relation: figure.direction === "increase" ? "riseOn" : "fallOn",
            left: statedTerm(figure),
            part: statedTerm(current.figure),
            whole: statedTerm(base.figure),
          }),
        ),
      );
    });
};

/** A figure that is stated again in its paragraph (56.12万元 … 2026年预算安排56.12万元) is the same both times. */
const statedAgain: Rule = ({ dataset }) => {
  const explanation = explanationOf(dataset);
  return explanation.figures.flatMap(({ figure }): readonly SumClaim[] => {
    const restated = figure.role === "amount" ? explanation.byCell.get(figure.about ?? "") : undefined;
    if (restated?.figure.role !== "amount") return [];
    return [
      {
        ...headOf(explanation, "statedAgain", restated, ".again"),
        relation: "equals",
        left: [statedTerm(figure)],
        right: [statedTerm(restated.figure)],
      },
    ];
  });
};

/** Where last year's figure is printed too (上年预算数…), the change leads from it to the current one. */
const statedBases: Rule = ({ dataset }) => {
  const explanation = explanationOf(dataset);
  return explanation.figures
    .filter(({ figure }) => figure.role === "change")
    .flatMap(({ figure }) => {
      // elsewhere in the paragraph last year's figure may be that of one item
      const base = explanation
        .beside(figure)
        .find(
          (read) =>
            read.figure.role === "lastYear" &&
            figure.about !== null &&
            read.figure.about === figure.about &&
            read.figure.isOfOutcome === figure.isOfOutcome,
        );
      if (base === undefined) return [];
      return bestReading(
        currentsOf(explanation, figure).flatMap((current) =>
          directionsOf(figure).map((direction): SumClaim => {
            const [last, moved, now] = [statedTerm(base.figure), statedTerm(figure), statedTerm(current.figure)];
            return {
              ...headOf(explanation, "statedBase", current, ".lastYear"),
              relation: "equals",
              left: direction === "increase" ? [now] : [last],
              right: direction === "increase" ? [last, moved] : [now, moved],
            };
          }),
        ),
      );
    });
};

/** Total revenue and total expenditure are equal this year and were last year, so they changed by the same amount. */
const changesAgree: Rule = ({ dataset }) => {
  const explanation = explanationOf(dataset);
  const [revenue, expenditure] = (["revenueTotal", "expenditureTotal"] as const).map((meaning) =>
    explanation.figures.find(({ figure }) => {
      const about = explanation.byCell.get(figure.about ?? "");
      return (
        figure.role === "change" &&
        about?.meaning === meaning &&
        about.domain === "whole" &&
        NAMES_GRAND_TOTAL.test(about.subject)
      );
    }),
  );
  if (revenue === undefined || expenditure === undefined) return [];
  return [
    {
      ...claimHead("text", "changesAgree", "summary", BALANCE_LINES.revenueTotal, "change"),
      relation: "equals",
      left: [statedTerm(revenue.figure)],
      right: [statedTerm(expenditure.figure)],
    },
  ];
};

/** What a change may be about: the figure it follows, the one before that, and those they are parts of. A change of something that is not stated is about none. */
function currentsOf(explanation: Explanation, figure: StatedFigure): readonly ReadFigure[] {
  const about = explanation.byCell.get(figure.about ?? "");
  if (about === undefined) return [];
  const nearest = explanation.amountBefore(figure);
  const heads = about.heads.flatMap(({ cell }) => explanation.byCell.get(cell) ?? []);
  return [...new Set([about, nearest, ...heads].flatMap((read) => read ?? []))];
}

const directionsOf = ({ direction }: StatedFigure): readonly Direction[] =>
  direction === null ? ["increase", "decrease"] : [direction];

const headOf = ({ dataset }: Explanation, kind: string, read: ReadFigure, suffix: string): ClaimHead =>
  restatedHead(dataset, kind, readingsOf(dataset, read)[0]?.[0]?.cell ?? read.figure.cell, suffix);

/** Changes on last year, as the explanation states them, against its own figures of both years. */
export const rules: RuleSet = {
  kinds: ["statedChange", "changeOnBase", "statedAgain", "statedBase", "changesAgree"],
  rules: [statedChanges, changesOnBase, statedAgain, statedBases, changesAgree],
};
