// A click on an island that is not hydrated yet is queued, hydrates the island, and is replayed when it has: no dead buttons.
// Without it: start.spec.ts "a click before the page is hydrated is not lost" fails.

import { isPlainClick } from "../components/plain-click.ts";

/** What only the running page answers; other elements do by themselves what they can. */
const ANSWERED_BY_PAGE = "button, a[href^='?'], [data-opens], [data-leads], [data-field]";

/** A link to what is not drawn, as it is folded away on a phone: the browser would not move. */
const leadsToHidden = (link: Element): boolean =>
  document.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.getClientRects().length === 0;

function answeredByPage(target: Element): Element | null {
  const link = target.closest("a[href^='#']");
  return link !== null && leadsToHidden(link) ? link : target.closest(ANSWERED_BY_PAGE);
}

/** Catches clicks on buttons, on links within the page and on slices of pictures until told to stop. */
export function queueClicks(clicks: Element[], onQueued: (island: Element) => void): () => void {
  const catchClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? answeredByPage(event.target) : null;
    const island = target?.closest("[data-island]:not([data-hydrated])");
    if (target === null || !island || !isPlainClick(event)) return;
    event.preventDefault();
    event.stopPropagation();
    clicks.push(target);
    onQueued(island);
  };
  document.addEventListener("click", catchClick, true);
  return () => document.removeEventListener("click", catchClick, true);
}

/** Replays the queued clicks on one island, in order; an element that is gone by now was replaced, and its click with it. */
export function replayClicks(clicks: Element[], island: Element): void {
  const own = clicks.filter((target) => island.contains(target));
  const others = clicks.filter((target) => target.isConnected && !island.contains(target));
  clicks.splice(0, clicks.length, ...others);
  for (const target of own) {
    if (target.matches("[data-field]")) (target as HTMLElement).focus();
    target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
}
