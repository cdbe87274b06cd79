import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { usePressOutside } from "../../components/dismiss.ts";

/** a panel lower than this says nothing; then the page scrolls to the rest */
const LEAST_HEIGHT = 200;
const MARGIN = 12;

/** A panel below its button, or above it where the window has more room there; a press outside closes it. */
export function usePanel(onLeave: () => void): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (panel.current !== null) placeInWindow(panel.current);
  }, []);
  usePressOutside(() => panel.current?.parentElement, true, onLeave);
  useEffect(() => {
    // a section that is laid out by itself would cut the panel off at its end
    const section = panel.current?.closest("section");
    section?.setAttribute("data-menu", "");
    return () => section?.removeAttribute("data-menu");
  }, []);
  return panel;
}

function placeInWindow(panel: HTMLElement): void {
  const row = panel.offsetParent?.getBoundingClientRect();
  if (row === undefined) return;
  const bar = document.querySelector('[data-island="header"]')?.getBoundingClientRect().bottom ?? 0;
  const below = innerHeight - row.bottom;
  const above = row.top - Math.max(0, bar);
  const isAbove = panel.offsetHeight > below - MARGIN && above > below;
  panel.toggleAttribute("data-above", isAbove);
  panel.style.maxHeight = `${Math.max(LEAST_HEIGHT, (isAbove ? above : below) - MARGIN)}px`;
}
