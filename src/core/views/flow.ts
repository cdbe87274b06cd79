import { type Balance, balanceOf } from "../document/balance-cells.ts";
import { type Budget, shareOf } from "../document/budget.ts";
import { isSomething } from "../document/cell-figure.ts";
import { type CellReference, printedAmount } from "../document/cell-reference.ts";
import type { Statement } from "../document/dataset.ts";
import { bySize, type FunctionalLine, type FunctionalTree, functionalTree } from "../document/functional-tree.ts";
import { NATURES, type Nature, type NatureShare, printedNatures } from "../document/natures.ts";
import { countedOnce, PAYERS, type Payer, revenueNamed } from "../document/sources.ts";
import { columnsOf, rowsOf, statementOf } from "../document/statement.ts";
import { statedOf } from "../explanation/explanation.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { TOTAL } from "../lexicon/row-labels.ts";
import { drawnValue, largestFirst, makeUp } from "./chart-slices.ts";

/** Where money comes from: a column of 表二 with its printed total, or a line of 表一. */
export interface FlowSource {
  readonly key: Payer;
  /** the printed head of its column; null where only 表一 names it */
  readonly label: string | null;
  readonly amount: PrintedAmount;
  readonly share: string | null;
}
/** A class with what it gets from each source, and how much of it is of each kind of expenditure. */
export interface FlowClass {
  readonly code: string;
  readonly label: string;
  readonly total: PrintedAmount | undefined;
  readonly share: string | null;
  readonly from: Readonly<Partial<Record<Payer, PrintedAmount>>>;
  readonly natures: Readonly<Partial<Record<Nature, PrintedAmount>>>;
}
/** A source that the document names and leaves blank, and where its text states 0 for it. */
export interface BlankSource {
  readonly key: Payer;
  readonly label: string;
  readonly stated: CellReference | null;
}

/** What is received and not spent: carried over to the next year, or given to the unit's funds. */
export type Unspent = "yearEnd" | "surplusUsed";

/** From where to where the money of a budget goes: source → class → kind of expenditure. */
export interface Flow {
  /** of the expenditure, which the classes divide */
  readonly total: PrintedAmount | undefined;
  readonly totalLabel: string;
  /** of all that comes in and is spent or left, where the summary prints more than the expenditure; else `total` */
  readonly whole: PrintedAmount | undefined;
  readonly sources: readonly FlowSource[];
  /** whether the printed sources make up the whole; else they are listed and nothing is claimed of them */
  readonly isComplete: boolean;
  /** whether print says which source pays for which class; else only the totals are known */
  readonly isPerClass: boolean;
  readonly blanks: readonly BlankSource[];
  readonly classes: readonly FlowClass[];
  /** whose money the classes divide, where that is not all of the expenditure */
  readonly covers: Budget["treeCovers"];
  /** what is left of the whole at the end of the year */
  readonly unspent: readonly { readonly key: Unspent; readonly amount: PrintedAmount; readonly share: string | null }[];
  readonly natures: readonly NatureShare[];
  /** whether the classes are printed with their kinds of expenditure; else only the totals of these are known */
  readonly hasNatures: boolean;
  readonly statements: readonly Statement[];
}

/** Where the money comes from and goes; what the tables do not tell is not drawn. */
export function flowOf(budget: Budget): Flow | null {
  const { dataset, expenditure, total, totalStatement, treeCovers } = budget;
  if (expenditure === null) return null;
  const { classes, statement } = expenditure;
  const revenue = statementOf(dataset, "revenue");
  const tree = revenue === undefined ? null : functionalTree(revenue);
  const summary = balanceOf(dataset, "summary");
  const spent = total?.total;
  const { whole, unspent } = wholeOf(budget, summary);
  const all = payersOf(tree, summary).map((payer) => ({ ...payer, share: shareOf(payer.amount, whole) }));
  const sources = all.filter(({ amount }) => drawnValue(amount) > 0).sort(largestFirst);
  const lines = new Map(tree?.classes.map((line) => [line.code, line]));
  const base = treeCovers === "whole" ? spent : expenditure.total?.total;
  const shown = bySize(classes).map((line) => classOf(line, lines.get(line.code), base));
  return {
    total: spent,
    totalLabel: rowsOf(totalStatement).find(({ amounts }) => amounts.total === spent?.text)?.label ?? TOTAL,
    whole,
    sources,
    isComplete: makeUp(
      sources.map(({ amount }) => amount),
      whole,
    ),
    isPerClass:
      sources.length > 0 &&
      unspent.length === 0 &&
      shown.every(({ total: own, from }) => drawnValue(own) <= 0 || makeUp(Object.values(from), own)),
    blanks: all.flatMap(({ key, label, amount }) =>
      amount.text === null && label !== null ? [{ key, label, stated: statedZero(budget, key) }] : [],
    ),
    classes: shown,
    covers: treeCovers,
    unspent: unspent.map((left) => ({ ...left, share: shareOf(left.amount, whole) })),
    natures: printedNatures(totalStatement, total)
      .filter(({ amount }) => drawnValue(amount) > 0)
      .map((nature) => ({ ...nature, share: shareOf(nature.amount, spent) })),
    hasNatures: shown.some(({ natures }) => Object.keys(natures).length > 0),
    statements: dataset.statements.filter(
      (each) =>
        each === revenue ||
        each === totalStatement ||
        each === statement ||
        [whole, ...all.map(({ amount }) => amount), ...unspent.map(({ amount }) => amount)].some((amount) =>
          amount?.cell.startsWith(`${each.id}:`),
        ),
    ),
  };
}

