import type { StatementId } from "../../document/dataset.ts";
import { type ColumnMeaning, columnMeaning, yearOfHead } from "./column-meaning.ts";
import type { HeadColumn } from "./table-head.ts";

export interface HeadMeaning {
  readonly head: HeadColumn;
  readonly meaning: ColumnMeaning;
}

/** The keys of the columns of figures on one side, by what their heads mean; each once. A column of another year says so in its key; one that is not known is numbered. */
export function columnKeys(
  id: StatementId,
  side: "revenue" | "expenditure",
  figures: readonly HeadMeaning[],
  year: number,
): readonly string[] {
  const stated = figures.map(({ meaning }) => (meaning.kind === "amount" ? meaning.key : null));
  const totals = stated.filter((key) => key === "total").length;
  const hasTotal = figures.some(
    ({ head }, at) => /^(?:total|amount)$/.test(stated[at] ?? "") && ofYear("total", head, year) === "total",
  );
  const taken = new Set<string>();
  return figures.map(({ head }, at) => {
    let key = stated[at] ?? `other${head.index}`;
    if (key === "total" && totals > 1) key = totalOf(head);
    if (key === "amount" && figures.length > 1) key = ofGroup(head) ?? key;
    if (key === "current" && !hasTotal) key = "total";
    if (key === "amount" && (figures.length > 1 || side === "expenditure")) key = "total";
    if (key === "total" && figures.length === 1 && side === "revenue" && id !== "revenue") key = "amount";
    key = ofYear(key, head, year);
    const free = taken.has(key) ? `other${head.index}` : key;
    taken.add(free);
    return free;
  });
}

/** Where several totals are printed: the one of this year's revenue is the total, the one above it takes in what is carried over, and a subtotal is that of its group. */
function totalOf(head: HeadColumn): string {
  return head.groups.length === 0 ? "overall" : (ofGroup(head) ?? "total");
}

/** What the head above a 小计 or 金额 means: 事业收入 over 金额 and 其中：教育收费; null where it means nothing by itself. */
function ofGroup({ groups: [group = ""] }: HeadColumn): string | null {
  const meaning = columnMeaning(group);
  return meaning.kind === "amount" && meaning.key !== "amount" ? meaning.key : null;
}

const ofYear = (key: string, head: HeadColumn, year: number): string =>
  keyOfYear(key, [head.label, ...head.groups], year);

/** The key of a column under these heads: one of another year says so. */
export function keyOfYear(key: string, heads: readonly string[], year: number): string {
  const printed = heads.map((label) => yearOfHead(label, year)).find((each) => each !== null);
  return printed === undefined || printed === null || printed === year || key === "change"
    ? key
    : `lastYear${key.charAt(0).toUpperCase()}${key.slice(1)}`;
}
