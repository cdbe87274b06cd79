import { balanceOf } from "../../document/balance-cells.ts";
import { basicTotal, basicTotals } from "../../document/basic-totals.ts";
import { type CellFigure, isSomething } from "../../document/cell-figure.ts";
import type { Dataset } from "../../document/dataset.ts";
import type { Source } from "../../document/sources.ts";
import { basicItemsOf, figureIn, revenueOf, spendingOf, tableOf, totalOf } from "../../document/tables.ts";
import { type ThreePublicPart, threePublicRows } from "../../document/three-public-rows.ts";
import type { Domain, ReadFigure } from "../../explanation/explanation.ts";
import { NAMES_APPROPRIATION } from "../../lexicon/sources.ts";
import { NAMES_GRAND_TOTAL } from "../../lexicon/subjects.ts";
import { THREE_PUBLIC } from "../../lexicon/three-public.ts";
import { CURRENT_YEAR } from "../../lexicon/years.ts";
import { isOnlyOfTheYear, otherSources } from "../money-read.ts";
import { type Reading, spendingTable } from "./reading.ts";
import { readingsByLabel } from "./readings-by-label.ts";

/** Where the tables print what a stated amount restates; empty where nothing is known, or the table is not printed. */
export function readingsOf(dataset: Dataset, read: ReadFigure): readonly Reading[] {
  const { meaning } = read;
  if (meaning === null) return readingsByLabel(dataset, read);
  if (typeof meaning === "string") return TARGETS[meaning]?.(dataset, read) ?? [];
  if ("source" in meaning) return sourceTargets(dataset, meaning.source, read.domain, CURRENT_YEAR.test(read.subject));
  const rows = threePublicRows(dataset);
  const isThreePublic = [...read.heads.map(({ subject }) => subject), ...read.figure.headings].some((words) =>
    THREE_PUBLIC.test(words),
  );
  return isThreePublic ? ofThreePublic(rows, meaning.part, read.domain) : readingsByLabel(dataset, read);
}

/** A row of 表十; where the text speaks of the general public budget alone, its column too. */
const ofThreePublic = (
  rows: ReturnType<typeof threePublicRows>,
  part: ThreePublicPart | "total",
  domain: Domain,
): readonly Reading[] =>
  readings(
    [figureIn(rows?.table, rows?.[part], "total")],
    ...(domain === "generalBudget" ? [[figureIn(rows?.table, rows?.[part], "generalBudget")]] : []),
  ).filter((cells, at) => at === 0 || cells.some(({ text }) => text !== null));

type Cells = readonly (CellFigure | undefined)[];
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
  const total = [balance.expenditureTotal("total")];
  const isOpen = isVague(subject) && isSomething(balance.yearEnd("total"));
  const own = isVague(subject) ? eitherIf(isOpen, total, [balance.currentExpenditure("total")]) : readings(total);
  return own.length > 0 || domain !== "whole" || !(isVague(subject) || isOnlyOfTheYear(dataset))
    ? own
    : readings([totalOf(dataset, spendingOf(dataset, "all"), "total")]);
};
const received: Targets = (dataset, { domain, subject }) => {
  if (domain !== "whole" && domain !== "appropriation") return sourceTargets(dataset, domain, domain);
  const balance = balanceIn(dataset, domain);
  const isOpen = isVague(subject) && isSomething(balance.carriedOver);
  const own = isVague(subject)
    ? eitherIf(isOpen, [balance.revenueTotal], [balance.currentRevenue])
    : readings([balance.revenueTotal]);
  const revenue = revenueOf(dataset);
  const [total, carried] = [totalOf(dataset, revenue, "total"), totalOf(dataset, revenue, "carriedOver")];
  return own.length > 0 || domain !== "whole" || !(isVague(subject) || isOnlyOfTheYear(dataset))
    ? own
    : readings([total, ...(carried === undefined ? [] : [carried])]);
};
/** 收入总计 is the line of that name, and no other line stands in for it; 预算收入 or 收入预算 may leave out what is carried over. */
const isVague = (subject: string): boolean => !NAMES_GRAND_TOTAL.test(subject);
const split =
  (key: "basic" | "project"): Targets =>
  (dataset, { domain }) => [
    ...firstOf(
      [totalOf(dataset, spendingTable(dataset, domain), key)],
      ...(key === "basic" && domain !== "whole" ? [basicTotals(dataset, basicItemsOf(dataset, domain))] : []),
    ),
    // words that name no budget may speak of the general public budget alone
    ...(domain === "whole" && otherSources(dataset) !== "none"
      ? readings([totalOf(dataset, spendingOf(dataset, "generalBudget"), key)])
      : []),
  ];
/** 表六 is of the general public budget; where there is other money, words that name no budget may speak of more. */
const economic =
  (key: "personnel" | "public"): Targets =>
  (dataset, { domain }) =>
    domain === "whole" && otherSources(dataset) !== "none"
      ? []
      : firstOf(...(domain === "appropriation" ? [[basicTotal(dataset, basicItemsOf(dataset, domain), key)]] : []), [
          basicTotal(dataset, basicItemsOf(dataset, "generalBudget"), key),
        ]);

const TARGETS: Readonly<Partial<Record<string, Targets>>> = {
  revenueTotal: received,
  expenditureTotal: spent,
  balanceTotal: (dataset, { domain }) => readings([balanceIn(dataset, domain).revenueTotal]),
  currentRevenue: (dataset, { domain, subject }) =>
    domain === "whole" || domain === "appropriation"
      ? readings([balanceIn(dataset, NAMES_APPROPRIATION.test(subject) ? "appropriation" : domain).currentRevenue])
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
  threePublic: (dataset, { domain }) => ofThreePublic(threePublicRows(dataset), "total", domain),
  agencyOperating: (dataset) => {
    const beside = threePublicRows(dataset);
    return firstOf(
      [totalOf(dataset, tableOf(dataset, "agency-operating"), "total")],
      [figureIn(beside?.table, beside?.agency, "total")],
    );
  },
};

/** A source in the whole is a column of 表二 (or a line of 表一); within appropriation it includes what is carried over of it. */
function sourceTargets(dataset: Dataset, source: Source, domain: Domain, isCurrent = false): readonly Reading[] {
  const revenue = revenueOf(dataset);
  if (domain !== "appropriation")
    return firstOf([totalOf(dataset, revenue, source)], [balanceOf(dataset, "summary").source(source)]);
  const balance = balanceOf(dataset, "appropriation");
  const carried = balance.carriedOverOf(source);
  const own = [balance.source(source)];
  if (isCurrent || carried === undefined) return readings(own);
  return eitherIf(isSomething(carried), [...own, carried], own);
}
