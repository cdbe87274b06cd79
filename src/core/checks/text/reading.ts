import type { Dataset, StatementId } from "../../budget/dataset.ts";
import { tableOf } from "../cells.ts";
import type { Term } from "../claim.ts";
import type { Domain } from "./context.ts";

/** The cells that a figure restates, to be summed. Words may fit more than one place (预算收入: with or without what is carried over): each is a reading. */
export type Reading = readonly Term[];

const SPENDING: Readonly<Record<Exclude<Domain, "whole" | "appropriation">, StatementId>> = {
  generalBudget: "general-budget",
  fund: "fund-expenditure",
  stateCapital: "state-capital",
};
/** The table in which the expenditure of a domain is broken down. */
export const spendingTable = (dataset: Dataset, domain: Domain) =>
  tableOf(dataset, domain === "whole" || domain === "appropriation" ? "expenditure" : SPENDING[domain]);
