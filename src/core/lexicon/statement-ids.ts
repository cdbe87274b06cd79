/** The statements of budget disclosures, in statutory order. Apart from the schema, so that the address needs no schema library. */
export const STATEMENT_IDS = [
  "summary",
  "revenue",
  "expenditure",
  "expenditure-by-economic-item",
  "appropriation",
  "appropriation-by-function",
  "appropriation-by-economic-item",
  "appropriation-basic",
  "general-budget",
  "general-budget-by-economic-item",
  "basic-by-economic-item",
  "general-budget-projects",
  "fund",
  "fund-revenue",
  "fund-expenditure",
  "state-capital",
  "fiscal-account",
  "three-public",
  "agency-operating",
  "procurement",
  "projects",
  "projects-carried-over",
] as const;

export type StatementId = (typeof STATEMENT_IDS)[number];
