import { type PointerEvent, useEffect, useRef } from "react";

const OPEN_AFTER = 350;
const CLOSE_AFTER = 250;

/**
 * Opens for a pointer that rests on a term, and closes when it has left both term and explanation. What was opened by press or
 * key stays until it is closed; `keep` makes it so, and says whether it was so already.
 */
export function useTermHover(open: () => void, close: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isKept = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const wait = (then: () => void, time: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(then, time);
  };
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "mouse") return;
      wait(() => {
        isKept.current = false;
        open();
      }, OPEN_AFTER);
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "mouse") return;
      if (isKept.current) clearTimeout(timer.current);
      else wait(close, CLOSE_AFTER);
    },
    keep: (): boolean => {
      clearTimeout(timer.current);
      const was = isKept.current;
      isKept.current = true;
      return was;
    },
  };
}
