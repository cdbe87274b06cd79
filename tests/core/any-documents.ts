import type { Dataset } from "../../src/core/document/dataset.ts";
import { datasetOf, functional } from "./checks/builders.ts";
import { provinceForm } from "./importer/province-form.ts";
import { read } from "./importer/reading.ts";
import { inventedBudgetOf } from "./views/compared-documents.ts";
import { finalAccounts, oneRowBudget, withOwnRevenue } from "./views/other-documents.ts";

/** Documents of every kind that what holds for any budget is tested on. */
export const ANY_DOCUMENTS: readonly (readonly [what: string, dataset: Dataset])[] = [
  ["a small unit", inventedBudgetOf(5, 2026)],
  ["its year before", inventedBudgetOf(5, 2025)],
  ["another unit", inventedBudgetOf(12, 2026)],
  ["final accounts", finalAccounts()],
  ["a budget of one row", oneRowBudget()],
  ["a unit with revenue of its own", withOwnRevenue()],
  ["the form of many provinces", read(provinceForm).dataset ?? datasetOf([])],
  [
    "one table without a total",
    datasetOf([functional(["208 甲", "2.00"], ["20805 乙", null], ["2100101 丙", "-1.00"])]),
  ],
  ["a document without tables", datasetOf([])],
];
