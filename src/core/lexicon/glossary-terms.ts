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

/** What a heading may add to the term that it explains. */
export const TERM_ENDINGS: readonly string[] = ["", "支出", "收入", "拨款"];
