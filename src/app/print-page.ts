import { choosePrinted, type Printed } from "../reading/use-printing.ts";

let wakeForPaper: () => Promise<void> = () => Promise.resolve();

/** Said by the start: how everything that sleeps is brought to life, so that it can open for paper. */
export function onPrintAsked(wake: () => Promise<void>): void {
  wakeForPaper = wake;
}

/** Opens the browser's print dialog once every section can show what it keeps closed; null prints what the address names. */
export async function printPage(what: Printed | null = null): Promise<void> {
  await wakeForPaper();
  choosePrinted(what);
  window.print();
}
