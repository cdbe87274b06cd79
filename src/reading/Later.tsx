import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import { LaterStateContext, usePageState } from "../view-state/use-page-state.ts";
import { usePrinting } from "./use-printing.ts";

/**
 * What is drawn by a choice: the control that was pressed shows it at once, and this follows in steps between which the page
 * answers. What the address asks for when the page opens is there from the first, and so is what goes to paper.
 */
export function Later({ children }: { children: ReactNode }) {
  const now = { state: usePageState(), children };
  const later = useLater(now);
  const isPrinting = usePrinting();
  const [isOpened, setOpened] = useState(false);
  // not while the address is still being followed: the page at rest would come back for a moment
  const isSettled = later.state === now.state;
  useEffect(() => {
    if (!isSettled) return;
    const timer = setTimeout(setOpened, 0, true);
    return () => clearTimeout(timer);
  }, [isSettled]);
  const shown = isOpened && !isPrinting ? later : now;
  return <LaterStateContext value={shown.state}>{shown.children}</LaterStateContext>;
}

export interface DrawnProps {
  readonly state: ReturnType<typeof usePageState>;
  readonly children: ReactNode;
}

/** What was drawn and by which state of the page, until there is time for what it is now. */
export const useLater = ({ state, children }: DrawnProps): DrawnProps => ({
  state: useDeferredValue(state),
  children: useDeferredValue(children),
});
