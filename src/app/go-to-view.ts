import { currentState, subscribe } from "../view-state/navigation.ts";
import type { ViewId } from "../view-state/view-state.ts";

/** Leads the reader to a section: its beginning to the top, the focus to its heading. An address that is just opened begins there, without a journey through the page. */
export function goToView(view: ViewId, isOpening = false): void {
  const heading = document.getElementById(`${view}-title`);
  const section = document.getElementById(view);
  if (section === null) return;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  heading?.focus({ preventScroll: true });
  section.scrollIntoView({ behavior: calm || isOpening ? "auto" : "smooth", block: "start" });
}

/** Follows links to sections, and the section that the address names when the page opens. A drill and a statement have headings of their own. */
export function followView(): void {
  const { view, code, statement, embed } = currentState();
  if (embed) return;
  if (view !== null && code === null && statement === null) goToView(view, true);
  subscribe((_, change) => {
    if (change?.view == null || change.code != null || change.statement != null) return;
    goToView(change.view);
  });
}
