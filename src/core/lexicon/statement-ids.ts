/** The statements of budget disclosures, in statutory order. Apart from the schema, so that the address needs no schema library. */
export const STATEMENT_IDS = [
  "summary",
  "revenue",
  "expenditure",
  "appropriation",
  "appropriation-by-function",
  "appropriation-basic",
  "general-budget",
  "basic-by-economic-item",
  "fund",
  "fund-revenue",
  "fund-expenditure",
  "state-capital",
  "three-public",
  "agency-operating",
  "procurement",
  "projects",
  "projects-carried-over",
] as const;

export type StatementId = (typeof STATEMENT_IDS)[number];
