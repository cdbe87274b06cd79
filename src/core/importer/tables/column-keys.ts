import type { StatementId } from "../../document/dataset.ts";
import { PAIR_HEADS } from "../../lexicon/columns.ts";
import type { Words } from "../../lexicon/forms/form.ts";
import { formOf } from "../../lexicon/forms/forms.ts";
import { type ColumnMeaning, columnMeaning, meaningAmong, yearOfHead } from "./column-meaning.ts";
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
  const own = formOf(id).columns;
  const stated = figures.map(({ meaning }) => (meaning.kind === "amount" ? meaning.key : null));
  const totals = stated.filter((key) => key === "total").length;
  const hasTotal = figures.some(
    ({ head }, at) => /^(?:total|amount)$/.test(stated[at] ?? "") && ofYear("total", head, year) === "total",
  );
  // 预算数 beside 决算数: what was planned, and what came of it
  const pairs = figures.map(({ head }) => meaningAmong(PAIR_HEADS, head.label));
  const hasPairs = pairs.includes("budget") && pairs.includes("total");
  const taken = new Set<string>();
  // an only column holds the amounts, whatever it is called (一般公共预算基本支出)
  const unknown = (index: number) => (figures.length === 1 ? "amount" : `other${index}`);
  return figures.map(({ head }, at) => {
    let key = isOfOtherFlow(head, stated[at], own) ? `other${head.index}` : (stated[at] ?? unknown(head.index));
    if (key === "amount" && hasPairs) key = pairs[at] ?? key;
    if (key === "total" && totals > 1) key = totalOf(head, own);
    if (key === "amount" && figures.length > 1) key = ofGroup(head, own) ?? key;
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
function totalOf(head: HeadColumn, own: Words): string {
  return head.groups.length === 0 ? "overall" : (ofGroup(head, own) ?? "total");
}

/** What came in, was carried over or is left is not spent: 基本支出 under 本年收入 is no basic expenditure of the year. */
function isOfOtherFlow({ groups }: HeadColumn, key: string | null | undefined, own: Words): boolean {
  const isKind = key === "basic" || key === "project" || key === "personnel" || key === "public";
  const flows = groups.map((group) => columnMeaning(group, own));
  return isKind && flows.some((flow) => flow.kind === "amount" && OTHER_FLOWS.has(flow.key));
}

const OTHER_FLOWS: ReadonlySet<string> = new Set(["revenue", "carriedOver", "yearEnd"]);

/** What the head above a 小计 or 金额 means: 事业收入 over 金额 and 其中：教育收费; null where it means nothing by itself. */
function ofGroup({ groups: [group = ""] }: HeadColumn, own: Words): string | null {
  const meaning = columnMeaning(group, own);
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
