import { useLayoutEffect } from "react";
import { isFullScreen, onFullScreenChange } from "../../reading/full-screen.ts";
import { scrollToPlace, takePlace } from "../../view-state/section-place.ts";

/** Whoever leaves the talk is where the talk was entered: at the same place of the same section, the focus where it was. */
export function usePlaceKept(): void {
  useLayoutEffect(() => {
    const place = takePlace();
    return () => {
      if (place === null) return;
      if (place.focused instanceof HTMLElement) place.focused.focus({ preventScroll: true });
      const goBack = () => scrollToPlace(place);
      goBack();
      // what was not laid out while it was far away has its height now
      requestAnimationFrame(goBack);
      if (!isFullScreen()) return;
      const stop = onFullScreenChange(() => {
        stop();
        requestAnimationFrame(goBack);
      });
    };
  }, []);
}
