const BESIDE = "(min-width: 1100px)";
const AIR = 16;

/**
 * Gives the page room for the panel, so that nothing of it is out of reach: beside it the page can be scrolled sideways without
 * being laid out anew, above the sheet it can be scrolled further. Returns what takes the room back.
 */
export function makeRoom(): () => void {
  const root = document.documentElement;
  root.style.setProperty("--page-width", `${root.clientWidth}px`);
  root.dataset.panel = "";
  return () => {
    delete root.dataset.panel;
    root.style.removeProperty("--page-width");
  };
}

/** How far a stretch has to move to lie between two bounds; its start wins where it is longer. */
function shift(start: number, end: number, from: number, to: number): number {
  const overEnd = Math.max(0, end - to);
  return start - overEnd < from ? start - from : overEnd;
}

/** Scrolls the page no further than needed for a figure to be seen beside or above the panel. */
export function keepInSight(figure: HTMLElement, panel: HTMLElement): void {
  const at = figure.getBoundingClientRect();
  const isBeside = matchMedia(BESIDE).matches;
  const header = document.querySelector('[data-room="header"]')?.getBoundingClientRect().bottom ?? 0;
  // where the panel will be, wherever its way in has taken it by now
  const right = isBeside ? innerWidth - panel.offsetWidth : innerWidth;
  const bottom = isBeside ? innerHeight : innerHeight - panel.offsetHeight;
  scrollBy({
    left: isBeside ? shift(at.left, at.right, AIR, right - AIR) : 0,
    top: shift(at.top, at.bottom, Math.max(0, header) + AIR / 2, bottom - AIR / 2),
    behavior: "instant",
  });
}
