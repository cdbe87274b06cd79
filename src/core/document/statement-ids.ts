/** The statements of a budget disclosure, in statutory order. Apart from the schema, so that the address needs no schema library. */
export const STATEMENT_IDS = [
  "summary",
  "revenue",
  "expenditure",
  "appropriation",
  "general-budget",
  "basic-by-economic-item",
  "fund-revenue",
  "fund-expenditure",
  "state-capital",
  "three-public",
  "agency-operating",
  "projects",
  "projects-carried-over",
] as const;
