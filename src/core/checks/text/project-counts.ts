import { sheetCell } from "../../budget/cell-reference.ts";
import type { Dataset } from "../../budget/dataset.ts";
import { isTotalRow } from "../../budget/functional-tree.ts";
import { balanceOf } from "../balance-cells.ts";
import { isUnitRow, labelCell, tableOf, totalOf } from "../cells.ts";
import type { Claim, Rule, SumClaim, Term } from "../claim.ts";
import { judge } from "../judge.ts";
import { bestReading } from "./claims.ts";
import { type Explanation, explanationOf, type ReadFigure, statedTerm } from "./context.ts";

/** The counts and amounts of projects that the section on performance states, against the project table and the printed target sheets. */
export const projectCounts: Rule = ({ dataset }) => {
  const explanation = explanationOf(dataset);
  return countsOf(explanation).flatMap(({ count, amount }) => {
    const topic = topicOf(count.subject);
    if (topic === null) return [];
    const amounts = amount === undefined ? [] : amountClaims(dataset, topic, amount);
    return [...countClaims(dataset, topic, count, amounts), ...amounts];
  });
};

/** The kinds of projects (其他运转类, 特定目标类) add up to the projects stated before them, in number and in amount. */
export const projectKinds: Rule = ({ dataset }) => {
  const counts = countsOf(explanationOf(dataset));
  return counts.flatMap(({ count, amount }): readonly Claim[] => {
    const topic = topicOf(count.subject);
    const kinds = counts.filter(
      (kind) => kind.count.figure.head === count.figure.cell && /类(?:项目)?$/.test(kind.count.subject),
    );
    if (topic === null || kinds.length < 2) return [];
    const amounts = kinds.flatMap((kind) => (kind.amount === undefined ? [] : [statedTerm(kind.amount.figure)]));
    const sums = (key: string, left: ReadFigure, right: readonly Term[]): SumClaim => ({
      id: `text/targets/${topic}/${key}.kinds`,
      family: "text",
      kind: key === "count" ? "projectKinds" : "projectKindAmounts",
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

type Topic = "overall" | "managed" | "published";

const topicOf = (subject: string): Topic | null =>
  /类(?:项目)?$/.test(subject)
    ? null
    : /公开.*绩效目标/.test(subject)
      ? "published"
      : /整体绩效目标/.test(subject)
        ? "overall"
        : /(?:纳入|编报|二级项目|项目)/.test(subject)
          ? "managed"
          : null;

/** Counts in 个 under a heading about performance, each with the amount stated right after it (涉及资金). */
const countsOf = ({ figures, byCell }: Explanation) =>
  figures
    .filter(
      ({ figure }) =>
        figure.role === "count" &&
        /[个项]/.test(figure.counter ?? "") &&
        figure.headings.some((words) => /绩效/.test(words)),
    )
    .map((count) => {
      const own = figures.find(({ figure }) => figure.role === "amount" && figure.about === count.figure.cell);
      return { count, amount: own === undefined ? undefined : byCell.get(own.figure.cell) };
    });

/** 整体绩效目标 may be those of the whole unit: its amount may be all expenditure. The amount of published targets is that of the sheets. */
function amountClaims(dataset: Dataset, topic: Topic, amount: ReadFigure): readonly SumClaim[] {
  const projects = totalOf(dataset, tableOf(dataset, "projects"), "total");
  const sheets = dataset.projects.flatMap((sheet): readonly Term[] => {
    const row = sheet.funding.total;
    return row === null
      ? []
      : [{ cell: sheetCell(row.line, "total.annual"), text: row.annual, unit: sheet.amountUnit }];
  });
  const ofRows = projects === undefined ? [] : [[projects]];
  const all = balanceOf(dataset, "summary").expenditureTotal("total");
  const readings =
    topic === "published" && sheets.length > 0
      ? [sheets]
      : [...ofRows, ...(topic === "overall" && all !== undefined ? [[all]] : [])];
  return bestReading(
    readings.map(
      (right): SumClaim => ({
        id: `text/targets/${topic}/amount`,
        family: "text",
        kind: topic === "published" ? "publishedTargets" : "statedAmount",
        relation: topic === "published" ? "rounds" : "equals",
        left: [statedTerm(amount.figure)],
        right,
        blankIsZero: true,
      }),
    ),
  );
}

/** Published targets are the sheets, managed projects the rows of the project table; overall targets only where their amount is that of the projects. */
function countClaims(
  dataset: Dataset,
  topic: Topic,
  count: ReadFigure,
  amounts: readonly SumClaim[],
): readonly Claim[] {
  const table = tableOf(dataset, "projects");
  const rows = (table?.side.rows ?? []).filter((row) => !isTotalRow(row) && !isUnitRow(dataset, row));
  const right =
    topic === "published" && dataset.projects.length > 0
      ? dataset.projects.map((sheet) => sheetCell(sheet.line, "name"))
      : table === undefined
        ? []
        : rows.map((row) => labelCell(table, row));
  const isOfProjects = amounts.some(
    (claim) => claim.right.some(({ cell }) => cell.startsWith("projects:")) && judge(claim).verdict !== "mismatch",
  );
  if (right.length === 0) return [];
  const head = { id: `text/targets/${topic}/count`, family: "text" as const, kind: "projectCount" as const };
  if (topic === "overall" && !isOfProjects)
    return [{ ...head, relation: "found", verdict: "not-applicable", left: [count.figure.cell], right: [] }];
  return [
    {
      ...head,
      relation: "counts",
      left: statedTerm(count.figure),
      right,
    },
  ];
}
