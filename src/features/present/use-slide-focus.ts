import { type RefObject, useEffect, useRef } from "react";

/** Another slide or level begins at its heading; a layer that closes leads back to it, unless it gave the focus to its figure. */
export function useSlideFocus(stage: RefObject<HTMLElement | null>, place: string, isCovered: boolean): void {
  const shown = useRef("");
  useEffect(() => {
    const isNew = shown.current !== place;
    shown.current = place;
    if (isCovered && !isNew) return;
    if (!isNew && document.activeElement !== document.body) return;
    stage.current?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    if (isNew && stage.current !== null) stage.current.scrollTop = 0;
  }, [stage, place, isCovered]);
}
