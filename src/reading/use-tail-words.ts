import type { Check } from "../core/checks/check.ts";
import { tailKind } from "../core/checks/tail.ts";
import { formatNumber } from "../core/format-amount.ts";
import { useBudget, useWords } from "./reading.tsx";

/** What a check within rounding is where it is no sum of rounded parts: two prints of one amount, or a percentage cut off. Null for a plain tail. */
export function useTailWords(): (check: Check, difference?: string) => string | null {
  const t = useWords("checks");
  const { dataset } = useBudget();
  return (check, difference = formatNumber((check.difference ?? "").replace(/^-/, ""))) => {
    const kind = tailKind(dataset, check);
    return kind === null || kind === "sum" ? null : t(`tail.${kind}`, { difference });
  };
}
