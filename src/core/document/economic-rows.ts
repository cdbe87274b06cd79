import { plain } from "../lexicon/numbering.ts";
import { COSTS_TOTALS, TOTALS_OTHERS } from "../lexicon/row-labels.ts";
import type { Row, Statement } from "./dataset.ts";
import { isTotalRow } from "./functional-tree.ts";
import { columnsOf, rowsOf } from "./statement.ts";

/** What economic items are costs of, by the column keys of the data set. */
export type Costs = (typeof COSTS_TOTALS)[number][0];

/** What a row of an economic table is: the total of all, of personnel or operating costs, or of anything else; a parent (301); an item below it. */
export type EconomicRowKind = "total" | Costs | "subtotal" | "parent" | "item";

/** Told by the government's classification where it is printed, which parents lack, else by the length of the code; a row that lost its code is an item. */
export function economicRowKind(row: Row): EconomicRowKind {
  if (isTotalRow(row)) return "total";
  const label = plain(row.label);
  const [costs] = COSTS_TOTALS.find(([, name]) => name.test(label)) ?? [];
  if (costs !== undefined) return costs;
  if (row.code === null && TOTALS_OTHERS.test(label)) return "subtotal";
  const isParent = row.governmentLabel === undefined ? row.code?.length === 3 : row.governmentLabel === null;
  return isParent ? "parent" : "item";
}

/** Rows of one kind of costs, or of all where the table does not part them. */
export interface EconomicRows {
  readonly costs: Costs | null;
  /** the column of their amounts */
  readonly key: string;
  /** the row that totals them */
  readonly total: Row | undefined;
  readonly rows: readonly Row[];
}

const COSTS: readonly Costs[] = COSTS_TOTALS.map(([costs]) => costs);

/**
 * An economic table (表六) by personnel and operating costs: by its columns, else by the rows that close its blocks (人员经费合计);
 * where it prints neither, all of it as one.
 */
export function economicRows(statement: Statement): readonly EconomicRows[] {
  const columns = columnsOf(statement);
  const rows = rowsOf(statement);
  const total = rows.find(isTotalRow);
  if (COSTS.some((costs) => columns.some(({ key }) => key === costs)))
    return COSTS.map((costs) => ({ costs, key: costs, total, rows }));
  const key = AMOUNT_KEYS.find((wanted) => columns.some((column) => column.key === wanted)) ?? "total";
  const blocks: EconomicRows[] = [];
  let open: Row[] = [];
  for (const row of rows) {
    const kind = economicRowKind(row);
    if (kind === "personnel" || kind === "public") {
      blocks.push({ costs: kind, key, total: row, rows: open });
      open = [];
    } else open.push(row);
  }
  const isParted = blocks.length > 0 && open.every((row) => isTotalRow(row));
  return isParted ? blocks : [{ costs: null, key, total, rows }];
}

const AMOUNT_KEYS = ["total", "basic", "amount"];
