import { balanceOf } from "../../document/balance-cells.ts";
import { type CellFigure, printed } from "../../document/cell-figure.ts";
import { type CellReference, sheetCell } from "../../document/cell-reference.ts";
import type { Dataset } from "../../document/dataset.ts";
import { labelCell, partRowsOf, tableOf, totalOf } from "../../document/tables.ts";
import { explanationOf, statedTerm } from "../../explanation/explanation.ts";
import { bestReading } from "../best-reading.ts";
import type { Claim, Rule, RuleSet, SumClaim } from "../claim.ts";
import { evidenceOf, judge } from "../judge.ts";
import { claimHead, found } from "../make-claim.ts";
import { type ProjectTopic, type StatedProjects, statedProjects, topicOf } from "./project-topics.ts";

/** The counts and amounts of projects that the section on performance states, against the project table and the printed target sheets. */
const projectCounts: Rule = ({ dataset }) =>
  statedProjects(explanationOf(dataset)).flatMap((stated) => {
    const topic = topicOf(stated.count);
    if (topic === null) return [];
    const amounts = amountClaims(dataset, topic, stated);
    const counts = countClaims(dataset, topic, stated);
    return [...counts, ...amounts].map((claim) =>
      isUndecidable(topic, counts, amounts) && (topic === "managed" || claim.relation === "counts")
        ? undecided(claim)
        : claim,
    );
  });

/** 整体绩效目标 may be those of the whole unit: then their amount is all expenditure. The amount of published targets is that of the sheets. */
function amountClaims(dataset: Dataset, topic: ProjectTopic, { amount }: StatedProjects): readonly SumClaim[] {
  if (amount === undefined) return [];
  const readings =
    topic === "published" && dataset.projects.length > 0 ? [sheetTotals(dataset)] : projectTotals(dataset);
  const all = topic === "overall" ? printed([balanceOf(dataset, "summary").expenditureTotal("total")]) : [];
  return bestReading(
    [...readings, all]
      .filter((right) => right.length > 0)
      .map(
        (right): SumClaim => ({
          ...claimHead("text", topic === "published" ? "publishedTargets" : "statedAmount", "targets", topic, "amount"),
          relation: topic === "published" ? "rounds" : "equals",
          left: [statedTerm(amount.figure)],
          right,
          blankIsZero: true,
        }),
      ),
  );
}

function countClaims(dataset: Dataset, topic: ProjectTopic, { count }: StatedProjects): readonly Claim[] {
  const right = topic === "published" && dataset.projects.length > 0 ? sheetNames(dataset) : projectNames(dataset);
  if (right.length === 0) return [];
  const head = claimHead("text", "projectCount", "targets", topic, "count");
  return [{ ...head, relation: "counts", left: statedTerm(count.figure), right }];
}

/** Overall targets are counted against projects only where their amount is that of the projects; fewer projects with less money are some of them. */
function isUndecidable(topic: ProjectTopic, counts: readonly Claim[], amounts: readonly SumClaim[]): boolean {
  const [count, amount] = [counts[0], amounts[0]].map((claim) => (claim === undefined ? undefined : judge(claim)));
  if (topic === "overall") {
    const isOfProjects = amounts[0]?.right[0]?.cell.startsWith("projects:") === true;
    return !isOfProjects || amount?.verdict === "mismatch";
  }
  const isLess = (difference: string | null | undefined) => difference?.startsWith("-") === true;
  return (
    topic === "managed" && isLess(count?.difference) && isLess(amount?.difference) && amount?.verdict === "mismatch"
  );
}

const undecided = (claim: Claim): Claim => {
  const { id, family, kind } = claim;
  const { left, right } = evidenceOf(claim);
  return found({ id, family, kind }, "not-applicable", left, right);
};

const sheetNames = (dataset: Dataset): readonly CellReference[] =>
  dataset.projects.map((sheet) => sheetCell(sheet.line, "name"));

const sheetTotals = (dataset: Dataset): readonly CellFigure[] =>
  dataset.projects.flatMap(({ funding: { total }, amountUnit }) =>
    total === null ? [] : [{ cell: sheetCell(total.line, "total.annual"), text: total.annual, unit: amountUnit }],
  );

function projectNames(dataset: Dataset): readonly CellReference[] {
  const table = tableOf(dataset, "projects");
  return table === undefined ? [] : partRowsOf(dataset, table).map((row) => labelCell(table, row));
}

/** The projects of the year; with those carried over, where there are any. */
function projectTotals(dataset: Dataset): readonly (readonly CellFigure[])[] {
  const total = printed([totalOf(dataset, tableOf(dataset, "projects"), "total")]);
  const carried = printed([totalOf(dataset, tableOf(dataset, "projects-carried-over"), "total")]);
  return carried.length === 0 ? [total] : [total, [...total, ...carried]];
}

/** Stated numbers and amounts of projects against the project table and the sheets. */
export const rules: RuleSet = {
  kinds: ["statedAmount", "projectCount", "publishedTargets"],
  rules: [projectCounts],
};
