import type { Budget } from "../document/budget.ts";
import type { CellReference } from "../document/cell-reference.ts";
import type { Statement } from "../document/dataset.ts";
import { functionalTree, isTotalRow } from "../document/functional-tree.ts";
import { rowsOf, statementOf } from "../document/statement.ts";
import { explanationPart, statedShares } from "../explanation/stated-shares.ts";
import type { PrintedAmount } from "../format-amount.ts";
import { TOTAL } from "../lexicon/row-labels.ts";
import { type Chart, type ChartPart, partsOf, toChartSlices } from "./chart-slices.ts";

/** A class with its share, and where the explanation states that share; null where it does not. */
export type SplitPart = ChartPart & { readonly statedShare: CellReference | null };

/** How the whole is split into classes: the question of `split`. */
export interface Split {
  readonly total: { readonly label: string; readonly amount: PrintedAmount } | null;
  readonly chart: Omit<Chart, "parts"> & { readonly parts: readonly SplitPart[] };
  /** whose money is divided, where that is not all of the expenditure */
  readonly covers: Budget["treeCovers"];
  /** the statements that print these very amounts, in the document's order */
  readonly statements: readonly Statement[];
  /** the part of the explanation that states all of these shares, counted from 1 */
  readonly statedIn: number | null;
}

/** The classes of expenditure with their shares of the printed total; null where there is no tree. */
export function splitOf({ dataset, expenditure, treeCovers }: Budget): Split | null {
  if (expenditure === null) return null;
  const amount = expenditure.total?.total;
  const rows = rowsOf(expenditure.statement);
  const chart = toChartSlices(partsOf(expenditure.classes), amount);
  const statedAt = statedShares(dataset);
  const parts = chart.parts.map((part) => ({ ...part, statedShare: statedAt(part.label, part.share) }));
  const [first] = parts;
  const all = parts.every(({ statedShare: cell }) => cell !== null);
  return {
    total: amount === undefined ? null : { label: rows.find(isTotalRow)?.label ?? TOTAL, amount },
    chart: { ...chart, parts },
    covers: treeCovers,
    statements: [expenditure.statement, ...alsoPrinting(dataset, expenditure.statement, chart.parts)],
    statedIn: all && first?.statedShare ? explanationPart(dataset, first.statedShare) : null,
  };
}

/** `general-budget`, where it prints the same classes with the same amounts. */
function alsoPrinting(dataset: Budget["dataset"], main: Statement, parts: readonly ChartPart[]): readonly Statement[] {
  const other = statementOf(dataset, "general-budget");
  if (other === undefined || other.id === main.id) return [];
  const printed = new Map(functionalTree(other).classes.map(({ code, amounts }) => [code, amounts.total?.text]));
  const agrees =
    parts.length === printed.size && parts.every(({ code, amount }) => printed.get(code ?? "") === amount.text);
  return agrees ? [other] : [];
}
