import type { ViewId } from "../view-state/view-state.ts";

/** One section, all of them, or what the address names. */
export type Printed = ViewId | "all" | null;

let wakeForPaper: () => Promise<void> = () => Promise.resolve();
let printed: Printed = null;

/** Said by the start: how everything that sleeps is brought to life, so that it can open for paper. */
export function onPrintAsked(wake: () => Promise<void>): void {
  wakeForPaper = wake;
}

/** What is on its way to paper; null where the address decides. */
export const printedNow = (): Printed => printed;

/** Opens the browser's print dialog once every section can show what it keeps closed. */
export async function printPage(what: Printed = null): Promise<void> {
  const { documentElement: root } = document;
  await wakeForPaper();
  printed = what;
  const section = what === null ? null : document.getElementById(what);
  if (what !== null) root.dataset.print = section === null ? "all" : "one";
  section?.setAttribute("data-printed", "");
  const after = () => {
    printed = null;
    delete root.dataset.print;
    section?.removeAttribute("data-printed");
  };
  addEventListener("afterprint", after, { once: true });
  window.print();
}
