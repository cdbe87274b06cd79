import { type MouseEvent, type PointerEvent, useRef } from "react";
import { isPlainClick } from "../../components/plain-click.ts";

export type Tap = "next" | "previous" | "middle";

/** What keeps its own meaning under a finger or the mouse. */
const OWN = "a, button, input, select, textarea, summary, label, [role='dialog'], [data-leads]";
const FAR = 48;

/** Taps and clicks on the left and right thirds, and swipes: for who stands at a touch screen or holds a mouse. */
export function useTaps(onTap: (tap: Tap, isTouch: boolean) => void) {
  const start = useRef<{ x: number; y: number; isTouch: boolean } | null>(null);
  const swiped = useRef(false);
  return {
    onPointerDown: ({ clientX: x, clientY: y, pointerType, isPrimary }: PointerEvent) => {
      swiped.current = false;
      start.current = isPrimary ? { x, y, isTouch: pointerType !== "mouse" } : null;
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const from = start.current;
      if (from === null || !from.isTouch) return;
      const [across, along] = [clientX - from.x, clientY - from.y];
      if (Math.abs(across) < FAR || Math.abs(across) < 1.5 * Math.abs(along)) return;
      swiped.current = true;
      onTap(across < 0 ? "next" : "previous", true);
    },
    onPointerCancel: () => {
      start.current = null;
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const { target, clientX, currentTarget, detail } = event;
      // a click without a press is a key on a control
      if (swiped.current || detail === 0 || event.defaultPrevented || !isPlainClick(event)) return;
      if (!(target instanceof Element) || target.closest(OWN) !== null) return;
      if (getSelection()?.isCollapsed === false) return;
      const { left, width } = currentTarget.getBoundingClientRect();
      const at = (clientX - left) / Math.max(1, width);
      onTap(at < 1 / 3 ? "previous" : at > 2 / 3 ? "next" : "middle", start.current?.isTouch ?? false);
    },
  };
}
