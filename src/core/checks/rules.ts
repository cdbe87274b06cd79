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
import { rowsSumToUnit } from "./hierarchy/project-rows.ts";
import { threePublicSum, vehicleSum } from "./hierarchy/three-public.ts";
import { basicAndProject, currentAndCarriedOver, personnelAndPublic, sourcesSum } from "./row-sums.ts";

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
];