/** All that comes in, where the summary prints what of it is spent and what is left; else the expenditure. */
function wholeOf({ total }: Budget, summary: Balance) {
  const unspent = (["yearEnd", "surplusUsed"] as const).flatMap((key) => {
    const amount = summary[key]("total");
    return amount === undefined || !isSomething(amount) ? [] : [{ key, amount }];
  });
  const spent = total?.total;
  const received = summary.revenueTotal;
  const hasMore =
    spent !== undefined &&
    unspent.length > 0 &&
    isSomething(received) &&
    makeUp([spent, ...unspent.map(({ amount }) => amount)], received);
  return hasMore ? { whole: received, unspent } : { whole: spent, unspent: [] };
}

/** The payers with their printed totals: of 表二 by its columns, else of 表一 by its lines; what is carried over stands in either. */
function payersOf(tree: FunctionalTree | null, summary: Balance) {
  const columns = columnsOf(tree?.statement);
  const labels = new Map(columns.map(({ key, label }) => [key, label] as const));
  const lines = new Map<string, PrintedAmount>();
  const { revenue } = summary;
  for (const row of revenue?.side.rows ?? []) {
    const key = revenueNamed(row.label);
    const amount = revenue === undefined ? undefined : printedAmount(revenue.statement, row, "amount");
    if (key !== null && amount?.text != null && !lines.has(key)) lines.set(key, amount);
  }
  for (const key of ["carriedOver", "ownSavings"] as const) {
    const figure = summary[key];
    if (figure !== undefined) lines.set(key, figure);
  }
  const inColumns = tree?.total != null && PAYERS.some((key) => tree.total?.[key]?.text != null);
  const found = PAYERS.flatMap((key) => {
    const column = tree?.total?.[key];
    const isOfYear = key !== "carriedOver" && key !== "ownSavings";
    const amount = column ?? (inColumns && isOfYear ? undefined : lines.get(key));
    return amount === undefined ? [] : [{ key, label: labels.get(key) ?? null, amount }];
  });
  const counted = countedOnce(found.map(({ key }) => key));
  return found.filter(({ key }) => counted.includes(key));
}

function classOf(
  line: FunctionalLine,
  revenue: FunctionalLine | undefined,
  whole: PrintedAmount | undefined,
): FlowClass {
  const { total } = line.amounts;
  const payers = countedOnce(PAYERS.filter((key) => revenue?.amounts[key] !== undefined));
  const amountsOf = <Key extends string>(keys: readonly Key[], of: FunctionalLine | undefined) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const amount = of?.amounts[key];
        return amount === undefined ? [] : [[key, amount] as const];
      }),
    ) as Partial<Record<Key, PrintedAmount>>;
  const from = Object.entries(amountsOf(payers, revenue)).filter(([, amount]) => drawnValue(amount) > 0);
  return {
    code: line.code,
    label: line.label,
    total,
    share: shareOf(total, whole),
    from: Object.fromEntries(from),
    natures: amountsOf(NATURES, line),
  };
}

/** Where the explanation states 0 for a source that the tables leave blank. */
function statedZero({ dataset }: Budget, source: Payer): CellReference | null {
  const stated = statedOf(dataset, source);
  return stated !== undefined && stated.text !== null && !isSomething(stated) ? stated.cell : null;
}
