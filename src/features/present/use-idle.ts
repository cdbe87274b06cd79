import { useEffect, useState } from "react";

const LONGEST = 3000;

/** Whether the pointer has moved just now: `moving` shows the buttons, `resting` (after three seconds) hides the cursor. */
export type PointerState = "new" | "moving" | "resting";

export function usePointerState(): readonly [PointerState, (state: PointerState) => void] {
  const [state, setState] = useState<PointerState>("new");
  useEffect(() => {
    let timer = setTimeout(() => setState("resting"), LONGEST);
    let last = { x: -1, y: -1 };
    const onMove = ({ clientX: x, clientY: y, pointerType }: PointerEvent) => {
      // a layer that opens under a resting pointer reports it too
      if (pointerType === "touch" || (x === last.x && y === last.y)) return;
      const isFirst = last.x === -1;
      last = { x, y };
      if (!isFirst) setState("moving");
      clearTimeout(timer);
      timer = setTimeout(() => setState("resting"), LONGEST);
    };
    addEventListener("pointermove", onMove);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", onMove);
    };
  }, []);
  return [state, setState];
}
