import { VERDICTS } from "../../core/checks/check.ts";
import { FAMILIES } from "../../core/checks/claim.ts";
import { useFilterText } from "../../reading/Filter.tsx";
import { useWords } from "../../reading/reading.tsx";
import { usePublishShown } from "../../reading/shown.ts";
import { usePageState } from "../../view-state/use-page-state.ts";
import type { CheckView } from "./use-check-view.ts";

/** What the list shows, for a download: the checks in its order, and what they were chosen by. */
export function usePublishChecks({ groups, isFiltered }: CheckView): void {
  const t = useWords("checks");
  const state = usePageState();
  const typed = useFilterText("checks").trim();
  const family = FAMILIES.find((name) => name === state.family);
  const verdict = VERDICTS.find((name) => name === state.verdict);
  const criteria = [
    ...(family === undefined ? [] : [t(`family.${family}`)]),
    ...(verdict === undefined ? [] : [verdict === "not-applicable" ? t(`verdict.${verdict}`) : t(`column.${verdict}`)]),
    ...(typed === "" ? [] : [typed]),
  ];
  const keys = groups.flatMap(({ checks, equal }) => [...checks, ...equal].map(({ id }) => id));
  usePublishShown("checks", isFiltered ? { keys, criteria } : null);
}
