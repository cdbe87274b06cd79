// Whether this tab shows a document that its reader has opened here. It stands in the tab's own storage and never in an address:
// an address with `open=1` leads everybody else to the place where one opens a document.
const KEY = "mingbai.opened";

export function isMarkedOpened(): boolean {
  try {
    return sessionStorage.getItem(KEY) === "1";
  } catch {
    return false;
  }
}

/** Returns whether this tab will know of it after a reload. */
export function markOpened(isOpened: boolean): boolean {
  try {
    if (isOpened) sessionStorage.setItem(KEY, "1");
    else sessionStorage.removeItem(KEY);
  } catch {
    // a frame without storage
  }
  return isMarkedOpened();
}
