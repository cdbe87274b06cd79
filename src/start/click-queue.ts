// A click on a part that is not alive yet is kept, wakes the part, and is made again when it lives: no dead buttons.
// Without it: start.spec.ts "a click before the page is alive is not lost" fails.

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Catches clicks on buttons and on links within the page until told to stop; other elements do by themselves what they can. */
export function queueClicks(clicks: HTMLElement[], onQueued: (island: Element) => void): () => void {
  const catchClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("button, a[href^='?']") : null;
    const island = target?.closest("[data-island]:not([data-hydrated])");
    if (target === null || !island || !isPlain(event)) return;
    event.preventDefault();
    event.stopPropagation();
    clicks.push(target);
    onQueued(island);
  };
  document.addEventListener("click", catchClick, true);
  return () => document.removeEventListener("click", catchClick, true);
}

/** Makes the kept clicks on one part again, in order; an element that is gone by now was replaced, and its click with it. */
export function replayClicks(clicks: HTMLElement[], island: Element): void {
  const own = clicks.filter((target) => island.contains(target));
  const others = clicks.filter((target) => target.isConnected && !island.contains(target));
  clicks.splice(0, clicks.length, ...others);
  for (const target of own) target.click();
}
