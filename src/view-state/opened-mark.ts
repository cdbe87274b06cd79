// Whether this tab shows a document that its reader has opened here. It stands in the tab's own storage and never in an address:
// an address with `open=1` leads everybody else to the place where one opens a document. Where nothing is kept on the computer the
// page alone knows of it, until it is left.
const KEY = "mingbai.opened";

let isHeld = false;

/** Whether the page shows a document that is kept nowhere: no step back in the history may lose it. */
export const isHeldOpened = (): boolean => isHeld;

/** Whether an address with `open=1` shows a document in this tab. */
export function isMarkedOpened(): boolean {
  try {
    return sessionStorage.getItem(KEY) === "1";
  } catch {
    return false;
  }
}

/** `kept`: the document is there after a reload too. */
export function markOpened(as: "kept" | "held" | null): void {
  isHeld = as === "held";
  try {
    if (as === "kept") sessionStorage.setItem(KEY, "1");
    else sessionStorage.removeItem(KEY);
  } catch {
    // a browser without storage loses the document with the page
    isHeld = as !== null;
  }
}
