import { type KeyboardEvent, useEffect, useEffectEvent } from "react";
import { isForInputMethod } from "./input-method.ts";

/** For the element around a button and what it opens: Escape inside closes, wherever the focus is. */
export const onEscape = (isOpen: boolean, close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Escape" || !isOpen || isForInputMethod(event.nativeEvent)) return;
  event.preventDefault();
  close();
};

/** A press anywhere but in this element closes what is open. */
export function usePressOutside(inside: () => Element | null | undefined, isOpen: boolean, close: () => void): void {
  const press = useEffectEvent(({ target }: PointerEvent) => {
    if (target instanceof Node && inside()?.contains(target) === false) close();
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const listener = (event: PointerEvent) => press(event);
    document.addEventListener("pointerdown", listener);
    return () => document.removeEventListener("pointerdown", listener);
  }, [isOpen]);
}
