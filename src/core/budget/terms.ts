import type { Dataset } from "./dataset.ts";
import { type PrintedItem, printedItemsOf } from "./printed-items.ts";

/** Terms that every unit's document explains, by the heading that it prints. */
const PRINTED = {
  basicExpenditure: "基本支出",
  projectExpenditure: "项目支出",
  threePublicExpenses: "三公经费",
  agencyOperatingCosts: "机关运行经费",
  purchaseOfServices: "政府购买服务",
  specialFiscalAccounts: "财政专户管理资金",
  unitFunds: "单位资金",
  carryOver: "上年结转",
  generalPublicBudget: "一般公共预算",
  governmentFunds: "政府性基金预算",
  stateCapitalOperations: "国有资本经营预算",
  fiscalAppropriation: "财政拨款",
} as const;

/** Terms that readers of this page meet and that no document explains. */
const OWN = [
  "wanYuan",
  "levels",
  "personnelCosts",
  "operatingCosts",
  "performanceTarget",
  "outputIndicators",
  "benefitIndicators",
  "satisfactionIndicators",
  "roundingDifference",
  "inferred",
] as const;

export type TermKey = keyof typeof PRINTED | (typeof OWN)[number];
export const TERM_KEYS: readonly TermKey[] = [...(Object.keys(PRINTED) as (keyof typeof PRINTED)[]), ...OWN];

/** A term with the document's own wording, where it has one; `key` is null for a term that only this document explains. */
export interface GlossaryEntry {
  readonly key: TermKey | null;
  readonly printed: PrintedItem | null;
}

/** Which term a printed heading means; quotation marks, spaces and a closing 支出 or 情况 differ from unit to unit. */
export function termOf(heading: string): TermKey | null {
  const bare = heading.replace(/["“”「」\s]/g, "");
  const found = (Object.entries(PRINTED) as [keyof typeof PRINTED, string][]).find(([, name]) =>
    [name, `${name}支出`, `${name}收入`, `${name}拨款`].includes(bare),
  );
  return found?.[0] ?? null;
}

/** The document's terms in its order, then those that it does not explain. */
export function glossaryOf(dataset: Dataset): readonly GlossaryEntry[] {
  const printed = printedItemsOf(dataset, "glossary").map((item) => ({
    key: item.heading === null ? null : termOf(item.heading),
    printed: item,
  }));
  const explained = new Set(printed.map(({ key }) => key));
  return [...printed, ...TERM_KEYS.filter((key) => !explained.has(key)).map((key) => ({ key, printed: null }))];
}

/** The document's own wording of one term; null where it does not explain it. */
export const printedTerm = (dataset: Dataset, key: TermKey): PrintedItem | null =>
  printedItemsOf(dataset, "glossary").find(({ heading }) => heading !== null && termOf(heading) === key) ?? null;
