import type { Budget } from "../../document/budget.ts";
import { isBasicOrProject } from "../../document/natures.ts";
import { PAYERS } from "../../document/sources.ts";
import { type FlowClass, type FlowSource, flowOf } from "../../views/flow.ts";
import { amountColumn, codeAndName, placeColumn, shareColumn, tableOf, unitOf, type ViewTable } from "../view-table.ts";

/** What each class gets from each source, and what of it is basic and project expenditure. */
export function flowTables(budget: Budget): readonly ViewTable[] {
  const flow = flowOf(budget);
  if (flow === null) return [];
  const { classes, sources, natures, isPerClass, hasNatures } = flow;
  const unit = unitOf(classes.map(({ total }) => total));
  const payers = isPerClass ? PAYERS.filter((payer) => sources.some(({ key }) => key === payer)) : [];
  const byClass = tableOf("flow", classes, [
    ...codeAndName((line: FlowClass) => line),
    ...payers.map((payer) => amountColumn(`source.${payer}`, unit, ({ from }: FlowClass) => from[payer])),
    // basic and project expenditure have names of ours; others keep the head that is printed
    ...(hasNatures ? natures : []).map(({ key, label }) =>
      amountColumn(key, unit, (line: FlowClass) => line.natures[key], isBasicOrProject(key) ? undefined : label),
    ),
    amountColumn("amount", unit, ({ total }) => total),
    shareColumn("shareOfTotal"),
    placeColumn(({ total }) => total?.cell),
  ]);
  return isPerClass ? byClass : [...byClass, ...sourceTables(sources)];
}

const sourceTables = (sources: readonly FlowSource[]): readonly ViewTable[] =>
  tableOf("sources", sources, [
    { key: "payer", kind: "word", of: ({ key }) => `source.${key}` },
    amountColumn("amount", unitOf(sources.map(({ amount }) => amount)), ({ amount }) => amount),
    shareColumn("shareOfTotal"),
    placeColumn(({ amount }) => amount.cell),
  ]);
