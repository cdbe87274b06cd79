import { isSomething } from "../document/cell-figure.ts";
import type { Row } from "../document/dataset.ts";
import { APPROPRIATED, SOURCES } from "../document/sources.ts";
import { figureIn, hasColumn, rowName, type Table, tablesListing, traitsOf } from "../document/tables.ts";
import { bestReading } from "./best-reading.ts";
import type { Rule, RuleSet, SumClaim } from "./claim.ts";
import { claimHead, sumOfParts } from "./make-claim.ts";

/** In every row: total = basic + project. */
const basicAndProject: Rule = ({ dataset }) =>
  tablesListing(dataset, ["functions"]).flatMap((table) =>
    rowSums(table, { kind: "basicAndProject", parts: ["basic", "project"] }),
  );

/** In every row of 表六: total = personnel + public. */
const personnelAndPublic: Rule = ({ dataset }) =>
  tablesListing(dataset, ["economicItems"]).flatMap((table) =>
    rowSums(table, { kind: "personnelAndPublic", parts: ["personnel", "public"] }),
  );

/** In every row: total = the sources of the year. What is carried over from last year (表二) stands beside the total; elsewhere it is a part of it. */
const sourcesSum: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance", "functions", "threePublic", "agencyOperating", "projects"])
    .filter((table) => isBySource(table) && hasColumn(table, "total"))
    .flatMap((table) =>
      rowSums(table, {
        kind: "sourcesSum",
        parts: traitsOf(table).money === "all" ? SOURCES : APPROPRIATED,
        beside: ["carriedOver"],
      }),
    );

/** By function only what comes in is told source by source; of the balances that of appropriation. */
const isBySource = (table: Table): boolean => {
  const { money, lists } = traitsOf(table);
  if (lists === "functions") return money === "all" && table.side.side === "revenue";
  return lists !== "balance" || money === "appropriation";
};

/** In every row of the expenditure side of 表一: total = current year + carried over. */
const currentAndCarriedOver: Rule = ({ dataset }) =>
  tablesListing(dataset, ["balance"])
    .filter((table) => traitsOf(table).money === "all")
    .flatMap((table) => rowSums(table, { kind: "currentAndCarriedOver", parts: ["current", "carriedOver"] }));

/** What adds up to the total of a row, by column; what stands beside the total may be a part of it or not. */
interface TotalOf {
  readonly kind: string;
  readonly parts: readonly string[];
  readonly beside?: readonly string[];
}

/** A table with a column that is neither the total nor a known part of it is not judged: its total may hold more. */
function rowSums(table: Table, { kind, parts, beside = [] }: TotalOf): readonly SumClaim[] {
  const known = new Set(["total", ...parts, ...beside]);
  if (table.side.columns.some(({ key }) => !known.has(key))) return [];
  const columns = parts.filter((key) => hasColumn(table, key));
  // of two parts both have to be printed; sources that a form leaves out are none
  if (columns.length < (kind === "sourcesSum" ? 1 : parts.length)) return [];
  return table.side.rows.flatMap((row) => rowSum(table, row, { kind, parts: columns, beside }));
}

function rowSum(table: Table, row: Row, { kind, parts, beside = [] }: TotalOf): readonly SumClaim[] {
  const printed = beside.filter((key) => isSomething(figureIn(table, row, key)));
  const readings = printed.length === 0 ? [parts] : [parts, [...parts, ...printed]];
  return bestReading(
    readings.flatMap((keys) =>
      sumOfParts(
        claimHead("row", kind, table.statement.id, rowName(row), "total"),
        figureIn(table, row, "total"),
        keys.map((key) => figureIn(table, row, key)),
      ),
    ),
  );
}

/** The total of a row against its own columns. */
export const rules: RuleSet = {
  kinds: ["basicAndProject", "personnelAndPublic", "sourcesSum", "currentAndCarriedOver"],
  rules: [basicAndProject, personnelAndPublic, sourcesSum, currentAndCarriedOver],
};
