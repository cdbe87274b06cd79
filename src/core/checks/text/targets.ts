import type { Dataset } from "../../budget/dataset.ts";
import { balanceOf } from "../balance-cells.ts";
import { tableOf, termOf, totalOf } from "../cells.ts";
import type { Term } from "../claim.ts";
import { isSomething } from "../claims.ts";
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
  if ("source" in meaning) return sourceTargets(dataset, meaning.source, read.domain, /当年|本年/.test(read.subject));
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

/** The first of these places that the document prints; the others only stand in for it. */
const firstOf = (...places: readonly Cells[]): readonly Reading[] => readings(...places).slice(0, 1);
/** Words that may or may not hold what is carried over have a second reading where something is. */
const eitherIf = (isOpen: boolean, first: Cells, second: Cells): readonly Reading[] =>
  isOpen ? readings(first, second) : firstOf(first, second);

type Targets = (dataset: Dataset, read: ReadFigure) => readonly Reading[];
const balanceIn = (dataset: Dataset, domain: Domain) =>
  balanceOf(dataset, domain === "appropriation" ? "appropriation" : "summary");

/** 支出 of a single budget is the total of its own table; of the whole it stands in 表一, of appropriation in 表四. */
const spent: Targets = (dataset, { domain, subject }) => {
  const balance = balanceIn(dataset, domain);
  if (domain !== "whole" && domain !== "appropriation")
    return readings([totalOf(dataset, spendingTable(dataset, domain), "total")]);
  const isOpen = isVague(subject) && isSomething(balance.yearEnd("total"));
  const own = eitherIf(isOpen, [balance.expenditureTotal("total")], [balance.currentExpenditure("total")]);
  return own.length > 0 || domain !== "whole"
    ? own
    : readings([totalOf(dataset, tableOf(dataset, "expenditure"), "total")]);
};
const received: Targets = (dataset, { domain, subject }) => {
  if (domain !== "whole" && domain !== "appropriation") return sourceTargets(dataset, domain, domain);
  const balance = balanceIn(dataset, domain);
  const isOpen = isVague(subject) && isSomething(balance.carriedOver);
  const own = eitherIf(isOpen, [balance.revenueTotal], [balance.currentRevenue]);
  const revenue = tableOf(dataset, "revenue", "revenue");
  const [total, carried] = [totalOf(dataset, revenue, "total"), totalOf(dataset, revenue, "carriedOver")];
  return own.length > 0 || domain !== "whole" ? own : readings([total, ...(carried === undefined ? [] : [carried])]);
};
/** 收入总计 is the line of that name; 预算收入 or 收入预算 may leave out what is carried over. */
const isVague = (subject: string): boolean => !/总计|总收入|总支出/.test(subject);
const split =
  (key: "basic" | "project"): Targets =>
  (dataset, { domain }) =>
    domain === "appropriation"
      ? []
      : firstOf(
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
    domain === "whole" || domain === "appropriation"
      ? readings([balanceIn(dataset, /拨款/.test(subject) ? "appropriation" : domain).currentRevenue])
      : readings([balanceOf(dataset, "appropriation").source(domain)]),
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
      ? firstOf([balance.currentExpenditure("carriedOver")], [balance.carriedOver])
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
function sourceTargets(dataset: Dataset, source: Source, domain: Domain, isCurrent = false): readonly Reading[] {
  const revenue = tableOf(dataset, "revenue", "revenue");
  if (domain !== "appropriation")
    return firstOf([totalOf(dataset, revenue, source)], [balanceOf(dataset, "summary").source(source)]);
  const balance = balanceOf(dataset, "appropriation");
  const carried = balance.carriedOverOf(source);
  const own = [balance.source(source)];
  if (isCurrent || carried === undefined) return readings(own);
  return eitherIf(isSomething(carried), [...own, carried], own);
}
