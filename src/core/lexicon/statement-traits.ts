import type { StatementId } from "./statement-ids.ts";

/** What a statement speaks of: checks ask for this and never for which statement it is. */
export interface StatementTraits {
  /** The money in it: all of the unit's, all fiscal appropriation, or one budget. */
  readonly money: "all" | "appropriation" | "generalBudget" | "fund" | "stateCapital";
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
  appropriation: { money: "appropriation", lists: "balance" },
  "appropriation-by-function": { money: "appropriation", lists: "functions" },
  "appropriation-basic": { money: "appropriation", lists: "economicItems" },
  "general-budget": { money: "generalBudget", lists: "functions" },
  "basic-by-economic-item": { money: "generalBudget", lists: "economicItems" },
  fund: { money: "fund", lists: "functions" },
  "fund-revenue": { money: "fund", lists: "functions" },
  "fund-expenditure": { money: "fund", lists: "functions" },
  "state-capital": { money: "stateCapital", lists: "functions" },
  "three-public": { money: "appropriation", lists: "threePublic" },
  "agency-operating": { money: "generalBudget", lists: "agencyOperating" },
  procurement: { money: "all", lists: "purchases" },
  projects: { money: "all", lists: "projects" },
  "projects-carried-over": { money: "all", lists: "projects" },
};
