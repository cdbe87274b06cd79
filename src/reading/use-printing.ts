import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

const listeners = new Set<() => void>();
let isPrinting = false;

/** Paper is laid out right after `beforeprint`: what opens for it has to be drawn by then. */
function set(next: boolean): void {
  isPrinting = next;
  flushSync(() => {
    for (const changed of listeners) changed();
  });
}
if (typeof addEventListener === "function") {
  addEventListener("beforeprint", () => set(true));
  addEventListener("afterprint", () => set(false));
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** True while the page is on its way to paper, where nothing can be opened: what the reader has closed is shown then. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
