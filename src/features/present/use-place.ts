import { useLayoutEffect } from "react";

/** Whoever leaves the talk is where the talk was entered: at the same height of the page, the focus where it was. */
export function usePlaceKept(): void {
  useLayoutEffect(() => {
    const [left, top] = [scrollX, scrollY];
    const focused = document.activeElement;
    return () => {
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
      scrollTo({ left, top, behavior: "instant" });
    };
  }, []);
}
