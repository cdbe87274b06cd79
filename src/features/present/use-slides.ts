import { useMemo, useSyncExternalStore } from "react";
import { comparisonShown, onComparison } from "../../core/views/comparison/on-page.ts";
import { clampSlide, type Slide, slidesOf } from "../../core/views/slides.ts";
import { useBudget } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";

/** The slides of the budget, and the one that the address names, as near as there is one. */
export function useSlides() {
  const { slide: asked, with: others } = usePageState();
  const budget = useBudget();
  const shown = useSyncExternalStore(
    onComparison,
    () => comparisonShown(budget.dataset),
    () => undefined,
  );
  const comparison = others === null ? undefined : shown;
  const slides = useMemo(() => slidesOf(budget, comparison), [budget, comparison]);
  /** counted from 1 */
  const number = clampSlide(asked, slides.length);
  return { slides, number, slide: slides[number - 1] as Slide, asked };
}
