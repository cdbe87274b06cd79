import type { Dataset } from "../../budget/dataset.ts";
import { balanceOf } from "../balance-cells.ts";
import { tableOf, termOf, totalOf } from "../cells.ts";
import type { Term } from "../claim.ts";
import type { Source } from "../sources.ts";
import { threePublicRows } from "../three-public-rows.ts";
import type { Domain, ReadFigure } from "./context.ts";
import { labelTargets } from "./label-targets.ts";
import { type Reading, spendingTable } from "./reading.ts";

/** Where the tables print what a stated amount restates; empty where nothing is known, or the table is not printed. */
export function readingsOf(dataset: Dataset, read: ReadFigure): readonly Reading[] {
  const { meaning } = read;
  if (meaning === null) return labelTargets(dataset, read);
  if (typeof meaning === "string") return TARGETS[meaning]?.(dataset, read) ?? [];
  if ("source" in meaning) return sourceTargets(dataset, meaning.source, read.domain);
  const rows = threePublicRows(dataset);
  const isThreePublic = [...read.heads.map(({ subject }) => subject), ...read.figure.headings].some((words) =>
    /三公/.test(words),
  );
  return isThreePublic ? readings([termOf(rows?.table, rows?.[meaning.part], "total")]) : labelTargets(dataset, read);
}

type Cells = readonly (Term | undefined)[];
/** The readings whose cells are all there. */
const readings = (...alternatives: readonly Cells[]): readonly Reading[] =>
  alternatives.filter((cells): cells is Reading => cells.length > 0 && cells.every((cell) => cell !== undefined));

type Targets = (dataset: Dataset, read: ReadFigure) => readonly Reading[];
const balanceIn = (dataset: Dataset, domain: Domain) =>
  balanceOf(dataset, domain === "appropriation" ? "appropriation" : "summary");

/** 支出 of a single budget is the total of its own table; of the whole it stands in 表一, of appropriation in 表四. */
const spent: Targets = (dataset, { domain }) => {
  const balance = balanceIn(dataset, domain);
  if (domain !== "whole" && domain !== "appropriation")
    return readings([totalOf(dataset, spendingTable(dataset, domain), "total")]);
  return readings([balance.expenditureTotal("total")], [balance.currentExpenditure("total")]);
};
const received: Targets = (dataset, { domain }) => {
  if (domain !== "whole" && domain !== "appropriation") return sourceTargets(dataset, domain, domain);
  const balance = balanceIn(dataset, domain);
  return readings([balance.revenueTotal], [balance.currentRevenue]);
};
const split =
  (key: "basic" | "project"): Targets =>
  (dataset, { domain }) =>
    domain === "appropriation"
      ? []
      : readings(
          [totalOf(dataset, spendingTable(dataset, domain), key)],
          ...(key === "basic" && domain === "generalBudget"
            ? [[totalOf(dataset, tableOf(dataset, "basic-by-economic-item"), "total")]]
            : []),
        );
const economic =
  (key: "personnel" | "public"): Targets =>
  (dataset) =>
    readings([totalOf(dataset, tableOf(dataset, "basic-by-economic-item"), key)]);

const TARGETS: Readonly<Partial<Record<string, Targets>>> = {
  revenueTotal: received,
  expenditureTotal: spent,
  balanceTotal: (dataset, { domain }) => readings([balanceIn(dataset, domain).revenueTotal]),
  currentRevenue: (dataset, { domain, subject }) =>
    readings([balanceIn(dataset, /拨款/.test(subject) ? "appropriation" : domain).currentRevenue]),
  currentExpenditure: (dataset, read) =>
    read.domain === "whole" || read.domain === "appropriation"
      ? readings([balanceIn(dataset, read.domain).currentExpenditure("total")])
      : spent(dataset, read),
  arranged: (dataset, { domain }) =>
    domain === "whole" ? readings([balanceOf(dataset, "summary").currentExpenditure("current")]) : [],
  carriedOver: (dataset, { domain, spends }) => {
    const balance = balanceIn(dataset, domain);
    if (domain !== "whole" && domain !== "appropriation")
      return readings([balanceOf(dataset, "appropriation").carriedOverOf(domain)]);
    return spends && domain === "whole"
      ? readings([balance.currentExpenditure("carriedOver")], [balance.carriedOver])
      : readings([balance.carriedOver]);
  },
  basic: split("basic"),
  project: split("project"),
  personnel: economic("personnel"),
  public: economic("public"),
  threePublic: (dataset) => {
    const rows = threePublicRows(dataset);
    return readings([termOf(rows?.table, rows?.total, "total")]);
  },
  agencyOperating: (dataset) => readings([totalOf(dataset, tableOf(dataset, "agency-operating"), "total")]),
};

/** A source in the whole is a column of 表二 (or a line of 表一); within appropriation it includes what is carried over of it. */
function sourceTargets(dataset: Dataset, source: Source, domain: Domain): readonly Reading[] {
  const revenue = tableOf(dataset, "revenue", "revenue");
  if (domain !== "appropriation")
    return readings([totalOf(dataset, revenue, source)], [balanceOf(dataset, "summary").source(source)]);
  const balance = balanceOf(dataset, "appropriation");
  const carried = balance.carriedOverOf(source);
  return readings([balance.source(source), ...(carried === undefined ? [] : [carried])], [balance.source(source)]);
}
