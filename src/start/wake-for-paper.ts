// A section that sleeps cannot open what it keeps closed, and paper is laid out at once: it wakes before the dialog opens.
// Without it: print.spec.ts "wakes what sleeps before the print dialog opens" fails.
import { onPrintAsked, printPage } from "../app/print-page.ts";

const isPrintKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "p";

const isAsleep = (): boolean => document.querySelector("main > [data-room]:not([data-awake])") !== null;

/** Wakes everything for the page's own print buttons, for the keys of the browser, and, as far as there is time, for its menu. */
export function wakeForPaper(wakeEvery: () => Promise<void>): void {
  onPrintAsked(wakeEvery);
  addEventListener("beforeprint", () => void wakeEvery());
  addEventListener("keydown", (event) => {
    if (!isPrintKey(event) || !isAsleep()) return;
    event.preventDefault();
    void printPage();
  });
}
