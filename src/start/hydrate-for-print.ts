// A section that is not hydrated cannot open what it keeps closed, and paper is laid out at once: it hydrates before the dialog opens.
// Without it: print.spec.ts "hydrates everything before the print dialog opens" and "prints whole from the menu" fail.
import { loadPaperCode } from "../app/paper-code.ts";
import { onPrintAsked, printPage } from "../app/print-page.ts";
import { isPortable } from "../reading/portable.ts";
import { COMPUTER } from "./first-input.ts";
import type { HydrateAll } from "./hydrate-islands.ts";

const isPrintKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "p";

const isAnyUnhydrated = (): boolean =>
  document.querySelector("main > [data-island]:not([data-hydrated]):not([data-asked])") !== null;

/**
 * The menu of a browser prints at once: everything hydrates by itself before it can be asked for. A telephone, with less to spare
 * and seldom a printer, takes its time; not in the portable copy, where a section is drawn only when it hydrates.
 */
const quiet = (): number => (isPortable() || matchMedia(COMPUTER).matches ? 2000 : 20_000);

/** Calls back once the page has been there for a while. */
function onQuiet(call: () => void): void {
  const wait = () => setTimeout(call, quiet());
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

/** Hydrates everything for the page's own print buttons, for the keys of the browser, and, before it can be asked for, for its menu. */
export function hydrateForPrint(hydrateAll: HydrateAll): void {
  const prepare = async (isUrgent: boolean) => {
    // paper without the code has the address in words
    await Promise.all([hydrateAll(isUrgent), loadPaperCode().catch(() => undefined)]);
  };
  onPrintAsked(() => prepare(true));
  addEventListener("beforeprint", () => void prepare(true));
  onQuiet(() => void prepare(false));
  addEventListener("keydown", (event) => {
    if (!isPrintKey(event) || !isAnyUnhydrated()) return;
    event.preventDefault();
    void printPage();
  });
}
