/** Terms that every unit's document explains, by the heading that it prints. */
export const PRINTED_TERMS = {
  basicExpenditure: "基本支出",
  projectExpenditure: "项目支出",
  threePublicExpenses: "三公经费",
  agencyOperatingCosts: "机关运行经费",
  purchaseOfServices: "政府购买服务",
  specialFiscalAccounts: "财政专户管理资金",
  unitFunds: "单位资金",
  carryOver: "上年结转",
  generalPublicBudget: "一般公共预算",
  governmentFunds: "政府性基金预算",
  stateCapitalOperations: "国有资本经营预算",
  fiscalAppropriation: "财政拨款",
} as const;

/** Terms that readers of this page meet and that no document explains. */
const OWN = [
  "wanYuan",
  "levels",
  "personnelCosts",
  "operatingCosts",
  "performanceTarget",
  "outputIndicators",
  "benefitIndicators",
  "satisfactionIndicators",
  "roundingDifference",
  "inferred",
] as const;

export type TermKey = keyof typeof PRINTED_TERMS | (typeof OWN)[number];
export const TERM_KEYS: readonly TermKey[] = [
  ...(Object.keys(PRINTED_TERMS) as (keyof typeof PRINTED_TERMS)[]),
  ...OWN,
];
