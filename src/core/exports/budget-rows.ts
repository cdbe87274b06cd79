import { checkDataset } from "../checks/check-dataset.ts";
import { type Budget, shareOf } from "../document/budget.ts";
import { printedAmount, statementCell } from "../document/cell-reference.ts";
import type { Row } from "../document/dataset.ts";
import { economicRowKind } from "../document/economic-rows.ts";
import { bySize, type FunctionalLine, findLine } from "../document/functional-tree.ts";
import { isBasicOrProject } from "../document/natures.ts";
import { PAYERS } from "../document/sources.ts";
import { columnsOf, rowsOf, statementOf } from "../document/statement.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { PERCENT_SIGN } from "../lexicon/figures.ts";
import { breakdownOf } from "../views/breakdown.ts";
import { type FlowClass, flowOf } from "../views/flow.ts";
import { overviewOf } from "../views/overview.ts";
import { splitOf } from "../views/split.ts";
import { type ThreePublicRow, threePublicOf } from "../views/three-public.ts";
import {
  amountColumn,
  type ExportName,
  placeColumn,
  type TableOptions,
  tableOf,
  unitOf,
  type ViewTable,
} from "../views/view-table.ts";

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
  const { change, projects, statements } = view;
  const signed = change?.direction === "decrease" ? "-" : "";
  const minus = (text: string | null | undefined) =>
    text == null ? null : `${signed}${text.replace(PERCENT_SIGN, "")}`;
  const facts: readonly Fact[] = [
    { key: "total", amount: view.total },
    ...(change?.amount == null
      ? []
      : [
          {
            key: "change",
            amount: { ...change.amount, text: minus(change.amount.text) },
            share: minus(change.percent?.text),
          },
        ]),
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
    ...(["equal", "rounding", "mismatch", "note"] as const).map((verdict) => ({
      key: `check.${verdict}`,
      count: view.checks[verdict],
    })),
  ];
  return tableOf("overview", facts, [
    { key: "item", kind: "word", of: ({ key }) => `item.${key}` },
    { key: "code", kind: "code", of: ({ name }) => name?.code ?? null },
    { key: "name", kind: "name", of: ({ name }) => name ?? { printed: null } },
    { key: "amount", kind: "amount", unit: unitOf(facts.map(({ amount }) => amount)), of: ({ amount }) => amount },
    { key: "shareOfTotal", kind: "number", of: ({ share }) => share ?? null },
    { key: "count", kind: "number", of: ({ count: number }) => (number === undefined ? null : String(number)) },
    placeColumn(({ amount }) => amount?.cell),
  ]);
}

interface Part {
  readonly code: string | null;
  readonly label: string;
  readonly amount: PrintedAmount;
  readonly share: string | null;
}

/** The classes with their shares, largest first, then the total. */
export function splitTables(budget: Budget): readonly ViewTable[] {
  const split = splitOf(budget);
  if (split === null) return [];
  const total = split.total;
  const rows: readonly Part[] = [
    ...split.chart.parts,
    ...(total === null ? [] : [{ code: null, ...total, share: split.chart.parts.length > 0 ? "100.00" : null }]),
  ];
  return tableOf("split", rows, [
    { key: "code", kind: "code", of: ({ code }) => code },
    { key: "name", kind: "name", of: ({ label, code }) => ({ printed: label, code }) },
    { key: "amount", kind: "amount", unit: unitOf(rows.map(({ amount }) => amount)), of: ({ amount }) => amount },
    { key: "shareOfTotal", kind: "number", of: ({ share }) => share },
    placeColumn(({ amount }) => amount.cell),
  ]);
}

interface TreeLine {
  readonly line: FunctionalLine;
  readonly share: string | null;
}
const branch = (lines: readonly FunctionalLine[], whole: PrintedAmount | undefined): readonly TreeLine[] =>
  bySize(lines).flatMap((line) => [
    { line, share: shareOf(line.amounts.total, whole) },
    ...branch(line.children, line.amounts.total),
  ]);

/** The whole tree, or the branch of a code, in the order of the view; each line with its share of the line above. */
export function spendingTables({ expenditure }: Budget, { code }: Pick<TableOptions, "code">): readonly ViewTable[] {
  if (expenditure === null) return [];
  const { statement, classes, unplaced, total } = expenditure;
  const root = code === null ? undefined : findLine(expenditure, code);
  const rows: readonly TreeLine[] =
    root === undefined
      ? [...branch(classes, total?.total), ...unplaced.map((line) => ({ line, share: null }))]
      : [{ line: root, share: null }, ...branch(root.children, root.amounts.total)];
  const columns = columnsOf(statement);
  return tableOf("spending", rows, [
    { key: "level", kind: "number", of: ({ line }) => String(line.level) },
    { key: "code", kind: "code", of: ({ line }) => line.code },
    { key: "name", kind: "name", of: ({ line }) => ({ printed: line.label, code: line.code }) },
    ...columns.map(({ key, label }) =>
      amountColumn(key, statement.amountUnit, ({ line }: TreeLine) => line.amounts[key], label),
    ),
    { key: "shareOfParent", kind: "number", of: ({ share }) => share },
    { key: "line", kind: "number", of: ({ line }) => String(line.line) },
    placeColumn(({ line }) => line.amounts.total?.cell),
  ]);
}

