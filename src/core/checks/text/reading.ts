import type { CellFigure } from "../../document/cell-figure.ts";
import type { Dataset } from "../../document/dataset.ts";
import { spendingOf } from "../../document/tables.ts";
import type { Domain } from "../../explanation/explanation.ts";

/** The cells that a figure restates, to be summed. Words may fit more than one place (预算收入: with or without what is carried over): each is a reading. */
export type Reading = readonly CellFigure[];

/** The table in which the expenditure of a domain is broken down. */
export const spendingTable = (dataset: Dataset, domain: Domain) =>
  spendingOf(dataset, domain === "whole" ? "all" : domain);
