import { currentState } from "../view-state/navigation.ts";
import { unfold } from "./folds.ts";

/** Brings an element to the top of the window. An embed scrolls itself alone, where it can: `scrollIntoView` would move the host too. */
export function bringToTop(element: Element | null | undefined): void {
  if (element == null) return;
  unfold(element);
  if (currentState().embed) scrollTo({ top: element.getBoundingClientRect().top + scrollY, behavior: "instant" });
  else element.scrollIntoView?.({ behavior: "instant", block: "start" });
}
