import type { CellFigure } from "../../document/cell-figure.ts";
import { explanationOf, type ReadFigure, statedTerm } from "../../explanation/explanation.ts";
import type { Claim, Rule, RuleSet, SumClaim } from "../claim.ts";
import { claimHead } from "../make-claim.ts";
import { isProjectKind, statedProjects, topicOf } from "./project-topics.ts";

/** The kinds of projects (其他运转类, 特定目标类) add up to the projects stated before them, in number and in amount. */
const projectKinds: Rule = ({ dataset }) => {
  const counts = statedProjects(explanationOf(dataset));
  return counts.flatMap(({ count, amount }): readonly Claim[] => {
    const topic = topicOf(count);
    const kinds = counts.filter(
      (kind) => kind.count.figure.head === count.figure.cell && isProjectKind(kind.count.subject),
    );
    if (topic === null || kinds.length < 2) return [];
    const amounts = kinds.flatMap((kind) => (kind.amount === undefined ? [] : [statedTerm(kind.amount.figure)]));
    const sums = (key: string, left: ReadFigure, right: readonly CellFigure[]): SumClaim => ({
      ...claimHead("text", key === "count" ? "projectKinds" : "projectKindAmounts", "targets", topic, `${key}.kinds`),
      relation: "equals",
      left: [statedTerm(left.figure)],
      right,
    });
    return [
      sums(
        "count",
        count,
        kinds.map((kind) => statedTerm(kind.count.figure)),
      ),
      ...(amount !== undefined && amounts.length === kinds.length ? [sums("amount", amount, amounts)] : []),
    ];
  });
};

/** Stated kinds of projects against the projects stated before them. */
export const rules: RuleSet = {
  kinds: ["projectKinds", "projectKindAmounts"],
  rules: [projectKinds],
};
