import { type MouseEvent, type PointerEvent, useRef } from "react";

/**
 * A picture may be replaced by its live chart between the press and the release of a pointer. The browser then clicks what stands
 * around it: the click is given to what lies at that place now.
 */
export function useKeptClick() {
  const pressed = useRef<Element | null>(null);
  return {
    onPointerDownCapture: ({ target }: PointerEvent) => {
      pressed.current = target as Element;
    },
    onClickCapture: ({ clientX, clientY }: MouseEvent) => {
      const isGone = pressed.current?.isConnected === false;
      pressed.current = null;
      if (!isGone) return;
      const click = new window.MouseEvent("click", { bubbles: true, cancelable: true, clientX, clientY });
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(click);
    },
  };
}
