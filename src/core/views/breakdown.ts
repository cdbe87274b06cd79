import { type Budget, shareOf } from "../document/budget.ts";
import { printedAmount } from "../document/cell-reference.ts";
import type { Dataset, Statement } from "../document/dataset.ts";
import { type Costs, type EconomicRows, economicRowKind, economicRows } from "../document/economic-rows.ts";
import { bySize, type FunctionalLine, functionalTree, isTotalRow } from "../document/functional-tree.ts";
import { type NatureShare, otherNatures } from "../document/natures.ts";
import { columnsOf, rowsOf, statementOf } from "../document/statement.ts";
import { threePublicPartNamed } from "../document/three-public-rows.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { TOTAL } from "../lexicon/row-labels.ts";
import { type BarScale, barScale } from "./bar-scale.ts";
import { drawnValue, largestFirst } from "./chart-slices.ts";

/** One item of basic expenditure by economic item (表六: 办公费). */
export interface EconomicItem {
  readonly label: string;
  readonly amount: PrintedAmount;
  /** the running of vehicles and the like, which the “三公”经费 count too */
  readonly isThreePublic: boolean;
}
/** The items under one parent of 表六 (工资福利支出); `parent` is null for items that none precedes. */
export interface EconomicGroup {
  readonly parent: { readonly label: string; readonly amount: PrintedAmount } | null;
  readonly items: readonly EconomicItem[];
}
/** Personnel or operating costs, or all of basic expenditure where 表六 does not part them. */
export interface EconomicColumn {
  readonly key: Costs | "all";
  readonly total: PrintedAmount | undefined;
  /** of the printed total of basic expenditure in the same table, else in that of the general budget */
  readonly share: string | null;
  readonly groups: readonly EconomicGroup[];
}

/** Basic against project expenditure by class, and basic expenditure by economic item. */
export interface Breakdown {
  readonly statement: Statement;
  readonly total: Readonly<Record<string, PrintedAmount>> | null;
  readonly totalLabel: string;
  /** kinds beside basic and project expenditure */
  readonly others: readonly NatureShare[];
  /** the classes with their kinds of expenditure; empty where print gives the kinds in total only */
  readonly classes: readonly FunctionalLine[];
  readonly economic: Economic | null;
}

/** Basic expenditure by economic item. */
export interface Economic {
  readonly statement: Statement;
  readonly columns: readonly EconomicColumn[];
  readonly scale: BarScale;
}

/** Basic against project expenditure, and basic by economic item; parts that are not printed are null or empty. */
export function breakdownOf({ dataset, expenditure, total, totalStatement }: Budget): Breakdown | null {
  if (totalStatement === null) return null;
  const keys = new Set(columnsOf(totalStatement).map(({ key }) => key));
  if (!keys.has("basic") && !keys.has("project")) return null;
  const rows = rowsOf(totalStatement);
  return {
    statement: totalStatement,
    total,
    totalLabel: rows.find(isTotalRow)?.label ?? TOTAL,
    others: otherNatures(totalStatement, total).map((nature) => ({
      ...nature,
      share: shareOf(nature.amount, total?.total),
    })),
    classes: expenditure?.statement === totalStatement ? bySize(expenditure.classes) : [],
    economic: economicOf(dataset),
  };
}

/** Basic expenditure by economic item; null where no table prints it. */
export function economicOf(dataset: Dataset): Economic | null {
  const statement = statementOf(dataset, "basic-by-economic-item");
  if (statement === undefined) return null;
  const basic = statementOf(dataset, "general-budget");
  const whole = (found: EconomicRows): PrintedAmount | undefined =>
    found.total !== undefined && isTotalRow(found.total)
      ? printedAmount(statement, found.total, "total")
      : basic === undefined
        ? undefined
        : functionalTree(basic).total?.basic;
  const columns = economicRows(statement).map((found): EconomicColumn => {
    const amount = found.total === undefined ? undefined : printedAmount(statement, found.total, found.key);
    return {
      key: found.costs ?? "all",
      total: amount,
      share: found.costs === null ? null : shareOf(amount, whole(found)),
      groups: groupsOf(statement, found),
    };
  });
  const items = columns.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  if (items.length === 0 && columns.every(({ total }) => total === undefined)) return null;
  return {
    statement,
    columns,
    scale: barScale(
      items.map(({ amount }) => amount),
      96,
    ),
  };
}

/** The items under their parents, both largest first; a parent of nothing but zeros is left to the table itself. */
function groupsOf(statement: Statement, { rows, key }: EconomicRows): readonly EconomicGroup[] {
  const groups: { parent: EconomicGroup["parent"]; items: EconomicItem[] }[] = [];
  for (const row of rows) {
    const kind = economicRowKind(row);
    const amount = printedAmount(statement, row, key);
    if (kind === "parent") groups.push({ parent: { label: row.label, amount }, items: [] });
    else if (kind === "item" && amount.text !== null) {
      if (groups.length === 0) groups.push({ parent: null, items: [] });
      groups[groups.length - 1]?.items.push({
        label: row.label,
        amount,
        isThreePublic: threePublicPartNamed(row.label) !== null,
      });
    }
  }
  return groups
    .filter(({ parent, items }) => [parent?.amount, ...items.map(({ amount }) => amount)].some(isSomethingPrinted))
    .map(({ parent, items }) => ({ parent, items: [...items].sort(largestFirst) }))
    .sort((a, b) => drawnValue(b.parent?.amount) - drawnValue(a.parent?.amount));
}

const isSomethingPrinted = (amount: PrintedAmount | undefined): boolean => drawnValue(amount) !== 0;
