import { hold, underBar } from "../../view-state/landing.ts";

const BESIDE = "(min-width: 1280px)";
const AIR = 16;

/**
 * Gives the page room for the panel, so that nothing of it is out of reach: beside it the page is narrower, above the sheet it
 * can be scrolled further. The figure stays where the reader's eye is. Returns what takes the room back.
 */
export function makeRoom(figure: HTMLElement | null): () => void {
  const root = document.documentElement;
  keepPlace(figure, () => {
    root.dataset.panel = "";
  });
  return () =>
    keepPlace(figure, () => {
      delete root.dataset.panel;
    });
}

/** Lays the page out anew around an element in sight. */
function keepPlace(element: HTMLElement | null, layOut: () => void): void {
  const top = () => element?.getBoundingClientRect().top ?? 0;
  const before = top();
  const isSeen = before > 0 && before < innerHeight;
  layOut();
  if (isSeen) scrollBy({ top: top() - before, behavior: "instant" });
}

/** How far a stretch has to move to lie between two bounds; its start wins where it is longer. */
function shift(start: number, end: number, from: number, to: number): number {
  const overEnd = Math.max(0, end - to);
  return start - overEnd < from ? start - from : overEnd;
}

/** Scrolls the page no further than needed for a figure to be seen beside or above the panel, and keeps it there while the page is laid out. */
export function keepInSight(find: () => HTMLElement | null, panel: HTMLElement): void {
  const isBeside = matchMedia(BESIDE).matches;
  hold(find, ({ top, bottom: end }) => {
    // where the panel will be, wherever its way in has taken it by now
    const bottom = isBeside ? innerHeight : innerHeight - panel.offsetHeight;
    return top - shift(top, end, Math.max(AIR, underBar()) - AIR / 2, bottom - AIR / 2);
  });
}