/** What each class gets from each source, and what of it is basic and project expenditure. */
export function flowTables(budget: Budget): readonly ViewTable[] {
  const flow = flowOf(budget);
  if (flow === null) return [];
  const unit = unitOf(flow.classes.map(({ total }) => total));
  const byClass = tableOf("flow", flow.classes, [
    { key: "code", kind: "code", of: ({ code }) => code },
    { key: "name", kind: "name", of: ({ label, code }) => ({ printed: label, code }) },
    ...PAYERS.filter((source) => flow.isPerClass && flow.sources.some(({ key }) => key === source)).map((source) =>
      amountColumn(`source.${source}`, unit, ({ from }: FlowClass) => from[source]),
    ),
    // basic and project expenditure have names of ours; others keep the head that is printed
    ...(flow.hasNatures ? flow.natures : []).map(({ key, label }) =>
      amountColumn(key, unit, ({ natures }: FlowClass) => natures[key], isBasicOrProject(key) ? undefined : label),
    ),
    { key: "amount", kind: "amount", unit, of: ({ total }) => total },
    { key: "shareOfTotal", kind: "number", of: ({ share }) => share },
    placeColumn(({ total }) => total?.cell),
  ]);
  if (flow.isPerClass) return byClass;
  const sources = tableOf("sources", flow.sources, [
    { key: "payer", kind: "word", of: ({ key }) => `source.${key}` },
    {
      key: "amount",
      kind: "amount",
      unit: unitOf(flow.sources.map(({ amount }) => amount)),
      of: ({ amount }) => amount,
    },
    { key: "shareOfTotal", kind: "number", of: ({ share }) => share },
    placeColumn(({ amount }) => amount.cell),
  ]);
  return [...byClass, ...sources];
}

const ECONOMIC_LEVELS = {
  total: "level.total",
  personnel: "level.total",
  public: "level.total",
  subtotal: "level.total",
  parent: "level.parent",
  item: "level.item",
} as const;

/** Basic against project expenditure by class; basic expenditure by economic item as printed. */
export function breakdownTables(budget: Budget): readonly ViewTable[] {
  const breakdown = breakdownOf(budget);
  if (breakdown === null) return [];
  const { classes, statement, total, totalLabel, others } = breakdown;
  const rows = [
    ...classes.map(({ code, label, amounts }) => ({ code: code as string | null, label, amounts })),
    ...(total === null ? [] : [{ code: null, label: totalLabel, amounts: total }]),
  ];
  const byClass = tableOf("breakdown", rows, [
    { key: "code", kind: "code", of: ({ code }) => code },
    { key: "name", kind: "name", of: ({ label, code }) => ({ printed: label, code }) },
    ...[{ key: "basic" }, { key: "project" }, ...others, { key: "total" }].map(
      ({ key, label }: { readonly key: string; readonly label?: string }) =>
        amountColumn(
          key === "total" ? "amount" : key,
          statement.amountUnit,
          ({ amounts }: (typeof rows)[number]) => amounts[key],
          label,
        ),
    ),
    placeColumn(({ amounts }) => amounts.total?.cell),
  ]);
  return [...byClass, ...economicTables(budget)];
}

/** Basic expenditure by economic item, with the columns of its statement. */
function economicTables({ dataset }: Budget): readonly ViewTable[] {
  const economic = statementOf(dataset, "basic-by-economic-item");
  if (economic === undefined) return [];
  const items = rowsOf(economic);
  const columns = columnsOf(economic);
  const placed = (columns.find(({ key }) => key === "total") ?? columns[0])?.key ?? "label";
  return tableOf("economic", items, [
    {
      key: "economicLevel",
      kind: "word",
      of: (row) => ECONOMIC_LEVELS[economicRowKind(row)],
    },
    { key: "name", kind: "name", of: ({ label }) => ({ printed: label }) },
    ...(items.some(({ governmentLabel }) => governmentLabel !== undefined)
      ? [
          {
            key: "governmentItem",
            kind: "name",
            of: ({ governmentLabel }: Row) => ({ printed: governmentLabel ?? null }),
          } as const,
        ]
      : []),
    ...columns.map(({ key, label }) =>
      amountColumn(key, economic.amountUnit, (row: Row) => printedAmount(economic, row, key), label),
    ),
    { key: "line", kind: "number", of: ({ line }) => String(line) },
    placeColumn((row) => statementCell(economic.id, row, placed)),
  ]);
}

/** The “三公”经费 as printed, with what the explanation states of each. */
export function threePublicTables(budget: Budget): readonly ViewTable[] {
  const view = threePublicOf(budget);
  if (view === null) return [];
  return tableOf("three-public", view.rows, [
    { key: "name", kind: "name", of: ({ label }) => ({ printed: label }) },
    ...(view.hasBudget
      ? [amountColumn("budgeted", view.statement.amountUnit, ({ budget: planned }: ThreePublicRow) => planned)]
      : []),
    { key: "amount", kind: "amount", unit: view.statement.amountUnit, of: ({ amount }) => amount },
    {
      key: "statedInText",
      kind: "amount",
      unit: unitOf(view.rows.map(({ stated }) => stated)),
      of: ({ stated }) => stated,
    },
    { key: "onLastYear", kind: "word", of: ({ change }) => (change === null ? null : `change.${change.direction}`) },
    placeColumn(({ amount }) => amount.cell),
  ]);
}
