import { land } from "../view-state/landing.ts";
import { currentState, rememberPlace, subscribe } from "../view-state/navigation.ts";
import type { ViewId } from "../views.ts";

/** Leads the reader to a section: its beginning under the bar, the focus to its heading. An address that is just opened begins there, without a journey through the page. */
export function goToView(view: ViewId, isOpening = false): void {
  const section = document.getElementById(view);
  if (section === null) return;
  const focusHeading = () => document.getElementById(`${view}-title`)?.focus({ preventScroll: true });
  focusHeading();
  // hidden until it is drawn in the reader's language, it takes no focus yet
  if (!section.contains(document.activeElement))
    section.addEventListener("island-hydrated", focusHeading, { once: true });
  land(section, !isOpening);
}

/** A link within the page, to a table or past the bar: the browser leads there, and there it stays. */
function followAnchors(): void {
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    const element = link === null ? null : document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
    if (element === null) return;
    rememberPlace();
    // after the browser's own jump, which takes the focus along
    setTimeout(() => land(element));
  });
}

/** Follows links to sections, and the section that the address names when the page opens. A drill and a statement have headings of their own. */
export function followView(): void {
  const { view, code, statement, embed } = currentState();
  if (embed) return;
  if (view !== null && code === null && statement === null) goToView(view, true);
  followAnchors();
  subscribe((_, change) => {
    if (change?.view == null || change.code != null || change.statement != null) return;
    goToView(change.view);
  });
}
