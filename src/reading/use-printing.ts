import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { currentState } from "../view-state/navigation.ts";
import type { ViewId } from "../views.ts";

/** What goes to paper: the brief that can be handed out, everything, or one section. */
export type Printed = "brief" | "all" | ViewId;

const listeners = new Set<() => void>();
let asked: Printed | null = null;
let printed: Printed | null = null;

/** Paper shows what was asked for, else the section that the address names, else the brief. print.css reads the attributes. */
function mark(what: Printed): void {
  const { documentElement: root } = document;
  unmark();
  root.dataset.print = what === "brief" || what === "all" ? what : "one";
  if (root.dataset.print === "one") document.getElementById(what)?.setAttribute("data-printed", "");
}
function unmark(): void {
  delete document.documentElement.dataset.print;
  for (const section of document.querySelectorAll("[data-printed]")) section.removeAttribute("data-printed");
}

/** Paper is laid out right after `beforeprint`: what opens for it has to be drawn by then. */
function set(next: Printed | null): void {
  printed = next;
  flushSync(() => {
    for (const changed of listeners) changed();
  });
}
if (typeof addEventListener === "function") {
  addEventListener("beforeprint", () => {
    const what = asked ?? currentState().view ?? "brief";
    mark(what);
    set(what);
  });
  addEventListener("afterprint", () => {
    asked = null;
    unmark();
    set(null);
  });
}

/** Says what the print dialog that is about to open prints; it holds until that dialog has closed. */
export function choosePrinted(what: Printed | null): void {
  asked = what;
  mark(what ?? currentState().view ?? "brief");
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** What is on its way to paper; null while nothing is. */
export const usePrinted = (): Printed | null =>
  useSyncExternalStore(
    subscribe,
    () => printed,
    () => null,
  );

/** True while the page is on its way to paper. */
export const usePrinting = (): boolean => usePrinted() !== null;

/** True while paper gets more than the brief: what the reader has closed is shown then, as nothing can be opened on paper. */
export const usePrintedWhole = (): boolean => {
  const what = usePrinted();
  return what !== null && what !== "brief";
};
