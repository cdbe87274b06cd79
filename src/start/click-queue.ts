// A click on a part that is not alive yet is kept, wakes the part, and is made again when it lives: no dead buttons.
// Without it: start.spec.ts "a click before the page is alive is not lost" fails.

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** Catches clicks on buttons and on links within the page until told to stop; other elements do by themselves what they can. */
export function queueClicks(clicks: HTMLElement[], onQueued: (room: Element) => void): () => void {
  const catchClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("button, a[href^='?']") : null;
    const room = target?.closest("[data-room]:not([data-awake])");
    if (target === null || !room || !isPlain(event)) return;
    event.preventDefault();
    event.stopPropagation();
    clicks.push(target);
    onQueued(room);
  };
  document.addEventListener("click", catchClick, true);
  return () => document.removeEventListener("click", catchClick, true);
}

/** Makes the kept clicks on one part again, in order; an element that is gone by now was replaced, and its click with it. */
export function replayClicks(clicks: HTMLElement[], room: Element): void {
  const own = clicks.filter((target) => room.contains(target));
  const others = clicks.filter((target) => target.isConnected && !room.contains(target));
  clicks.splice(0, clicks.length, ...others);
  for (const target of own) target.click();
}
