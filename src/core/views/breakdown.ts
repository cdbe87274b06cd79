import { type Budget, shareOf, statementOf } from "../document/budget.ts";
import { printedAmount } from "../document/cell-reference.ts";
import type { Row, Statement } from "../document/dataset.ts";
import { bySize, type FunctionalLine, isTotalRow } from "../document/functional-tree.ts";
import { threePublicPartNamed } from "../document/three-public-rows.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { TOTAL } from "../lexicon/row-labels.ts";
import { type BarScale, barScale } from "./bar-scale.ts";
import { drawnValue } from "./chart-slices.ts";

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
/** Personnel or operating costs: a column of 表六. */
export interface EconomicColumn {
  readonly key: "personnel" | "public";
  readonly total: PrintedAmount | undefined;
  /** of the printed total of basic expenditure in the same table */
  readonly share: string | null;
  readonly groups: readonly EconomicGroup[];
}

/** Basic against project expenditure by class, and basic expenditure by economic item. */
export interface Breakdown {
  readonly statement: Statement;
  readonly total: Readonly<Record<string, PrintedAmount>> | null;
  readonly totalLabel: string;
  readonly classes: readonly FunctionalLine[];
  readonly economic: {
    readonly statement: Statement;
    readonly columns: readonly EconomicColumn[];
    readonly scale: BarScale;
  } | null;
}

/** Basic against project expenditure, and basic by economic item; parts that are not printed are null or empty. */
export function breakdownOf({ dataset, expenditure }: Budget): Breakdown | null {
  if (expenditure === null) return null;
  const { statement, total, classes } = expenditure;
  const keys = new Set(statement.sides.flatMap(({ columns }) => columns.map(({ key }) => key)));
  if (!keys.has("basic") && !keys.has("project")) return null;
  const rows = statement.sides.flatMap((side) => side.rows);
  return {
    statement,
    total,
    totalLabel: rows.find(isTotalRow)?.label ?? TOTAL,
    classes: bySize(classes),
    economic: economicOf(statementOf(dataset, "basic-by-economic-item")),
  };
}

function economicOf(statement: Statement | undefined): Breakdown["economic"] {
  if (statement === undefined) return null;
  const rows = statement.sides.flatMap((side) => side.rows);
  const total = rows.find(isTotalRow);
  const columns = (["personnel", "public"] as const).map((key): EconomicColumn => {
    const amount = total === undefined ? undefined : printedAmount(statement, total, key);
    const whole = total === undefined ? undefined : printedAmount(statement, total, "total");
    return { key, total: amount, share: shareOf(amount, whole), groups: groupsOf(statement, rows, key) };
  });
  const items = columns.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  if (items.length === 0 && total === undefined) return null;
  return {
    statement,
    columns,
    scale: barScale(
      items.map(({ amount }) => amount),
      96,
    ),
  };
}

/** A row without a name in the government's classification is a parent, the rows after it are its items; both largest first. */
function groupsOf(statement: Statement, rows: readonly Row[], key: string): readonly EconomicGroup[] {
  const groups: { parent: EconomicGroup["parent"]; items: EconomicItem[] }[] = [];
  for (const row of rows.filter((candidate) => !isTotalRow(candidate))) {
    const amount = printedAmount(statement, row, key);
    if (row.governmentLabel === null) groups.push({ parent: { label: row.label, amount }, items: [] });
    else if (amount.text !== null) {
      if (groups.length === 0) groups.push({ parent: null, items: [] });
      groups[groups.length - 1]?.items.push({
        label: row.label,
        amount,
        isThreePublic: threePublicPartNamed(row.label) !== null,
      });
    }
  }
  return groups
    .filter(({ parent, items }) => items.length > 0 || (parent?.amount.text ?? null) !== null)
    .map(({ parent, items }) => ({ parent, items: [...items].sort(largestFirst) }))
    .sort((a, b) => drawnValue(b.parent?.amount) - drawnValue(a.parent?.amount));
}

const largestFirst = (a: EconomicItem, b: EconomicItem): number => drawnValue(b.amount) - drawnValue(a.amount);
