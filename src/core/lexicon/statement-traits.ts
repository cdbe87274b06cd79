import type { StatementId } from "./statement-ids.ts";

/** Whose money: all of the unit's, all fiscal appropriation, or one budget. */
export type Money = "all" | "appropriation" | "generalBudget" | "fund" | "stateCapital" | "fiscalAccount";

/** What a statement speaks of: checks ask for this and never for which statement it is. */
export interface StatementTraits {
  readonly money: Money;
  /** What of that money is spent in it; left out where it is all. */
  readonly only?: "basic" | "project";
  /** What its rows are. */
  readonly lists:
    | "balance"
    | "functions"
    | "economicItems"
    | "threePublic"
    | "agencyOperating"
    | "purchases"
    | "projects";
}

export const STATEMENT_TRAITS: Readonly<Record<StatementId, StatementTraits>> = {
  summary: { money: "all", lists: "balance" },
  revenue: { money: "all", lists: "functions" },
  expenditure: { money: "all", lists: "functions" },
  "expenditure-by-economic-item": { money: "all", lists: "economicItems" },
  appropriation: { money: "appropriation", lists: "balance" },
  "appropriation-by-function": { money: "appropriation", lists: "functions" },
  "appropriation-by-economic-item": { money: "appropriation", lists: "economicItems" },
  "appropriation-basic": { money: "appropriation", only: "basic", lists: "economicItems" },
  "general-budget": { money: "generalBudget", lists: "functions" },
  "general-budget-by-economic-item": { money: "generalBudget", lists: "economicItems" },
  "basic-by-economic-item": { money: "generalBudget", only: "basic", lists: "economicItems" },
  "general-budget-projects": { money: "generalBudget", only: "project", lists: "projects" },
  fund: { money: "fund", lists: "functions" },
  "fund-revenue": { money: "fund", lists: "functions" },
  "fund-expenditure": { money: "fund", lists: "functions" },
  "state-capital": { money: "stateCapital", lists: "functions" },
  "fiscal-account": { money: "fiscalAccount", lists: "functions" },
  "three-public": { money: "appropriation", lists: "threePublic" },
  "agency-operating": { money: "generalBudget", lists: "agencyOperating" },
  procurement: { money: "all", lists: "purchases" },
  projects: { money: "all", only: "project", lists: "projects" },
  "projects-carried-over": { money: "all", only: "project", lists: "projects" },
};
