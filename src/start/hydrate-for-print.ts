// A section that sleeps cannot open what it keeps closed, and paper is laid out at once: it wakes before the dialog opens.
// Without it: print.spec.ts "wakes what sleeps before the print dialog opens" and "prints whole from the menu" fail.
import { loadPaperCode } from "../app/paper-code.ts";
import { onPrintAsked, printPage } from "../app/print-page.ts";
import { isPortable } from "../reading/carried.ts";

const isPrintKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "p";

const isAsleep = (): boolean => document.querySelector("main > [data-island]:not([data-hydrated])") !== null;

/**
 * The menu of a browser prints at once: what sleeps wakes by itself before it can be asked for. A telephone, with less to spare
 * and seldom a printer, takes its time; not in the portable copy, where a section that sleeps is not drawn yet.
 */
const COMPUTER = "(hover: hover) and (pointer: fine) and (min-width: 700px)";
const quiet = (): number => (isPortable() || matchMedia(COMPUTER).matches ? 2000 : 20_000);

/** Calls back once the page has been there for a while. */
function onQuiet(call: () => void): void {
  const wait = () => setTimeout(call, quiet());
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

/** Wakes everything for the page's own print buttons, for the keys of the browser, and, before it can be asked for, for its menu. */
export function hydrateForPrint(wakeEvery: () => Promise<void>): void {
  const wake = async () => {
    // paper without the code has the address in words
    await Promise.all([wakeEvery(), loadPaperCode().catch(() => undefined)]);
  };
  onPrintAsked(wake);
  addEventListener("beforeprint", () => void wake());
  onQuiet(() => void wake());
  addEventListener("keydown", (event) => {
    if (!isPrintKey(event) || !isAsleep()) return;
    event.preventDefault();
    void printPage();
  });
}
