import { useMemo } from "react";
import { clampSlide, type Slide, slidesOf } from "../../core/views/slides.ts";
import { useBudget } from "../../reading/reading.tsx";
import { usePageState } from "../../view-state/use-page-state.ts";

/** The slides of the budget, and the one that the address names, as near as there is one. */
export function useSlides() {
  const { slide: asked } = usePageState();
  const budget = useBudget();
  const slides = useMemo(() => slidesOf(budget), [budget]);
  /** counted from 1 */
  const number = clampSlide(asked, slides.length);
  return { slides, number, slide: slides[number - 1] as Slide, asked };
}
