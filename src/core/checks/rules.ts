import type { Rule } from "./claim.ts";
import {
  carriedOverIsSpent,
  classInAppropriation,
  expenditureWithYearEnd,
  revenueIsExpenditure,
  revenueWithCarriedOver,
  sourceInAppropriation,
  sourceIsUsed,
} from "./cross-statement/balance.ts";
import {
  basicByEconomicItem,
  carriedOverProjects,
  projectsBySource,
  projectsTotal,
  vehicleRunning,
} from "./cross-statement/details.ts";
import {
  appropriationWithoutCarriedOver,
  classInExpenditure,
  generalBudgetInAppropriation,
  generalBudgetInExpenditure,
} from "./cross-statement/expenditure.ts";
import {
  codeInExpenditure,
  revenueAgreesWithSummary,
  sourceInOwnStatement,
  sourceSpentPerCode,
} from "./cross-statement/revenue.ts";
import { classesSumToExpenditure, linesSumToCarriedOver, linesSumToRevenue } from "./hierarchy/balance.ts";
import { economicChildrenSum, functionalChildrenSum } from "./hierarchy/classified.ts";
import { codesInDoubt } from "./hierarchy/code-doubts.ts";
import { rowsSumToUnit } from "./hierarchy/project-rows.ts";
import { threePublicSum, vehicleSum } from "./hierarchy/three-public.ts";
import { amountMisplaced, indicatorName, noIndicators, percentSignMissing } from "./indicators.ts";
import { oneCodeOneName } from "./names/codes.ts";
import { countInTexts } from "./names/counts.ts";
import { markersAlike } from "./names/markers.ts";
import { projectName } from "./names/projects.ts";
import { costIndicator } from "./projects/cost-indicator.ts";
import { fundingSum, periodIsAnnual } from "./projects/funding.ts";
import { rowHasSheet, sheetHasRow, sheetRounds } from "./projects/sheets.ts";
import { basicAndProject, currentAndCarriedOver, personnelAndPublic, sourcesSum } from "./row-sums.ts";
import { statedAmounts } from "./text/amounts.ts";
import { changesAgree, statedBases, statedChanges } from "./text/changes.ts";
import { itemsListed } from "./text/items-listed.ts";
import { noDataNote } from "./text/no-data-note.ts";
import { otherLevel } from "./text/other-level.ts";
import { procurementParts } from "./text/procurement.ts";
import { projectCounts } from "./text/project-counts.ts";
import { projectKinds } from "./text/project-kinds.ts";
import { statedShares } from "./text/shares.ts";
import { statedNone } from "./text/stated-none.ts";
import { threePublicChanges } from "./text/three-public.ts";
import { vehicleKinds } from "./text/vehicles.ts";

/** Every rule, in the order in which its checks are listed. */
export const rules: readonly Rule[] = [
  functionalChildrenSum,
  economicChildrenSum,
  classesSumToExpenditure,
  linesSumToRevenue,
  linesSumToCarriedOver,
  threePublicSum,
  vehicleSum,
  rowsSumToUnit,
  codesInDoubt,
  basicAndProject,
  personnelAndPublic,
  sourcesSum,
  currentAndCarriedOver,
  revenueIsExpenditure,
  revenueWithCarriedOver,
  expenditureWithYearEnd,
  sourceIsUsed,
  carriedOverIsSpent,
  classInAppropriation,
  sourceInAppropriation,
  revenueAgreesWithSummary,
  codeInExpenditure,
  sourceSpentPerCode,
  sourceInOwnStatement,
  classInExpenditure,
  generalBudgetInExpenditure,
  generalBudgetInAppropriation,
  appropriationWithoutCarriedOver,
  basicByEconomicItem,
  vehicleRunning,
  projectsTotal,
  projectsBySource,
  carriedOverProjects,
  rowHasSheet,
  sheetHasRow,
  sheetRounds,
  fundingSum,
  periodIsAnnual,
  costIndicator,
  statedAmounts,
  statedShares,
  statedChanges,
  statedBases,
  changesAgree,
  threePublicChanges,
  statedNone,
  noDataNote,
  itemsListed,
  procurementParts,
  projectCounts,
  projectKinds,
  vehicleKinds,
  otherLevel,
  oneCodeOneName,
  markersAlike,
  projectName,
  countInTexts,
  amountMisplaced,
  percentSignMissing,
  indicatorName,
  noIndicators,
];
