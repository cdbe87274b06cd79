import { type RefObject, useEffect, useEffectEvent } from "react";
import { isForInputMethod } from "../../components/input-method.ts";
import { shortcutsOn } from "../../view-state/shortcuts.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** What happens on the page outside the search: / opens it, Escape and a press elsewhere close it. */
export function usePageEvents({
  isOff,
  isOpen,
  isShown,
  root,
  open,
  close,
}: {
  /** the page shows no search */
  readonly isOff: boolean;
  readonly isOpen: boolean;
  readonly isShown: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly open: () => void;
  readonly close: (isBack: boolean) => void;
}): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isForInputMethod(event)) return;
    if (isOff || isTyping(event.target)) return;
    if (event.key === "/" && shortcutsOn()) open();
    // after Back the results may stand before the focus has come back to the field
    else if (event.key === "Escape" && isOpen) close(true);
    else return;
    event.preventDefault();
  });
  const onPress = useEffectEvent((event: Event) => {
    if ((isOpen || isShown) && event.target instanceof Node && !root.current?.contains(event.target)) close(false);
  });
  useEffect(() => {
    const key = (event: KeyboardEvent) => onKey(event);
    const pressed = (event: Event) => onPress(event);
    addEventListener("keydown", key);
    addEventListener("pointerdown", pressed);
    return () => {
      removeEventListener("keydown", key);
      removeEventListener("pointerdown", pressed);
    };
  }, []);
}
