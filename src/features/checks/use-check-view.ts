import { useContext, useMemo } from "react";
import type { Check, Verdict } from "../../core/checks/check.ts";
import { FAMILIES, type Family } from "../../core/checks/claim.ts";
import { filterItems } from "../../core/search/filter-items.ts";
import { checkSentence } from "../../reading/check-sentence.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { EnglishContext, useBudget } from "../../reading/reading.tsx";
import { useChecks } from "../../reading/tails.ts";
import { usePageState } from "../../view-state/use-page-state.ts";

/** The order in which verdicts stand: what contradicts first, what agrees last. */
const VERDICT_ORDER: readonly Verdict[] = ["mismatch", "rounding", "note", "not-applicable", "equal"];

export interface CheckGroup {
  readonly family: Family | "mismatch";
  readonly checks: readonly Check[];
  /** held back until asked for, as they only agree */
  readonly equal: readonly Check[];
}

export interface CheckView {
  readonly all: readonly Check[];
  readonly count: number;
  readonly groups: readonly CheckGroup[];
  readonly isFiltered: boolean;
}

/** The checks that the address asks for, grouped by family; contradictions come before all families. */
export function useCheckView(): CheckView {
  const { family, verdict } = usePageState();
  const { dataset } = useBudget();
  const english = useContext(EnglishContext);
  const typed = useFilterText("checks");
  const all = useChecks();
  const isTyped = typed.trim() !== "";
  // both languages are searched; nothing is put into words before someone types
  const textOf = useMemo(() => {
    const known = new Map<string, string>();
    return (check: Check) => {
      const text =
        known.get(check.id) ??
        [
          checkSentence(dataset, check, "zh", english),
          checkSentence(dataset, check, "en", english),
          ...[check.left, check.right, check.difference].map((amount) => amount ?? ""),
        ].join("\n");
      known.set(check.id, text);
      return text;
    };
  }, [dataset, english]);
  const found = useMemo(() => {
    const chosen = all.filter(
      (check) => (family === null || check.family === family) && (verdict === null || check.verdict === verdict),
    );
    if (!isTyped) return chosen;
    return filterItems(chosen, typed, (check) => ({ text: textOf(check) })).found.map(({ item }) => item);
  }, [all, family, verdict, typed, isTyped, textOf]);
  const isEqualAsked = verdict === "equal" || isTyped;
  const groups = FAMILIES.map((name): CheckGroup => {
    const own = found.filter((check) => check.family === name && check.verdict !== "mismatch");
    const order = (check: Check) => VERDICT_ORDER.indexOf(check.verdict);
    const sorted = [...own].sort((a, b) => order(a) - order(b));
    return {
      family: name,
      checks: isEqualAsked ? sorted : sorted.filter((check) => check.verdict !== "equal"),
      equal: isEqualAsked ? [] : sorted.filter((check) => check.verdict === "equal"),
    };
  });
  const mismatches = found.filter((check) => check.verdict === "mismatch");
  return {
    all,
    count: found.length,
    groups: [{ family: "mismatch" as const, checks: mismatches, equal: [] }, ...groups].filter(
      ({ checks, equal }) => checks.length + equal.length > 0,
    ),
    isFiltered: family !== null || verdict !== null || isTyped,
  };
}

export const countOf = (checks: readonly Check[], verdict: Verdict): number =>
  checks.filter((check) => check.verdict === verdict).length;
