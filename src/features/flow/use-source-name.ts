import type { FlowSourceKey } from "../../core/views/flow.ts";
import { type ShownName, useName, useWords } from "../../reading/reading.tsx";

/** A source as its column is printed; where no column names it, in our words. */
export function useSourceName(): (source: { readonly key: FlowSourceKey; readonly label: string | null }) => ShownName {
  const t = useWords("flow");
  const nameOf = useName();
  return ({ key, label }) => (label === null ? { text: t(`source.${key}`), lang: undefined } : nameOf(label));
}
