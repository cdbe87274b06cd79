import { balanceOf } from "../../document/balance-cells.ts";
import { basicTotal, basicTotals } from "../../document/basic-totals.ts";
import { type CellFigure, printed } from "../../document/cell-figure.ts";
import type { Dataset } from "../../document/dataset.ts";
import { APPROPRIATED } from "../../document/sources.ts";
import {
  basicItemsOf,
  excludesCarriedOver,
  figureIn,
  hasColumn,
  spendingOf,
  tableOf,
  tablesListing,
  totalOf,
  totalRowOf,
} from "../../document/tables.ts";
import { threePublicRows } from "../../document/three-public-rows.ts";
import { plain } from "../../lexicon/numbering.ts";
import { TOTAL } from "../../lexicon/row-labels.ts";
import { OF_APPROPRIATION } from "../../lexicon/sources.ts";
import { STATEMENT_TRAITS } from "../../lexicon/statement-traits.ts";
import { VEHICLE_RUNNING, VEHICLE_RUNNING_ITEM } from "../../lexicon/three-public.ts";
import type { Rule, RuleSet } from "../claim.ts";
import { samePrinted, sumOfParts } from "../make-claim.ts";
import { carriedOver, isOnlyGeneralBudget, otherSources } from "../money-read.ts";
import { headOf } from "./head.ts";

/** The total of a table by economic item (表六) is that of the same money by function (表五: its basic expenditure), where its title says whose money it is, or there is no other. */
const totalByEconomicItem: Rule = ({ dataset }) =>
  tablesListing(dataset, ["economicItems"]).flatMap(({ statement }) => {
    const economic = tableOf(dataset, statement.id);
    const { money, only } = STATEMENT_TRAITS[statement.id];
    const isOfThatMoney = money === "all" || OF_APPROPRIATION.test(statement.title) || isOnlyGeneralBudget(dataset);
    const byFunction = totalOf(dataset, spendingOf(dataset, money), only ?? "total");
    if (!isOfThatMoney || byFunction === undefined) return [];
    const isOfGeneralBudget = money === "generalBudget" && only === "basic";
    const own = headOf(
      statement.id,
      isOfGeneralBudget ? "basicByEconomicItem" : "totalByEconomicItem",
      TOTAL,
      only ?? "total",
    );
    const totals = basicTotals(dataset, economic);
    return totals.length > 1 ? sumOfParts(own, byFunction, totals) : samePrinted(own, totals[0], byFunction);
  });

/** Personnel and operating costs by economic item are those that the summary prints in columns of its own; where there is other money, or may be, no more than these. */
const basicItemsInSummary: Rule = ({ dataset }) => {
  const economic = basicItemsOf(dataset, "generalBudget");
  const { expenditureTotal } = balanceOf(dataset, "summary");
  const isPart = !isOnlyGeneralBudget(dataset);
  return (["personnel", "public"] as const).flatMap((key) =>
    samePrinted(
      headOf(
        "basic-by-economic-item",
        isPart ? "basicItemsWithinSummary" : "basicItemsInSummary",
        TOTAL,
        `${key}.summary`,
      ),
      basicTotal(dataset, economic, key),
      expenditureTotal(key),
      isPart ? "atMost" : "equals",
    ),
  );
};

/** The running of vehicles in 表十 is part of its line in 表六. */
const vehicleRunning: Rule = ({ dataset }) => {
  const economic = basicItemsOf(dataset, "generalBudget");
  const line = economic?.side.rows.find(({ label }) => VEHICLE_RUNNING_ITEM.test(plain(label)));
  const rows = threePublicRows(dataset);
  return samePrinted(
    headOf("three-public", "vehicleRunning", VEHICLE_RUNNING, "economic"),
    figureIn(rows?.table, rows?.vehicleRunning, "total"),
    figureIn(economic, line, "total"),
    "atMost",
  );
};

/** Project expenditure in 表三 is the projects of the year and those carried over, where these tables hold all the money that projects are paid from. */
const projectsTotal: Rule = ({ dataset }) => {
  const project = totalOf(dataset, spendingOf(dataset, "all"), "project");
  const projects = tableOf(dataset, "projects");
  if (projects === undefined) return [];
  const isOfAllSources = hasColumn(projects, "unitFunds") || otherSources(dataset) === "none";
  const isOfAllYears = tableOf(dataset, "projects-carried-over") !== undefined || carriedOver(dataset) === "none";
  if (!isOfAllSources || !isOfAllYears) return [];
  return sumOfParts(headOf("projects", "projectsTotal", TOTAL, "expenditure"), project, [
    ...projectsIn(dataset, "projects", "total"),
    ...projectsIn(dataset, "projects-carried-over", "total"),
  ]);
};

/** Project expenditure in 表五, 表八 and 表九 (without what is carried over) is the projects of that source in 表十二. */
const projectsBySource: Rule = ({ dataset }) =>
  APPROPRIATED.flatMap((source) => {
    const table = spendingOf(dataset, source);
    if (table === undefined || tableOf(dataset, "projects") === undefined) return [];
    const carried = projectsIn(dataset, "projects-carried-over", source);
    if (!excludesCarriedOver(table.statement) && printed(carried).length > 0) return [];
    const project = totalOf(dataset, table, "project");
    return sumOfParts(
      headOf("projects", "projectsBySource", TOTAL, source),
      project,
      projectsIn(dataset, "projects", source),
    );
  });

/** What 表一 carries over from last year is the projects carried over (表十三). */
const carriedOverProjects: Rule = ({ dataset }) =>
  tableOf(dataset, "projects-carried-over") === undefined
    ? []
    : sumOfParts(
        headOf("projects-carried-over", "carriedOverProjects", TOTAL, "total"),
        balanceOf(dataset, "summary").carriedOver,
        projectsIn(dataset, "projects-carried-over", "total"),
      );

/** The unit's row of a table of projects; where none is printed, the projects themselves. */
function projectsIn(
  dataset: Dataset,
  id: "projects" | "projects-carried-over",
  key: string,
): readonly (CellFigure | undefined)[] {
  const table = tableOf(dataset, id);
  const total = totalRowOf(dataset, table);
  return total === undefined
    ? (table?.side.rows ?? []).map((row) => figureIn(table, row, key))
    : [figureIn(table, total, key)];
}

/** Totals that a table of details (economic items, vehicles, projects) shares with another. */
export const rules: RuleSet = {
  kinds: [
    "basicByEconomicItem",
    "totalByEconomicItem",
    "basicItemsInSummary",
    "basicItemsWithinSummary",
    "vehicleRunning",
    "projectsTotal",
    "projectsBySource",
    "carriedOverProjects",
  ],
  rules: [
    totalByEconomicItem,
    basicItemsInSummary,
    vehicleRunning,
    projectsTotal,
    projectsBySource,
    carriedOverProjects,
  ],
};
