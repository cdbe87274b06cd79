import type { RuleSet } from "./claim.ts";
import { rules as crossStatementBalance } from "./cross-statement/balance.ts";
import { rules as crossStatementDetails } from "./cross-statement/details.ts";
import { rules as crossStatementExpenditure } from "./cross-statement/expenditure.ts";
import { rules as crossStatementRevenue } from "./cross-statement/revenue.ts";
import { rules as hierarchyBalance } from "./hierarchy/balance.ts";
import { rules as hierarchyClassified } from "./hierarchy/classified.ts";
import { rules as hierarchyCodeDoubts } from "./hierarchy/code-doubts.ts";
import { rules as hierarchyProjectRows } from "./hierarchy/project-rows.ts";
import { rules as hierarchyThreePublic } from "./hierarchy/three-public.ts";
import { rules as indicators } from "./indicators.ts";
import { rules as namesCodes } from "./names/codes.ts";
import { rules as namesCounts } from "./names/counts.ts";
import { rules as namesMarkers } from "./names/markers.ts";
import { rules as namesProjects } from "./names/projects.ts";
import { rules as projectsCostIndicator } from "./projects/cost-indicator.ts";
import { rules as projectsFunding } from "./projects/funding.ts";
import { rules as projectsSheets } from "./projects/sheets.ts";
import { rules as rowSums } from "./row-sums.ts";
import { rules as textAmounts } from "./text/amounts.ts";
import { rules as textChanges } from "./text/changes.ts";
import { rules as textItemsListed } from "./text/items-listed.ts";
import { rules as textNoDataNote } from "./text/no-data-note.ts";
import { rules as textOtherLevel } from "./text/other-level.ts";
import { rules as textProcurement } from "./text/procurement.ts";
import { rules as textProjectCounts } from "./text/project-counts.ts";
import { rules as textProjectKinds } from "./text/project-kinds.ts";
import { rules as textShares } from "./text/shares.ts";
import { rules as textStatedNone } from "./text/stated-none.ts";
import { rules as textThreePublic } from "./text/three-public.ts";
import { rules as textVehicles } from "./text/vehicles.ts";

/** Every rule by the file that holds it, in the order in which its checks are listed. */
export const RULE_SETS: readonly RuleSet[] = [
  hierarchyClassified,
  hierarchyBalance,
  hierarchyThreePublic,
  hierarchyProjectRows,
  hierarchyCodeDoubts,
  rowSums,
  crossStatementBalance,
  crossStatementRevenue,
  crossStatementExpenditure,
  crossStatementDetails,
  projectsSheets,
  projectsFunding,
  projectsCostIndicator,
  textAmounts,
  textShares,
  textChanges,
  textThreePublic,
  textStatedNone,
  textNoDataNote,
  textItemsListed,
  textProcurement,
  textProjectCounts,
  textProjectKinds,
  textVehicles,
  textOtherLevel,
  namesCodes,
  namesMarkers,
  namesProjects,
  namesCounts,
  indicators,
];

/** What a check may be about; each has one sentence in every language, and stays what it is once published. */
export const CHECK_KINDS: ReadonlySet<string> = new Set(RULE_SETS.flatMap(({ kinds }) => kinds));
