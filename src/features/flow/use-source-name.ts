import type { Nature } from "../../core/document/natures.ts";
import type { Payer } from "../../core/document/sources.ts";
import { type ShownName, useName, useWords } from "../../reading/reading.tsx";

/** A source as its column is printed; where no column names it, in our words. */
export function useSourceName(): (source: { readonly key: Payer; readonly label: string | null }) => ShownName {
  const t = useWords("flow");
  const nameOf = useName();
  return ({ key, label }) => (label === null ? { text: t(`source.${key}`), lang: undefined } : nameOf(label));
}

/** A kind of expenditure: basic and project in our words, others as their column is printed. */
export function useNatureName(): (nature: { readonly key: Nature; readonly label: string }) => ShownName {
  const t = useWords("flow");
  const nameOf = useName();
  return ({ key, label }) => (key === "basic" || key === "project" ? { text: t(key), lang: undefined } : nameOf(label));
}
