import { VERDICTS } from "../../checks/check.ts";
import { checkDataset } from "../../checks/check-dataset.ts";
import type { Budget } from "../../document/budget.ts";
import type { PrintedAmount } from "../../format-amount.ts";
import { PERCENT_SIGN } from "../../lexicon/figures.ts";
import { type Overview, overviewOf } from "../../views/overview.ts";
import { amountColumn, type ExportName, placeColumn, tableOf, unitOf, type ViewTable } from "../view-table.ts";

interface Fact {
  readonly key: string;
  readonly name?: ExportName;
  readonly amount?: PrintedAmount | null;
  readonly share?: string | null;
  readonly count?: number;
}

/** The facts of the first screen, one a row. */
export function overviewTables(budget: Budget): readonly ViewTable[] {
  const view = overviewOf(budget, checkDataset(budget.dataset));
  const { projects, statements } = view;
  const facts: readonly Fact[] = [
    { key: "total", amount: view.total },
    ...changeFact(view),
    { key: "basic", ...view.basic },
    { key: "project", ...view.project },
    ...view.others.map(({ label, amount, share }) => ({ key: "kind", name: { printed: label }, amount, share })),
    { key: "personnel", ...view.personnel },
    { key: "operating", ...view.operating },
    ...view.classes.map(({ code, label, amount, share }) => ({
      key: "class",
      name: { printed: label, code },
      amount,
      share,
    })),
    { key: "threePublic", ...view.threePublic },
    { key: "projects", count: projects.count },
    { key: "indicators", count: projects.indicators },
    { key: "statements", count: statements.count },
    { key: "emptyStatements", count: statements.empty },
    ...VERDICTS.filter((verdict) => verdict !== "not-applicable").map((verdict) => ({
      key: `check.${verdict}`,
      count: view.checks[verdict],
    })),
  ];
  return tableOf("overview", facts, [
    { key: "item", kind: "word", of: ({ key }) => `item.${key}` },
    { key: "code", kind: "code", of: ({ name }) => name?.code ?? null },
    { key: "name", kind: "name", of: ({ name }) => name ?? { printed: null } },
    amountColumn("amount", unitOf(facts.map(({ amount }) => amount)), ({ amount }) => amount),
    { key: "shareOfTotal", kind: "number", of: ({ share }) => share ?? null },
    { key: "count", kind: "number", of: ({ count }) => count?.toString() ?? null },
    placeColumn(({ amount }) => amount?.cell),
  ]);
}

/** The stated change of the total; a decrease is below zero. */
function changeFact({ change }: Overview): readonly Fact[] {
  if (change?.amount == null) return [];
  const sign = change.direction === "decrease" ? "-" : "";
  const signed = (text: string | null | undefined) =>
    text == null ? null : `${sign}${text.replace(PERCENT_SIGN, "")}`;
  const amount = { ...change.amount, text: signed(change.amount.text) };
  return [{ key: "change", amount, share: signed(change.percent?.text) }];
}
